import { matchesOf, pattern } from '@/utils/tone/pattern';
import { proseOf } from '@/utils/tone/prose';
import { likeIn } from '@/utils/tone/rewrite';
import type { ToneMatch, ToneRule } from '@/utils/tone/rule';

/** Words of the street and of text messages, with the words that say the same in a reply. */
const SAID_AS = new Map(
  (
    'gonna:going_to wanna:want_to gotta:have_to lemme:let_me gimme:give_me kinda:rather sorta:rather ' +
    'dunno:don’t_know thx:thanks thnx:thanks tnx:thanks tks:thanks thanx:thanks ' +
    'ty:thank_you plz:please pls:please plss:please u:you ur:your urs:yours ya:you yep:yes yup:yes ' +
    'yeah:yes yea:yes yah:yes nope:no nah:no idk:I_don’t_know imo:in_my_opinion imho:in_my_opinion ' +
    'tbh:to_be_honest btw:by_the_way afaik:as_far_as_I_know np:no_problem nvm:never_mind ' +
    'tmrw:tomorrow tmr:tomorrow tomoz:tomorrow 2moro:tomorrow 2day:today b4:before gr8:great l8r:later ' +
    'cuz:because coz:because cos:because bc:because tho:though sry:sorry soz:sorry ppl:people ' +
    'w/o:without rn:right_now okie:OK oki:OK kk:OK outta:out_of coulda:could_have shoulda:should_have ' +
    'woulda:would_have cya:goodbye brb:I’ll_be_right_back gotcha:I_see prolly:probably probs:probably ' +
    'deffo:definitely defo:definitely obvs:of_course thru:through nite:night pic:picture pics:pictures ' +
    'convo:conversation deets:details asap-ish:soon'
  )
    .split(' ')
    .map((pair) => pair.replaceAll('_', ' ').split(':') as [string, string]),
);
/** Short forms that are also the names of things: only in small letters, or where they can be nothing else. */
const SMALL_ONLY = new Set([
  'u',
  'ur',
  'ty',
  'bc',
  'np',
  'rn',
  'ya',
  'kk',
  'cos',
  'tmr',
  'oki',
  'pic',
  'pics',
]);

const SLANG = pattern(
  [...SAID_AS.keys()].filter((word) => word !== 'cos').join('|'),
  'r u|c u',
  "lol|lmao|lmfao|rofl|omg|omfg|wtf|wth|tryna|c'mon|innit|sup|yo(?=[,!])|heya|hiya|ttyl|haha\\w*|ain't|y'all|yay|woo+(p|hoo+)|meh|ugh|duh|yikes|geez|jeez|dang|omw|lmk|wbu|ikr|smh|ngl|fr fr|yolo|sesh|cuppa|hella|gonna|finna|aight|'sup|oof|eww?|yuck|phew|argh+|grr+|2 u|4 u|m8|w8|wut",
  'damn\\w*|no clue|bummer|no biggie|pissed|alrighty|whoops\\w*|one sec|hit (me|us) up|goof(ed)?|hell (no|yeah)|mess(ed|es) up|shit\\w*|fuck\\w*|bro|bruh|dude|dudes|fam|hun|champ|peeps|(hey|hi|yo|sup|hello|any ?time|thanks|sorry|cheers|ok|okay|no worries|no problem|sure|cool|alright|yes|hang on|done|sorry about that),? (mate|man|buddy|pal|boss|girl|babe|hon|love|guys)(?! \\w)|(mate|buddy|pal|babe|man)(?=[!?]|$|\\.(\\s|$))',
  '(that |this |it |which |really |totally |kinda |does |do )*suck(s|ed|y)?(?! (in|air|up))|crap(py|ped)?|barf\\w*|bs|screw(ed|s|ing)?(( _)? up| you| that)|screwed(?! (in|on|into|onto|tight|down|to))|janky|wonky|wack|lame|dodgy|nuked',
  'my bad|no prob(s|lemo)?|cool cool|awesome ?sauce|a sick (day|weekend|one|evening|time)(?= ?[!.])|hang tight|in a jiffy|shoot (me|us)|chill(ax)?( out)?|legit|dope|devs|bug (you|the|them|him|her|my)|(in|just|half|gimme|give me) a sec|two secs|got u|see ya|bucks|quid|heck yeah|probs|totes|gonna|cheers mate|dude,? _',
  // "soooo", "heyyy": a letter that is drawn out.
  '(?!www|\\w*\\d)[a-z]*?(?<drawn>[aeiouyshmz])\\k<drawn>{2,}[a-z]*',
);
const EMOJI =
  /\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])*/gu;
