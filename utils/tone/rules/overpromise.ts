import { isDenied, matchesOf, pattern } from '@/utils/tone/pattern';
import { proseOf } from '@/utils/tone/prose';
import type { ToneMatch, ToneRule } from '@/utils/tone/rule';

const SURE =
  '(?:definitely|certainly|absolutely|surely|undoubtedly|guaranteed(?: to)?|without (?:a )?(?:doubt|fail|question)|for sure|for certain|100 ?%|(?:one|a) hundred per ?cent|no doubt|always|positively|unquestionably|inevitably)';
/** What an operator does themselves, and so can promise. */
const OWN =
  '(?:update|call|write|get back|let you know|keep you|do (?:my|our) (?:very )?best|do everything|try|look|check|follow up|contact|reply|inform|pass|forward|share|ask|stay|be (?:here|in touch|back|happy|glad)|send you|e-?mail|message|come back|reach out|report|make (?:a )?note|give you|add|remind|help|work|keep|take|chase|monitor|raise|look into|consider|read|mention|talk|speak|tell|see|want|need|understand|can|could|would|know|hope|recommend|agree|appreciate|apologi[sz]e|think|remember|suggest)';

const PATTERNS = pattern(
  "(every (single|last) (one|_)|all (of )?(your|the) _|everything|each and every _) (will|'ll) be (_ )?(recovered|restored|saved|back|refunded|perfect|solved|fixed|delivered|safe|as new|like new)",
  "(it|this|that|you|delivery|success|the _|your _|results?|satisfaction)('s| is|'re| are) (fully |absolutely |100 ?% |completely )?guaranteed",
  "(won't|will not|can't|cannot) (ever )?(happen|occur|fail|break|go wrong|let you down|be (late|delayed|any))( [\\w']+){0,3} ?(again|anymore|any more|ever)?",
  `(i|we)('ll|'d| will| can| do| would| could)? ((personally|absolutely|fully|hereby|even|also|solemnly|definitely) )*(guarantee|promise|swear|pledge|vow|warrant)( you)?`,
  `(i|we)('ll| will| can| do)? ((absolutely|fully|personally) )*assure you( that)?|(you can )?(rest|be|stay) (fully |absolutely )?assured( that)?|you have my (word|promise|guarantee)|(i|we) give you (my|our) (word|guarantee|promise)|(my|our) (word|promise)( on (it|that|this)| is| that)|trust me`,
  `(_'ll|will|(is|are|_'re|_'s) going to) ${SURE}( (be|have|get|not|never))*`,
  "(is|are|_'re|be) (guaranteed|100 ?%|bound|certain|sure)( to| that)",
  `${SURE},? (it |you |they |this |that |the _ |your _ )?(will|'ll|won't|is going to|are going to|be (there|fixed|solved|with you|delivered|resolved))|(it|you|they|this|that|everything|your _|the _)('ll| will)? [^.!?,;]{0,60}? (without (a )?(doubt|fail|question)|for sure|for certain|guaranteed|100 ?%|no question|(come )?rain or shine)|without fail|no (doubt|question) about (it|that)|, no question(?=[.,!]|$)|(it|that)('s| is) (absolutely |quite )?certain that|(,|-|–) ?(i )?(promise|swear|guaranteed)(?=[.!]|$)`,
  'guaranteed(?=[.!]|$)',
  '(100 ?(%|per ?cent)|one hundred percent|a hundred percent|(absolutely|totally|completely|fully|entirely) (sure|certain|positive)) ?(sure|certain|guaranteed|positive|safe|secure|reliable|bug-free|working|fixed|satisf_|success\\w*|that|risk-free|accurate|foolproof)?(?= (you|it|that|this|the|your|we|they)|[.,!]|$)',
  "never( ever)? (happens?|occurs?|fail|break|crash|lose|go (wrong|down)|be (a problem|late|delayed|lost|charged|disappointed)|see (this|that|it)|have (this|that|a|any|to worry|another|problems|trouble)|experience|face|run into|get (this|that)|need|let you down|disappoint)( [\\w']+){0,5}? ?(again|anymore|any more|ever again)?(?=[.,!;?]|$| again)|(no|zero) (chance|risk|possibility) (of|that|it|for)|nothing (on earth |in the world |at all )?(can|could|will) (possibly |ever )*(go wrong|keep us|prevent us|happen|break|stop)|there('s| is| will be) (absolutely |simply |really |literally )?(no|zero) (way|chance|possibility|risk|doubt)( (it|that|this|you|the|your|of|anything|anyone|anybody|a|any|they|we))?(?! to | for us| i can| we can)|(impossible|no way) (for (it|this|that) to|it can|that it|it could|this can|this will|that this)|(last|hold|stay|work|keep)s? (you )?(a lifetime|forever|for good|for ever)|(solve|fix|end|resolve)s? (all|every one of|each of) your (problems?|issues?)|(_'ll|_ will|won't|can) never( ever)? (_ ){1,6}again|(we|our _) never (fails?|makes? (a )?mistakes?|loses?|breaks?)|no matter what|you (can|may) (count|rely|bet|depend) on (it|that|this)( arriv_| being)?|you (can|may) be (_ )?(sure|certain|confident) (of|about|that)|(it|this|that|they) always (works?|helps?|succeeds?|solves?|fixes)|(zero|no) risk(?=[.,!]|$)|(won't|will not) ever|(count|bank|bet) on it",
);
/** Policies, questions, what is not promised, and the maker's guarantee. */
const NOUN_AFTER =
  /^ ?(?:period|card|terms?|claim|form|certificate|covers?|applies|department|policy|fund|of the manufacturer)\b/;
