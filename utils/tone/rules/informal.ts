import { matchesOf, pattern } from '@/utils/tone/pattern';
import { proseOf } from '@/utils/tone/prose';
import { likeIn } from '@/utils/tone/rewrite';
import type { ToneMatch, ToneRule } from '@/utils/tone/rule';

/** Words of the street and of text messages, with the words that say the same in a reply. */
const SAID_AS = new Map(
  (
    'gonna:going_to wanna:want_to gotta:have_to lemme:let_me gimme:give_me kinda:rather sorta:rather ' +
    "dunno:don’t_know ain't:isn’t y'all:you thx:thanks thnx:thanks tnx:thanks tks:thanks thanx:thanks " +
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
  'cos(?= (?:i|we|you|it|the|that|there))|r u|c u|(?<=[.!?] )k(?=[,.! ])',
  "lol|lmao|lmfao|rofl|omg|omfg|wtf|wth|ffs|smh|fml|yolo|xoxo|xd|imma|finna|tryna|whatcha|betcha|c'mon|innit|wassup|whassup|sup|pain in the \\w+|yo(?=[,!])|heya|hiya|ttyl|haha\\w*|hehe\\w*|yay|woo+hoo+|meh|ugh|duh|yikes|oopsie\\w*|whoops\\w*|bummer|geez|jeez|dang|holy (?:cow|moly|crap|smokes)|ikr|iirc|ngl|istg|omw|lmk|hmu|hbu|wbu|tl;?dr|2 u|4 u|m8|w8|wat|wut",
  'bro|bruh|brah|dude|dudes|homie|fam|hun|sweetie|sweetheart|kiddo|champ|peeps|(?:hey|hi|yo|sup|hello|thanks|sorry|cheers|ok|okay|no worries|no problem|sure|cool|alright|yes|hang on|done|sorry about that),? (?:mate|man|buddy|pal|boss|girl|babe|hon|love|guys)(?! \\w)|(?:mate|buddy|pal|babe|man)(?=[!?]|$|\\.(?:\\s|$))',
  "(?:that |this |it |which |really |totally |kinda |does |do )*suck(?:s|ed|y)?(?! (?:in|air|up))|crap(?:py|ped)?|shit\\w*|fuck\\w*|bloody (?!mary)\\w+|frigg?in\\w*|freak(?:in\\w*)?|freak(?:ed|ing)? out|effin\\w*|damn\\w*|dammit|goddam\\w*|hell (?:no|yeah|yes)|(?:what|why|how|who) the (?:hell|heck)|as hell|piss\\w* off|pissed|bs|bollocks|screw(?:ed|s|ing)?(?:(?: \\w+)? up| you| that)|screwed(?! (?:in|on|into|onto|tight|down|to))|f(?:'d|ed|\\*+ed) up|mess(?:ed|es) up|cock(?:ed)?[ -]up|goof(?:ed)?(?: up)?|borked|bonkers|janky|wonky|wack|lame|cringe|sketchy|dodgy|crummy|conked out|kaput|on the fritz|went nuts|going nuts|gone haywire|bugging out|bugged out|ghosted|nuked",
  "my bad|no biggie|no prob(?:s|lemo)?|no sweat|(?:have|got|had|i've|with) no clue|no clue|easy[- ]peasy|cool beans|cool cool|awesome ?sauce|sweet as|no dramas|okey[- ]?dokey|okie[- ]?dokie|alrighty|righto|hit (?:me|us) up|holler|shoot (?:me|us)|chill(?:ax)?(?: out)?|no cap|legit|low-?key|dope|stoked|psyched|super duper|(?:ba|ga)?zillions?|thing(?:y|ie)|devs|bug (?:you|the|them|him|her|my)|and stuff|or whatever|ya know|y'know|(?:in|just|half|gimme|give me) a sec|one sec|two secs|a jiff\\w*|got ya|got u|gotchu|see ya|catch ya|peace out|bucks|quid|big time|heck yeah|you betcha|rock on|you rock|probs|totes|amazeballs|no can do|gonna|for realz?|hooked up|hook you up|good to go,? (?:dude|man|mate)|cheers mate|whatevs|bam|boom(?=[!,])|hella|tons of luck|dude,? \\w+|sweet(?=[!])",
  // "soooo", "heyyy": a letter that is drawn out.
  '(?!www|\\w*\\d)[a-z]*?([aeiouyshmz])\\1{2,}[a-z]*',
);
const EMOJI =
  /\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])*/gu;
const FACES = /(?<=^|\s)(?:xD|XD|:P|;P|:-P|:p|:'D|<3)(?=$|\s)/g;

export const informal: ToneRule = {
  id: 'tone/informal',
  label: 'informal',
  title: 'Too casual',
  reason: 'Slang and text-message spelling can sound careless in a reply from support.',
  find: (draft) => {
    const prose = proseOf(draft);
    const found = matchesOf(prose, SLANG).flatMap(({ start, end, words }): ToneMatch[] => {
      const original = prose.written.slice(start, end);
      if (SMALL_ONLY.has(words) && original !== words) return [];
      const said = SAID_AS.get(words);
      const span = { start, end };
      return [said === undefined ? { span } : { span, instead: likeIn(original, said) }];
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
