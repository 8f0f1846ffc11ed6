import { pattern } from './pattern';
import type { Prose } from './prose';

/** What takes the sting out of a "no": what can be done, what comes next, or what to choose from. */
const OFFER = pattern(
  "(i|we|you|our _|they|it)('d| would)? (can|could|may|might|will)(?! not|not\\b)( (also|still|instead|always|happily|gladly|certainly|then|now))*(?! (see|understand|imagine|tell|only|be (closed|charged|rejected)|need)) _",
  "(i|we)('ll|'ve|'m going to|'re going to| have| am going to| are going to| will| just)(?! (not|never|no|be unable|been unable|to|decided|already (told|said|explained)|mentioned|stated|written|wrote|answered|clarified|repeated|pointed|looked|checked|reviewed|received|had|noted|noticed|closed|cancelled|rejected|declined|told|said|explained))( _){0,2} _",
  "(you)('ll| will) (get|receive|find|have|be able|hear)",
  "(i|we)('d| would) (be (happy|glad|pleased)|love|suggest|recommend|like to (offer|help|suggest|make))",
  "(happy|glad|pleased) to|what (i|we|you) can do|let me|let's|would you (like|prefer|be)|do you want|shall (i|we)|(can|could|may) (i|we|you)|alternative(ly)?|instead|as an? _|rather than that|in the meantime|meanwhile|the good news|if you('d| would)? (prefer|keep|choose|book|order|move|switch|upgrade|bring)|here's|here is|you're welcome to|are welcome to|feel free|how about|what about|(i|we) (suggest|recommend|offer|do (offer|have|sell|ship|accept|cover))|there('s| is| are) (a|an|still|another|also|other)|as soon as|(or|but|though|however),? (you|we|i|there|it|the|your|our) (can|could|will|do|are|is|have|may)|(is|are) (still |also )?(available|possible|in stock|open)( (in|at|from|again|until|as|on|via))|works? (until|with|in|on|as well)|until (then|_day)|(by|on|from) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow)",
  "(please|kindly|just|simply) (?!(note|understand|be (aware|advised|informed)|accept|bear|keep|know|forgive|excuse|remember|stop|do not|don't|read|refer|let (us|me) know if)\\b)_",
  '((?<=^|[.,;:!?] |[-•*] |\\d[.)] |\n|and |or |then |just |simply |please )(try|use|call|choose|contact|visit|reply|write|send|upload|open|pick|check|ask|give|order|add|go to|turn|download|switch|head|follow|reach out) (to |for |with )?(the|this|that|our|your|a|an|us|me|it|another|one|these|those|any|again|another))',
);

/** Whether the reply, away from this place, offers an alternative or a next step. */
export function offersMore({ low }: Prose, from: number, to: number): boolean {
  OFFER.lastIndex = 0;
  // What stands in the same clause belongs to the "no": "not available on Saturday".
  const clause =
    /^(?: (?!but\b|so\b|until\b|before\b|though\b|however\b|yet\b|only\b|unless\b|without\b|or\b)[^ ,;:.!?()–—]+)*/.exec(
      low.slice(to),
    );
  const past = to + (clause?.[0].length ?? 0);
  const rest = low.slice(0, from) + '|'.repeat(past - from) + low.slice(past);
  return rest.search(OFFER) >= 0;
}
