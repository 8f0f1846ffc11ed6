import { describe, expect, test } from 'vitest';
import { findPhrases, PHRASE_RULE } from '@/utils/words/find-phrases';
import { NO_WORDS, type AllWords, type Phrase } from '@/utils/words/words';
import { flagged, unmarked } from '../marked';

const own = (...phrases: Phrase[]): AllWords => ({ own: { dictionary: [], phrases }, team: [] });
const find = (text: string, words: AllWords, context?: string, isNote = false) =>
  findPhrases({ text, context, isNote }, words);

const LIST = own(
  { avoid: 'revert back', prefer: 'reply', reason: 'Elsewhere it means “undo”.' },
  { avoid: 'utilize', prefer: 'use' },
  { avoid: 'cheap', prefer: 'good value', exact: true },
  { avoid: 'ticket number', prefer: 'case number' },
  { avoid: 'no problem' },
  { avoid: 'G Suite', prefer: 'Google Workspace' },
  { avoid: 'IT', prefer: 'our engineers' },
  { avoid: 'RMA', prefer: 'return' },
  { avoid: 'sehr geehrter kunde', prefer: 'guten Tag' },
  { avoid: '亲', prefer: '您好' },
  { avoid: 'don’t hesitate', prefer: 'feel free' },
  { avoid: 'send over', prefer: 'send' },
);

describe('what is to be avoided is found', () => {
  test.each([
    'We [revert back] soon.',
    'I [Revert back] and [REVERT BACK].',
    'She [reverted back], he is [reverting back] to us.',
    '[Utilize] it, she [utilizes] it, it was [utilized] by [utilizing] it.',
    'It is [cheap], not cheaper and no cheapness.',
    'Your [ticket numbers] and the [ticket-number].',
    '[No problem]!',
    'We moved from [g suite] to [G  Suite].',
    'I asked [IT] about it; it is fine.',
    'Two [RMAs] and an [RMA], no rma.',
    '[Sehr geehrter Kunde], vielen Dank!',
    '[亲]，谢谢你。',
    "Please [don't hesitate], [don’t hesitate].",
    'A self-revert back-up and a-cheap-b and cheap.com and @cheap and cheap@x.org.',
    'He wrote “no problem” and "no problem", see `utilize` or https://x.example/no problem-free.',
    'No\n\nproblem is left.',
    'Revertback, cheapo, utilizer.',
  ])('%s', (example) => {
    const { text, marks } = unmarked(example);
    expect(flagged(text, find(text, LIST))).toEqual(marks);
  });
});

test.each([
  ['we revert back', 'reply'],
  ['we reverted back', 'replied'],
  ['we are reverting back', 'replying'],
  ['Reverted back', 'Replied'],
  ['she utilizes it', 'uses'],
  ['it was utilized', 'used'],
  ['by utilizing it', 'using'],
  ['your ticket numbers', 'case numbers'],
  ['Ticket number', 'Case number'],
  ['G suite', 'Google Workspace'],
  ['two RMAs', 'returns'],
  ['IT is on it.', 'Our engineers'],
  // "sended over" is nobody's English: the hint stands without a fix.
  ['we sended over', undefined],
  ['no problem', undefined],
])('“%s” becomes “%s”', (text, fix) => {
  expect(find(text, LIST).map(({ fixes }) => fixes[0]?.text)).toEqual([fix]);
});

describe('a word of the house', () => {
  const words = own({ avoid: 'tier two', prefer: 'our specialists', internal: true });

  test('is told of in a reply, with what the customer knows it as', () => {
    const [finding] = find('I hand it to tier two now.', words);
    expect(finding).toMatchObject({ rule: PHRASE_RULE, label: 'A word of the house' });
    expect(finding?.fixes[0]?.text).toBe('our specialists');
  });

  test('is nobody’s business in a note, or when the customer says it', () => {
    expect(find('I hand it to tier two now.', words, '', true)).toEqual([]);
    expect(find('It is with tier two.', words, 'Is it with Tier Two?')).toEqual([]);
  });

  test('other phrases are told of in a note, too', () => {
    expect(find('no problem', LIST, '', true)).toHaveLength(1);
  });
});

test('of two phrases the longer one counts, and one’s own before a library’s', () => {
  const words: AllWords = {
    own: { dictionary: [], phrases: [{ avoid: 'bad', prefer: 'mine' }] },
    team: [
      {
        ...NO_WORDS,
        library: 'l',
        name: 'Support',
        phrases: [
          { avoid: 'bad', prefer: 'theirs' },
          { avoid: 'bad luck', prefer: 'a pity' },
        ],
      },
    ],
  };
  const found = find('So bad, what bad luck.', words);
  expect(found.map(({ fixes }) => fixes[0]?.text)).toEqual(['mine', 'a pity']);
  expect(found.map(({ label }) => label)).toEqual(['On your list', '“Support” says it otherwise']);
});

test('the time grows with the draft and no faster', () => {
  const phrases = Array.from({ length: 100 }, (_, n) => ({
    avoid: `${'aaaa '.repeat(12)}${n}`.trim(),
  }));
  const words = own(...phrases, { avoid: 'aaaa' });
  const cpu = (length: number): number => {
    const text = 'aaaa '.repeat(length);
    const before = process.cpuUsage();
    expect(find(text, words).length).toBe(length);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  cpu(100);
  const [short, long] = [cpu(300), cpu(2400)];
  expect(long).toBeLessThan(Math.max(8 * 3 * short, 1500));
});
