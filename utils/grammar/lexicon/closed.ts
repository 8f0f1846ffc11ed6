/** The words that hold a sentence together. None of them is ever taken for a noun or a main verb. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const SUBJECTS = list('i you he she it we they');
export const OBJECTS = list('me you him her it us them');
/** Subjects that take the bare form: "we send". */
export const PLURAL_SUBJECTS = list('i you we they');
export const THIRD_SUBJECTS = list('he she it');
export const INDEFINITE = list(
  'everyone everybody someone somebody anyone anybody nobody everything something nothing anything',
);
export const MODALS = list(
  "can could will would shall should may might must cannot can't couldn't won't wouldn't shan't shouldn't mustn't mightn't",
);
export const DO = list("do does did don't doesn't didn't");
export const HAVE = list("have has had haven't hasn't hadn't");
export const BE = list("am is are was were isn't aren't wasn't weren't be been being");
export const POSSESSIVES = list('my your his her its our their');
export const DETERMINERS = list(
  'the a an this that these those my your his her its our their some any no each every another all both which whose',
);
export const PREPOSITIONS = list(
  'of in on at to for from with by into onto about after before during without within through over under between ' +
    'against until till since via per among towards toward upon near behind beside beyond except despite like than as off out up down',
);
export const CONJUNCTIONS = list(
  'and but or nor so because if when while although though unless whether that where why how what who which once whereas ' +
    'as since until till before after',
);
export const NUMBERS = list(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty fifty',
);
const QUESTION_WORDS = list('what when where why how who which whose');
const CONTRACTED =
  "i'm i've i'll i'd you're you've you'll you'd he's he'll he'd she's she'll she'd it's it'll it'd we're we've we'll we'd they're they've they'll they'd " +
  "that's there's here's what's who's where's how's let's that'll there'll";
export const ADVERBS = list(
  'not also only just already still now then really always never often sometimes usually probably soon ever even too very quite ' +
    'currently recently again maybe perhaps actually',
);
const REST =
  'please yes no ok okay hi hello hey there here else more most much many few several such same other less least lot ' +
  'one myself yourself himself herself itself ourselves themselves yourselves mine yours hers ours theirs ' +
  'today tomorrow yesterday am pm etc vs us thank thanks sorry welcome';

export const CLOSED: ReadonlySet<string> = new Set([
  ...SUBJECTS,
  ...OBJECTS,
  ...INDEFINITE,
  ...MODALS,
  ...DO,
  ...HAVE,
  ...BE,
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...NUMBERS,
  ...QUESTION_WORDS,
  ...ADVERBS,
  ...CONTRACTED.split(' '),
  ...REST.split(' '),
]);
