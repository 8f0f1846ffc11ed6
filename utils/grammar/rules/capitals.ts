import { tableOf } from '@/utils/grammar/table';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import type { Token } from '@/utils/grammar/sentence/token';
import { withCapital } from '@/utils/text/capital';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Always written with a capital, and never another word. */
const NAMES = list(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february april june july september october november december ' +
    'english spanish german italian portuguese dutch swedish danish norwegian russian chinese japanese korean hindi arabic ' +
    'ukrainian czech hungarian romanian bulgarian croatian greek hebrew vietnamese tagalog filipino bengali tamil urdu catalan ' +
    'european american canadian australian british indian mexican irish scottish brazilian argentinian swiss austrian belgian asian african ' +
    'germany france spain italy portugal netherlands belgium austria switzerland sweden denmark norway finland poland ireland ' +
    'england scotland europe america canada australia india mexico brazil japan russia london paris berlin dublin sydney ' +
    'wales greece hungary romania bulgaria croatia ukraine argentina colombia peru philippines thailand vietnam indonesia ' +
    'malaysia singapore pakistan bangladesh nigeria kenya egypt israel iceland luxembourg asia africa ' +
    'madrid barcelona lisbon amsterdam brussels vienna munich hamburg frankfurt milan warsaw prague budapest stockholm ' +
    'copenhagen oslo helsinki athens edinburgh manchester birmingham glasgow toronto vancouver chicago boston seattle ' +
    'melbourne mumbai delhi bangalore manila cebu tokyo shanghai dubai ' +
    'christmas easter ramadan diwali mastercard facebook instagram whatsapp google microsoft android gmail bluetooth firefox netflix spotify ' +
    'samsung sony huawei xiaomi lenovo klarna shopify zendesk hermes amex',
);
/** With a small letter these are other words: "a visa", "polish it", "french fries". */
const MAYBE = tableOf<RegExp>({
  french: /^(?:in|and|or|speak|to|our)$/,
  polish: /^(?:in|speak)$/,
  turkish: /^(?:in|speak)$/,
  august: /^(?:in|until|since|by|of|from|early|late|mid)$/,
  may: /^(?:early|late|mid|last|until|since)$/,
  china: /^(?:from|in|to)$/,
  turkey: /^(?:from|in|to)$/,
  visa: /^(?:with|by|or)$/,
  amazon: /^(?:on|via|from|through)$/,
  chrome: /^(?:in|on|with|using|use|try|google)$/,
  safari: /^(?:in|with|using|use)$/,
  outlook: /^(?:in|from|with|via|using|microsoft)$/,
  excel: /^(?:in|an|with|microsoft)$/,
  zoom: /^(?:on|via|over)$/,
  apple: /^(?:from|via|with)$/,
});
const SPECIAL = tableOf<string>({
  ...{ paypal: 'PayPal', iphone: 'iPhone', ipad: 'iPad', youtube: 'YouTube', fedex: 'FedEx' },
  ...{ linkedin: 'LinkedIn', ios: 'iOS', macos: 'macOS', macbook: 'MacBook', ebay: 'eBay' },
  ...{ icloud: 'iCloud', tiktok: 'TikTok', wordpress: 'WordPress', airpods: 'AirPods' },
});
/** Short for several words, and written with capitals only. */
const INITIALS = list(
  'usb pdf vat sms gps dhl dpd usps sepa iban csv html hdmi vpn ssd lcd led gdpr kyc cvv nfc pos bic iccid imei uk usa eu url sim tv pc atm qr dns api faq tba cpf uae',
);
/** In small letters some of them are other words, or chats write them small. */
const SMALL_TOO = list('led pos tv pc eu url bic api faq sim atm cvv');
/** Nouns of a desk that are no names of anything: "my Colleague". */
const COMMON = list(
  'colleague colleagues parcel parcels package money question questions problem problems mistake answer reply patience understanding ' +
    'customer customers supervisor weekend morning afternoon evening week help neighbour neighbor courier driver warehouse refund',
);
const STARTS = list('hello hi thanks thank please we you sorry good dear unfortunately welcome');

