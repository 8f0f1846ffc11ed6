import type { PiiDetector } from '@/utils/pii/detector';
import type { Reading } from '@/utils/pii/reading';
import type { Span } from '@/utils/text/span';
import { passesBase58Check, passesBech32 } from '@/utils/pii/checks/wallet-checks';
import { passesEip55 } from '@/utils/pii/checks/eip55';
import { isNear } from '@/utils/pii/context';
import { matches } from '@/utils/pii/matches';
import { lexicon } from '@/utils/pii/words/lexicon';

const BASE58 =
  /(?<![A-Za-z\u00c0-\u052f\d])[13LMDAT9][1-9A-HJ-NP-Za-km-z]{25,34}(?![A-Za-z\u00c0-\u052f\d])/gu;
const BECH32 =
  /(?<![A-Za-z\u00c0-\u052f\d])(?:bc1|ltc1|tb1|addr1|cosmos1)[a-z0-9]{20,100}(?![A-Za-z\u00c0-\u052f\d])/giu;
const ETHER = /(?<![A-Za-z\u00c0-\u052f\d])0x[\da-f]{40}(?![A-Za-z\u00c0-\u052f\d])/giu;
/** A check costs a third of a millisecond; whoever lists more wallets gets them all marked. */
const MOST_CHECKED = 40;
/** Without a check that is short enough to be worth it: only where a wallet is spoken of. */
const OTHERS =
  /(?<![A-Za-z\u00c0-\u052f\d])(?:r[1-9A-HJ-NP-Za-km-z]{24,34}|[48][1-9A-HJ-NP-Za-km-z]{94}|[1-9A-HJ-NP-Za-km-z]{43,44}|(?:bitcoincash:)?q[a-z0-9]{41}|UQ[\w-]{46}|EQ[\w-]{46})(?![A-Za-z\u00c0-\u052f\d])/gu;

const WALLET = lexicon(
  'wallet* crypto btc bitcoin eth ethereum usdt usdc tron trx ltc litecoin doge dogecoin sol solana xrp ripple xmr monero ada cardano ton bnb deposit coin coins address ledger metamask phantom binance coinbase kraken monedero portefeuille carteira portafoglio кошелёк 钱包',
);

function wallets(reading: Reading): Span[] {
  const { text } = reading;
  const value = ({ start, end }: Span): string => text.slice(start, end);
  let checked = 0;
  return [
    ...matches(text, BASE58, (span) => passesBase58Check(value(span))),
    ...matches(text, BECH32, (span) => passesBech32(value(span))),
    ...matches(text, ETHER, (span) => checked++ >= MOST_CHECKED || passesEip55(value(span))),
    ...matches(text, OTHERS, (span) => /\d/.test(value(span)) && isNear(reading, span, WALLET)),
  ];
}

export const cryptoWallet: PiiDetector = {
  id: 'pii/crypto-wallet',
  entity: 'CRYPTO_WALLET',
  label: 'A crypto wallet',
  reason: 'It passes the check of wallet addresses. What one pays there cannot be called back.',
  severity: 'warning',
  confidence: 0.9,
  find: wallets,
  redact: (value) => `${value.slice(0, 4)}…${value.slice(-4)}`,
  examples: {
    finds: [
      '[bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq] is the address',
      'ETH: [0xde0B295669a9FD93d5F28D9Ec85E40f4cb697BAe]',
      'usdt trc20 [TJRabPrwbZy45sbavfcjinPJC18kjpRTv8]',
      '[16Yeky6GMjeNkAiNcBY7ZhrLoMSgg1BoyZ]',
    ],
    ignores: [
      '0xde0B295669a9FD93d5F28D9Ec85E40f4cb697BAE',
      '16Yeky6GMjeNkAiNcBY7ZhrLoMSgg1BoyX',
      'commit 9fceb02d0ae598e95dc970b74767f19372d61af8',
      'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdx',
    ],
  },
};