const NOT_SURE =
  /\b(?:can't|cannot|can not|couldn't|don't|do not|won't|not|never|unable to|difficult to|hard to|if|whether|wish (?:i|we) could|as|like|back|year|years?|month|price|best|lifetime|satisfaction|wasn't|isn't) (?:\w+ )?$/;

export const overpromise: ToneRule = {
  id: 'tone/overpromise',
  label: 'overpromise',
  title: 'Promises too much',
  reason: 'It is not in your hands. Say what is expected, and what you will do if it fails.',
  find: (draft) => {
    const prose = proseOf(draft);
    return matchesOf(prose, PATTERNS).flatMap((match): ToneMatch[] => {
      const { start, end, words, before, after, sentence } = match;
      if (sentence.asks || NOT_SURE.test(before) || NOUN_AFTER.test(after)) return [];
      if (isDenied(match) && !/^(?:never|won't)/.test(words)) return [];
      // "I'll certainly let you know", "We promise to do our best": that is in their hands.
      const own = new RegExp(
        `^(?: that)?(?: to| i(?:'ll| will| can| am going to)?| we(?:'ll| will| can)?| i'm going to)? ?(?:(?:personally|also|always) )?${OWN}\\b`,
      );
      const mine =
        /\b(?:i|we)(?: also| both)?(?:'ll| will)? ?$/.test(before) || /^(?:i|we)\b/.test(words);
      if (mine && (own.test(after) || new RegExp(`\\b${OWN}$`).test(words))) return [];
      if (
        /\bassur/.test(words) &&
        !/\b(?:will|won't|never|going to|by|is there|is on|are on|within|before)\b|'ll\b/.test(
          after,
        )
      )
        return [];
      if (
        /\bassur/.test(words) &&
        /^,? ?(?:that )?(?:i|we)(?:'re|'m|'ll| are| am| will| have|'ve)/.test(after)
      )
        return [];
      return [{ span: { start, end } }];
    });
  },
  examples: {
    flags: [
      '[I guarantee] that it arrives tomorrow.',
      'It [will definitely be] there by noon.',
      '[We promise] this will work.',
    ],
    passes: [
      'It should arrive tomorrow.',
      'I’ll definitely let you know.',
      'I promise to do my best.',
      'It has a 3-year guarantee.',
      'I can’t promise a date yet.',
      'You will definitely not be charged?',
    ],
  },
};