export const capitals: GrammarRule = {
  id: 'grammar/capitals',
  label: 'Capital letter',
  reason: 'Names, days, months and languages begin with a capital letter.',
  find: ({ tokens, at, ending }) => {
    // A draft without any capital is written in the style of chats, and meant to be.
    const isChatty = !tokens.some(({ text }) => /\p{Lu}/u.test(text));
    if (isChatty) return [];
    return tokens.flatMap((token, index): GrammarMatch[] => {
      if (token.kind !== 'word') return [];
      const { lower } = token;
      const miswritten = initials(token) ?? common(token, at(index - 1), at(index + 1));
      if (miswritten) return [{ span: token, instead: [miswritten] }];
      if (token.text !== lower) return [];
      const isStart = index === 0 && token.start === 0 && ending !== '';
      if (isStart && STARTS.has(lower) && tokens.some(isCalled))
        return [{ span: token, instead: [withCapital(token.text)] }];
      const isTitle = /^(?:mr|mrs|ms|dr)$/.test(lower) && at(index + 1).isName;
      if (isTitle) return [{ span: token, instead: [withCapital(lower)] }];
      if (lower === 'i' && !/^[.)]$/.test(at(index + 1).text))
        return [{ span: token, instead: ['I'] }];
      if (/^i'(?:m|ve|ll|d)$/.test(lower))
        return [{ span: token, instead: [`I${token.text.slice(1)}`] }];
      const special = SPECIAL[lower];
      if (special) return [{ span: token, instead: [special] }];
      const isName = NAMES.has(lower) || MAYBE[lower]?.test(at(index - 1).lower);
      return isName ? [{ span: token, instead: [withCapital(lower)] }] : [];
    });
  },
  examples: {
    flags: [
      'We are closed on [monday|Monday].',
      'Our [english|English] team is here.',
      'We ship to [france|France], too.',
      'You can pay with [paypal|PayPal].',
      'Thanks, [i|I] found it.',
      '[hello|Hello] Anna, thank you.',
      'The [usb|USB] cable is for an [Iphone|iPhone].',
      'My [Colleague|colleague] will call [mr|Mr] Brown.',
      'We ship from [china|China] with [dhl|DHL].',
      'Please send a [Pdf|PDF].',
    ],
    passes: [
      'see you on monday',
      'We offer french fries.',
      'May I march in March?',
      'You need a visa.',
      'Please polish it.',
      'ok, will check on friday',
      'e.g. the Chrome app',
      'Ask the Customer Care team.',
      'It is made of china, with a chrome finish.',
      'Write in caps.',
      'An LED is lit, which led us here.',
    ],
  },
};

/** A name, and not "I": what says that the draft is written with capitals. */
const isCalled = ({ isName, text }: Token): boolean => isName && /^\p{Lu}\p{Ll}/u.test(text);

/** "usb", "Pdf", "Iphone". */
function initials({ lower, text }: Token): string | undefined {
  const isSmall = text === lower;
  const isHalf = /^\p{Lu}\p{Ll}+$/u.test(text);
  const special = SPECIAL[lower];
  if (special && isHalf && special !== text) return special;
  if (!INITIALS.has(lower) || !(isSmall || isHalf)) return undefined;
  return SMALL_TOO.has(lower) && (isSmall || lower === 'led') ? undefined : lower.toUpperCase();
}

/** "My Colleague will call you." */
function common(token: Token, before: Token, next: Token): string | undefined {
  if (!token.isName || !COMMON.has(token.lower) || next.isName) return undefined;
  const isOwn = /^(?:my|your|our|a|an|this|any|some|no|another)$/.test(before.lower);
  return isOwn && /^\p{Lu}\p{Ll}+$/u.test(token.text) ? token.lower : undefined;
}