const FACES = /(?<=^|\s)(?:xD|XD|:P|;P|:-P|:p|:'D|<3)(?=$|\s)/g;

/** What stands for a short form here; nothing where the sentence would not hold. */
function fitting(
  words: string,
  said: string,
  { before, after }: { before: string; after: string },
): string | undefined {
  switch (words) {
    case 'gonna':
      return /(?:\b(?:am|is|are|was|were|not|be|just|still|also)|'m|'re|'s|n't) $/.test(before)
        ? said
        : undefined;
    case 'wanna':
      return /\b(?:i|you|we|they|not|to|just|really|also|still|might|may|would|who|didn't|don't|doesn't) $/.test(
        before,
      )
        ? said
        : undefined;
    case 'gotta':
      if (/\b(?:he|she|it) $/.test(before)) return 'has to';
      if (/'(?:ve|s|d) $/.test(before)) return 'got to';
      return /\b(?:i|you|we|they) $/.test(before) ? said : undefined;
    case 'kinda':
    case 'sorta':
      return /(?:\b(?:am|is|are|was|were|be|feels?|seems?|looks?)|'m|'re|'s) $/.test(before)
        ? said
        : undefined;
    case 'dunno':
      if (!before.trim()) return `I ${said}`;
      return /\b(?:i|we|they|you) $/.test(before) ? said : undefined;
    case 'ur':
      return /^ (?:welcome|right|wrong|late|not|all|good|in|on|at|the|an?|very|so|too|still|now|sure|happy|ok|okay|fine|done|ready|being|\w+ing)\b|^\W*$/.test(
        after,
      )
        ? undefined
        : said;
    case 'u':
      return after.startsWith(' r ') ? undefined : said;
    case 'ya':
      return before.trim() ? said : undefined;
    case 'brb':
      return before.trim() ? undefined : said;
    case 'yeah':
    case 'yea':
    case 'yep':
    case 'yup':
    case 'nope':
    case 'nah':
      // "Yeah the map …" → "Yes, the map …"; "yeah nah" says neither.
      if (/^ (?:yeah|yea|yep|yup|nope|nah|no|yes)\b/.test(after) || /\b(?:yeah|yep) $/.test(before))
        return undefined;
      return !before.trim() && /^ \w/.test(after) ? `${said},` : said;
    case 'gotcha':
      return !before.trim() && /^[,.!]/.test(after) ? said : undefined;
    default:
      return said;
  }
}

export const informal: ToneRule = {
  id: 'tone/informal',
  label: 'informal',
  title: 'Too casual',
  reason: 'Slang and text-message spelling can sound careless in a reply from support.',
  find: (draft) => {
    const prose = proseOf(draft);
    const found = matchesOf(prose, SLANG).flatMap((match): ToneMatch[] => {
      const { start, end, words, before, after } = match;
      const original = prose.written.slice(start, end);
      if (SMALL_ONLY.has(words) && original !== words) return [];
      const said = SAID_AS.get(words);
      const span = { start, end };
      const fits = said === undefined ? undefined : fitting(words, said, { before, after });
      return [fits === undefined ? { span } : { span, instead: likeIn(original, fits) }];
    });
    const faces = Array.from(prose.written.matchAll(FACES), ({ 0: face, index }) => ({
      span: { start: index, end: index + face.length },
    }));
    const emoji = [...prose.written.matchAll(EMOJI)].filter(([sign]) => !/[©®™]/.test(sign));
    const [first] = emoji;
    const last = emoji.at(-1);
    if (!first || !last || emoji.length < 3) return [...found, ...faces];
    const span = { start: first.index, end: last.index + last[0].length };
    // In a row they can go at once; spread over the reply they are only shown.
    const inRow = /^[\s\p{Extended_Pictographic}\uFE0F\u200D\u{1F3FB}-\u{1F3FF}]*$/u.test(
      prose.written.slice(span.start, span.end),
    );
    return [...found, ...faces, inRow ? { span, instead: first[0] } : { span }];
  },
  examples: {
    flags: [
      '[gonna] send it now',
      'Sorry, [dude].',
      'It is [soooo] late',
      'Done [🎉🎉🎉]',
      'That [messed up] the order.',
      '[idk], I will ask.',
    ],
    passes: [
      'Hey Jonas, sure thing!',
      'No worries, I’ll take care of it 🙂',
      'Your T-shirt in size U is on its way.',
      'The bracket is screwed on from below.',
      'We’ve shipped it.',
    ],
  },
};
