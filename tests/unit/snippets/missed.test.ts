import { expect, test } from 'vitest';
import { newSnippet } from '@/utils/snippets/change';
import { missedExpansion } from '@/utils/snippets/missed';
import { speechOf } from '@/utils/snippets/speech';
import { STARTER_SNIPPETS } from '@/utils/snippets/starter';
import { textsOf } from '@/utils/snippets/variant';

const CANDIDATES = STARTER_SNIPPETS.map((draft) => ({
  snippet: newSnippet(draft, draft.shortcut, 0),
  text: speechOf(textsOf(draft)[0]!),
}));

const missed = (text: string): string | undefined =>
  missedExpansion(text, CANDIDATES)?.snippet.shortcut;

test.each([
  ['One moment please, I am checking this for you', undefined],
  ["one moment please. i'm checking this for you", 'hold'],
  ['Hi Dana, thanks for the details. Let me look into that for you right now', 'hello'],
  [
    "Your refund has left us and your bank is procesing it now. Banks differ in how long they take. If it isn't on your statement within some working days, write to us again and I'll follow up.",
    'refwhen',
  ],
  ['Could you send me a screenshot? Please cover anything private first.', undefined],
  ['I have looked at this carefully, and I’m happy to refund this order.', undefined],
  ['ok', undefined],
  ['', undefined],
])('%j: %s', (typed, shortcut) => {
  expect(missed(typed)).toBe(shortcut);
});

test('the likest one is named', () => {
  const [first] = CANDIDATES;
  const text = 'Happy to look that up for you. Could you send me your order number again please?';
  const candidates = [`${text} Thanks.`, text, `${text} Thank you.`].map((each) => ({
    snippet: first!.snippet,
    text: each,
  }));
  expect(missedExpansion(text, candidates)).toMatchObject({ text, similarity: 1 });
});
