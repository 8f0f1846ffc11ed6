import type { Pattern } from './pattern';

/** A noun for a verb, an adjective for an adverb: "we delivery it", "successful sent". */
export const WORD_CLASSES: readonly Pattern[] = [
  ['<bare>|<subj> {response} you|the|your|to|within|as', 'respond'],
  ['<subj>|<modal> <adverb>? {apology|apologies} for|to', 'apologize'],
  ['<bare>|we|i {solution} <the>|it|you|that|if', 'solve'],
  ['<bare>|we|i {delivery} <the>|it|you|to|on', 'deliver'],
  ['<bare>|we|i {confirmation} <the>|it|you|that|if', 'confirm'],
  ['<bare>|we|i|you {explanation} <the>|it|you|to', 'explain'],
  ['<bare>|we|i|you {choice} <the>|it|another|between|from', 'choose'],
  ['<bare>|we|i|you|they {loss} <the>|it|any', 'lose'],
  ['<bare>|we|i|you|they {sale} <the>|it|this|these|them', 'sell'],
  ['<bare>|we|i|you|they {complaint} about|that|to', 'complain'],
  ['<bare>|we|i|you|they {success} in|to', 'succeed'],
  ['<bare>|we|i {information} <person>', 'inform'],
  ['<bare>|<have>|<subj> {analysis} the', 'analyse', 'analyze'],
  ['the|your|a|our {advise} is|was|on|from|about|<end>', 'advice'],
  ['<be>|arrive|arrived|sent|delivered {safety} <end>', 'safely'],
  [
    'reply|respond|replied|responded|answer|answered|works|work|loads|run|runs|arrive|resolved {quick|slow} <end>',
    '$0ly',
  ],
  [
    '<be>|<have>|been <adverb>? {successful|automatic|correct|proper|immediate|complete|recent|temporary|previous|separate|manual|direct|safe} <pp>',
    '$0ly',
  ],
  [
    '<pp>|work|works|load|loads|update|updates|install {successful|automatic|correct|proper|immediate|separate|manual|direct|normal} <end>',
    '$0ly',
  ],
];
