import { isKnown } from '@/utils/grammar/lexicon/lexicon';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { spanOf } from '@/utils/grammar/sentence/look';
import type { Token } from '@/utils/grammar/sentence/token';
import { withCapital } from '@/utils/text/capital';

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'number';

export const punctuation: GrammarRule = {
  id: 'grammar/punctuation',
  label: 'Spacing',
  reason: 'A space stands behind a comma or a full stop, not before it.',
  find: ({ tokens, at, ending, endsAt }) => [
    ...(tokens.some(({ text }) => text === '@') ? [] : beforeEnding(tokens.at(-1), ending, endsAt)),
    ...tokens.flatMap((token, index): GrammarMatch[] => {
      if (token.kind !== 'mark') return [];
      const before = at(index - 1);
      const next = at(index + 1);
      const isColon = token.text === ':' && before.kind === 'word' && isKnown(next.lower);
      if ((isColon || token.text === ',') && isWord(before) && isWord(next)) {
        const isLate = token.start > before.end && next.start > token.end;
        if (isLate) return [{ span: { start: before.end, end: token.end }, instead: [token.text] }];
      }
      if (token.text === ',' && next.text === ',' && next.start === token.end)
        return [{ span: spanOf(token, next), instead: [','] }];
      if (
        token.text === ',' &&
        isWord(before) &&
        next.kind === 'word' &&
        isStuck(before, token, next)
      )
        return [{ span: { start: before.end, end: next.end }, instead: [`, ${next.text}`] }];
      if (isListed(before, token, next))
        return [{ span: spanOf(token, next), instead: [`, ${next.text}`] }];
      return isRunTogether(before, token, next)
        ? [{ span: spanOf(token, next), instead: [`${token.text} ${withCapital(next.text)}`] }]
        : [];
    }),
  ],
  examples: {
    flags: [
      'Send the name[ ,|,] address and date.',
      'Send it,[,|,] please.'.replace('it,[,|,]', 'it[,,|,]'),
      'I checked the order[.It|. It] was sent.',
      'I checked the order[.it|. It] was sent.',
      'It is ready[!Please|! Please] use it.',
      'It is on its way[ ,it|, it] arrives soon.',
      'Hello Ann[,how|, how] are you?',
      'It is done[ .|.] Thank you.',
      'Is it done[ ?|?]',
      'Check these details[ :|:] name and address.',
      'It is done[..|.]',
      'Thanks for telling me[,.|.] I will check.',
    ],
    passes: [
      'It costs 1,500 euros.',
      'See Node.Js docs.',
      'Hi Ann, it is here.',
      'Version 2.It',
      'I was waiting ...',
      'Is it? No :)',
      'Ask the dept.of trade.',
    ],
  },
};

/** "order.It": two words that are known, and the second one begins a sentence. */
function isRunTogether(before: Token, { text, start, end }: Token, next: Token): boolean {
  const isSmall = next.text === next.lower && !OPENS.test(next.lower);
  return (
    /^[.!?]$/.test(text) &&
    !isSmall &&
    before.kind === 'word' &&
    next.kind === 'word' &&
    before.end === start &&
    next.start === end &&
    /^\p{Ll}{2,}$/u.test(before.text) &&
    /^(?:\p{L}\p{Ll}+|I)$/u.test(next.text) &&
    isKnown(before.lower) &&
    isKnown(next.lower)
  );
}

/** What a new sentence begins with, written small behind a full stop without a space. */
const OPENS =
  /^(?:we|you|they|it|this|that|please|thank|thanks|the|your|our|if|can|could|let|sorry|how|what|there|unfortunately|however)$/;

/** "It is done .": a space before what ends the sentence. */
function beforeEnding(last: Token | undefined, ending: string, endsAt: number): GrammarMatch[] {
  // "Thanks,. I will": two marks for one.
  if (last?.text === ',' && ending === '.' && endsAt === last.end)
    return [{ span: { start: last.start, end: endsAt + 1 }, instead: ['.'] }];
  if (!last || last.kind !== 'word') return [];
  // "It is done..": one or three.
  if (ending === '..' && endsAt === last.end)
    return [{ span: { start: endsAt, end: endsAt + 2 }, instead: ['.'] }];
  if (!/^[.?!]$/.test(ending) || endsAt <= last.end) return [];
  return [{ span: { start: last.end, end: endsAt + 1 }, instead: [ending] }];
}

/** "way ,it": the space stands on the wrong side. */
const isStuck = (before: Token, comma: Token, next: Token): boolean =>
  comma.start > before.end && next.start === comma.end;

/** "Ann,how": no space at all. */
function isListed(before: Token, { text, start, end }: Token, next: Token): boolean {
  if (text !== ',' || before.end !== start || next.start !== end) return false;
  const isPlain = before.kind === 'word' && next.kind === 'word' && next.text === next.lower;
  return isPlain && next.lower.length > 1 && isKnown(next.lower);
}
