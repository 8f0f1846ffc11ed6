import { COLLECTIVE, UNITS } from '@/utils/grammar/lexicon/support';
import { beginsObject, opensClause } from './look';
import type { Sentence, Token } from './token';

/** A subject that is a noun with its determiner, at the head of a clause. */
export type NounSubject = {
  readonly head: Token;
  readonly end: number;
  readonly isPlural: boolean;
};

const SINGULAR_DETERMINERS =
  /^(?:the|a|an|my|your|our|their|his|her|its|this|that|each|every|another|no|any)$/;
const PLURAL_DETERMINERS =
  /^(?:the|my|your|our|their|his|her|its|these|those|all|both|some|many|several|most|few|two|three|four|five|six|seven|eight|nine|ten|no|any|other)$/;

/**
 * The noun subject that begins at an index: "The tracking number", "Your orders". None where its
 * number is open ("the team", "the fish"), or where it may be something else than the subject.
 */
export function nounSubjectAt(sentence: Sentence, index: number): NounSubject | undefined {
  const known = SUBJECTS_OF.get(sentence) ?? new Map<number, NounSubject | undefined>();
  SUBJECTS_OF.set(sentence, known);
  if (!known.has(index)) known.set(index, findNounSubject(sentence, index));
  return known.get(index);
}

/** Several rules ask for the same one. */
const SUBJECTS_OF = new WeakMap<Sentence, Map<number, NounSubject | undefined>>();

function findNounSubject(sentence: Sentence, index: number): NounSubject | undefined {
  const { at } = sentence;
  const determiner = at(index).lower;
  const takesOne = SINGULAR_DETERMINERS.test(determiner);
  const takesMany = PLURAL_DETERMINERS.test(determiner);
  if (!(takesOne || takesMany) || !opensClause(sentence, index)) return undefined;
  if (/^(?:and|what|how)$/.test(at(index - 1).lower)) return undefined;
  // "Items before the first heading are": no clause begins there.
  if (/^(?:before|after|since|until|as|without)$/.test(at(index - 1).lower) && at(index - 2).many)
    return undefined;
  let end = index + 1;
  if (/^(?:the|my|your|our|their|his|her|these|those|all|both)$/.test(determiner)) {
    if (/^(?:two|three|four|five|other|last|first|new|my|your|our|the|these)$/.test(at(end).lower))
      end += 1;
  }
  while (mayPrecede(at(end), at(end + 1)) && !isVerbOf(at(end), at(end + 1), at(end + 2))) end += 1;
  const head = at(end);
  if (
    head.isName ||
    isOpen(head, at(end + 1)) ||
    /^(?:one|ones|rest|following|longer|hell|heck)$/.test(head.lower)
  )
    return undefined;
  if (head.many && UNITS.has(head.noun ?? '')) return undefined;
  if (head.many && !head.one && takesMany) return { head, end: end + 1, isPlural: true };
  // "Specs", "odds": singular for WordNet, and plural for most.
  if (/[^sui]s$/.test(head.lower) && head.one && !/^(?:news|lens)$/.test(head.lower))
    return undefined;
  const isNoun = !head.adjective || (head.mainNoun === true && !head.mainAdjective);
  if (head.one && !head.many && isNoun && takesOne) return { head, end: end + 1, isPlural: false };
  return undefined;
}

/** An adjective or a noun before the head: "tracking", "new", "billing". */
function mayPrecede(token: Token, next: Token): boolean {
  if (token.kind !== 'word' || token.isName) return false;
  const isNext = next.one === true || next.many === true;
  if (!isNext) return false;
  // "The refund checks": a verb may begin at the next word; then this one is the head.
  if (next.verb && token.one && !token.adjective && !next.mainNoun) return false;
  return (
    token.adjective === true ||
    token.one === true ||
    token.ing === true ||
    token.participle === true
  );
}

/** Words that only "of" makes open: "a number of orders are", but "the tracking number is". */
const BEFORE_OF = new Set(
  'number class type sort part total kind bulk percentage series set'.split(' '),
);

function isOpen(head: Token, next: Token): boolean {
  const lemma = head.noun ?? '';
  return COLLECTIVE.has(lemma) && (!BEFORE_OF.has(lemma) || next.lower === 'of');
}

/** "The app crash when I open it": a noun elsewhere, the verb here. */
function isVerbOf(noun: Token, next: Token, after: Token): boolean {
  const isNeeding =
    /^(?:need|want|take|cost|show|plan|try)$/.test(next.lower) &&
    noun.one === true &&
    (beginsObject(after) || /^(?:to|around|about|almost|nearly|at|up)$/.test(after.lower));
  if (isNeeding) return true;
  const isOften = /^(?:crash|freeze|work|stop|run|load|start|close|open|fail)$/.test(next.lower);
  return (
    isOften &&
    noun.one === true &&
    /^(?:when|if|because|every|again|while|whenever)$/.test(after.lower)
  );
}
