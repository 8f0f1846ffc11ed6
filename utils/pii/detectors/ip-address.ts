import type { PiiDetector } from '@/utils/pii/detector';
import type { Reading } from '@/utils/pii/reading';
import type { Span } from '@/utils/text/span';
import { isNear } from '@/utils/pii/context';
import { matches } from '@/utils/pii/matches';
import { lastBefore, lexicon } from '@/utils/pii/words/lexicon';

const PART = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const V4 = new RegExp(
  `(?<![\\d.\\p{L}-])(?:${PART}\\.){3}${PART}(?:/\\d{1,2})?(?![\\d\\p{L}-]|\\.\\d)`,
  'gu',
);
const V6 =
  /(?<![\dA-Za-z:.])(?:[\da-f]{0,4}:){2,7}(?:[\da-f]{0,4}|(?:\d{1,3}\.){3}\d{1,3})(?:%[a-z0-9]{1,15})?(?:\/\d{1,3})?(?![\dA-Za-z:]|\.\d)/gi;

const ADDRESS = lexicon(
  'ip ips ip_address* ip-adresse* ipv4 ipv6 adresse_ip direccion_ip indirizzo_ip endereco_ip adres_ip server servers host router dns gateway subnet whitelist connecting connected ping adresi vpn login logged',
);
const VERSION = lexicon(
  'version* v ver build release firmware driver upgrade* updated update chrome firefox safari edge opera windows macos android ios app section chapter clause kapitel abschnitt release_notes revision patch sdk api plugin bios kernel wersja versie verze versao surum sw',
);

function addresses(reading: Reading): Span[] {
  const { text } = reading;
  const v4 = matches(text, V4, (span) => isV4(reading, span));
  const v6 = text.includes(':')
    ? matches(text, V6, (span) => isV6(text.slice(span.start, span.end)))
    : [];
  return [...v6, ...v4];
}

function isV4(reading: Reading, span: Span): boolean {
  const value = reading.text.slice(span.start, span.end);
  if (/^0\.0\.0\.0|^255\.255|^127\./.test(value))
    return /^127|\/0$/.test(value) && isNear(reading, span, ADDRESS);
  const version = lastBefore(VERSION.hits(reading), span.start);
  const address = lastBefore(ADDRESS.hits(reading), span.start);
  if (!version || span.start - version.end > 48) return true;
  return address !== undefined && address.end > version.end;
}

function isV6(value: string): boolean {
  const [address = ''] = value.split(/[%/]/);
  const parts = address.split(':');
  const gaps = address.match(/::/g)?.length ?? 0;
  if (!/\d/.test(address)) return /^[\da-f:]{12,}$/i.test(address);
  if (/:::/.test(address) || gaps > 1 || /^:[^:]|[^:]:$/.test(address)) return false;
  const groups = parts.filter(Boolean).length;
  const places = /\./.test(address) ? 7 : 8;
  if (
    /\./.test(address) &&
    !/(?:^|:)(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/.test(address)
  )
    return false;
  // "10:30:45" is a time; two gaps or eight groups are not.
  return gaps ? groups < places : groups === places;
}

export const ipAddress: PiiDetector = {
  id: 'pii/ip-address',
  entity: 'IP_ADDRESS',
  label: 'An IP address',
  reason: 'It tells where a device is connected. Internal ones tell how a network is built.',
  severity: 'info',
  confidence: 0.55,
  find: addresses,
  redact: (value) =>
    value.includes(':')
      ? `${value.split(':')[0]}:•••`
      : `${value.split('.').slice(0, 2).join('.')}.•.•`,
  examples: {
    finds: [
      'I am connecting from [203.0.113.42]',
      'my public ip shows [2001:db8:85a3::8a2e:370:7334]',
      'since the upgrade my IP is [198.51.100.7]',
    ],
    ignores: [
      'upgrade from 10.15.7.2 to 11.0.1.3 failed',
      'Chrome 124.0.6367.91',
      'at 10:30:45 it stopped',
      'std::vector',
      '1.2.3',
    ],
  },
};
