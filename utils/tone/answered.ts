import { readProse, wordsOf, type Prose } from './prose';

/** Words that carry no matter. */
const EMPTY = new Set(
  (
    'a an the and or but if so as at by for from in into of off on onto out over to up with about again all also am any anyone ' +
    'are be been being both can cannot could did do does doing done each else ever every few get gets getting go going good got great ' +
    'had has have having he hello help her here hey hi him his how however i im is it its just kind know let like little ' +
    'look lot many may me might more most much must my myself need needs no not now ok okay one only other our own per please ' +
    'put really right said same say see she should since so some someone something still such sure take tell than thank thanks ' +
    'that their them then there these they thing things this those through too try trying two us use used using very want wanted was ' +
    'way we well were what when where which while who whom why will wish without would yes yet you your yours day days today ' +
    'morning afternoon evening time times dear team guys customer question questions problem issue quick since last new even ' +
    'back make made makes work works working first second next'
  ).split(' '),
);

/** Words that stand for each other in talk of orders, money and accounts, by one name. */
const MEANT = new Map(
  [
    'deliver shipping shipment ship delivery dispatch courier carrier parcel package arrive transit tracking track send sent post postage',
    'refund reimburse money repay credit reverse',
    'price cost fee charge expensive rate discount euro dollar pound',
    'pay payment paid bill invoice billing card instalment paypal',
    'cancel cancellation terminate end stop subscription plan contract membership',
    'return exchange swap replace replacement send-back',
    'login log sign password account access locked unlock reset username credential',
    'broken break broke defect defective damage crack faulty stop dead replacement warranty repair snap tear torn',
    'crash error bug freeze fail app update version restart reinstall',
    'open close hour opening closing shut',
    'size fit large small medium colour color',
    'appointment booking book reservation reserve reschedule slot date',
    'address street postcode move moved',
    'email mail address inbox message',
    'phone call number ring contact',
    'download export import file upload csv pdf',
    'connect connection wifi internet network router signal bluetooth pair',
    'voucher coupon code discount promo gift card',
    'stock available availability restock sold',
    'miss missing lost lose gone disappear find',
    'size measure dimension length width height weight',
    'vegan vegetarian allergy gluten ingredient nut contain',
    'seat ticket event concert show',
    'pet dog cat animal',
    'park parking garage car',
    'kid kids child children baby toddler son daughter',
    'breakfast meal dinner lunch food menu',
    'language english german french spanish translate',
  ].flatMap((group, at) => group.split(' ').map((word) => [stemOf(word), at] as [string, number])),
);

function stemOf(word: string): string {
  const bare = word.replace(/'s?$/, '').replace(/(?:'ve|'re|'ll|'d|n't)$/, '');
  if (bare.length < 4) return bare;
  return bare
    .replace(/ies$/, 'y')
    .replace(/(?:ations?|ments?|ings?|ed|es|ers?|ly|s)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/[ey]$/, '');
}

/** What a text is about: the stems of its words that carry matter. */
export function matterOf(low: string): Set<string> {
  return new Set(
    wordsOf(low)
      .filter((word) => !EMPTY.has(word.replace(/'.*$/, '')) && word.length > 2)
      .map(stemOf),
  );
}

/** Whether two texts share a thing, by a word or by its meaning. */
export function shares(matter: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const meanings = new Set(
    [...other].map((stem) => MEANT.get(stem)).filter((at) => at !== undefined),
  );
  return [...matter].some((stem) => {
    if (other.has(stem)) return true;
    const meaning = MEANT.get(stem);
    return meaning !== undefined && meanings.has(meaning);
  });
}

/** What kind of answer a question waits for. */
const KINDS: readonly (readonly [asks: RegExp, answers: RegExp])[] = [
  [
    /\b(?:when|what time|how (?:long|soon|often|late|early)|until (?:when|what)|which day|what day|by when|still)\b/,
    /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:today|tomorrow|tonight|week|day|hour|minute|month|soon|immediately|now|morning|noon|midnight|until|already|january|february|march|april|june|july|august|september|october|november|december|once|after|within|yet)\w*/,
  ],
  [
    /\b(?:how much|what (?:does|do|would|will|is|are|'s) .*(?:cost|price|fee|charge|rate)|price|cost|costs|expensive|discount|fee|pay)\b/,
    /\d|\b(?:free|included?|no (?:extra |additional )?(?:charge|cost|fee)|cost|price|euro|dollar|pound|discount|charge|fee|rate|pay|card|instal\w+)\w*|[€$£%]/,
  ],
  [
    /\b(?:where|which (?:page|store|shop|branch|address)|how (?:do|can|to|would|should)|what (?:do|should|must|can) i)\b/,
    /\b(?:under|in|at|on|via|click|go to|open|settings?|page|link|here|menu|using|through|tap|choose|select|press|send|please|simply|visit|use|you can|you'll|first|then|just|follow|https?)\b|·/,
  ],
  [
    /\bhow many\b/,
    /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|unlimited|none|several|a few|all|any number|as many)\b/,
  ],
  [
    /\b(?:who|whose|whom)\b/,
    /\b(?:we|i|our|you|they|team|department|manager|colleague|[a-z]+ (?:will|is))\b/,
  ],
  [/\b(?:which|what)\b(?!'s (?:wrong|going|up|happening))/, /\b\w{4,}\b/],
];
const YES_NO_QUESTION =
  /^(?:\W*(?:and|also|but|so|hi|hello|or|ok|thanks?)\W+)*(?:is|are|was|were|do|does|did|can|could|will|would|has|have|may|should|am|any)\b/;
const YES_NO =
  /\b(?:yes|no|not|n't|yep|yeah|sure|of course|certainly|absolutely|definitely|indeed|both|either|neither|unfortunately|afraid|correct|right|only|also|too|as well)\b|n't\b/;

/** Whether the reply has the kind of answer that this question waits for. */
export function answers(question: string, reply: string): boolean {
  if (YES_NO_QUESTION.test(question) && YES_NO.test(reply)) return true;
  return KINDS.some(([asks, given]) => asks.test(question) && given.test(reply));
}

const PUT =
  /^(?:\W*(?:and|also|but|so|hi|hello|hey|or|ok|thanks?|please|then|if so|until|from|by|for|since)\W+)*(?:what|when|where|who|how|why|which|is|are|was|were|do|does|did|can|could|will|would|has|have|may|should|am|any)\b/;

/** The questions in a customer's message, each by itself: coordinated ones are taken apart. */
export function questionsIn(context: string): string[] {
  const { low, sentences }: Prose = readProse(context);
  return sentences
    .filter(({ asks }) => asks)
    .flatMap(({ start, end }) =>
      low
        .slice(start, end)
        .split(
          /(?:,| -)? (?:and|or|also)(?=,? (?:also )?(?:(?:until|from|by|for|since) )?(?:what|when|where|who|how|why|which|is|are|do|does|did|can|could|will|would)\b)|, (?=(?:what|when|where|who|how|why|which|is|are|do|does|can|could|will) )/,
        )
        .map((question) => question.trim())
        .filter((question) => wordsOf(question).length > 1)
        .filter((question, _at, all) => all.length < 2 || PUT.test(question)),
    );
}
