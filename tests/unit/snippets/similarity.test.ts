import fc from 'fast-check';
import { expect, test } from 'vitest';
import { similarity } from '@/utils/snippets/similarity';
import { GAP, speechOf } from '@/utils/snippets/speech';
import { STARTER_SNIPPETS } from '@/utils/snippets/starter';
import { textsOf } from '@/utils/snippets/variant';

const REFUND =
  'Hi Dana, good news: I’ve started your refund. The money goes back to the payment method you used. How soon it shows up depends on your bank, so please allow a few working days.';

test.each([
  ['the same', REFUND],
  [
    'capitals, quotes and punctuation',
    REFUND.toUpperCase().replaceAll('’', "'").replace(/[,:]/g, ''),
  ],
  ['typing errors', REFUND.replace('refund', 'refnud').replace('payment', 'paymet')],
  ['another name', REFUND.replace('Dana', 'Müller')],
  ['a word for another', REFUND.replace('soon', 'quickly').replace('few', 'couple of')],
  ['a word more', REFUND.replace('please allow', 'please do allow it')],
  ['no greeting', REFUND.replace('Hi Dana, good news: ', '')],
])('typed in full, but for %s: at least 0.9', (_what, typed) => {
  expect(similarity(typed, REFUND)).toBeGreaterThanOrEqual(0.9);
});

test.each([
  ['an unrelated text', 'Could you send me a photo or two? One of the item, one of the packaging.'],
  ['another text about the same', 'Your refund has left us, and your bank is processing it now.'],
  ['its first half', REFUND.slice(0, REFUND.length / 2)],
  [
    'the first half and something else',
    `${REFUND.slice(0, 80)} for a voucher instead. You can use it in our shop for two years, also for what is on sale, and in parts. I have sent the code.`,
  ],
  ['the same words in another order', REFUND.split(' ').reverse().join(' ')],
  ['nothing', ''],
])('%s: at most 0.7', (_what, typed) => {
  expect(similarity(typed, REFUND)).toBeLessThanOrEqual(0.7);
});

test.each([
  [`Hi ${GAP}, one moment.`, 'Hi Ana Maria Silva, one moment.', 1],
  [`Hi ${GAP}, one moment.`, 'Hi, one moment.', 1],
  [`Hi ${GAP}, one moment.`, `Hi ${GAP}${GAP} one moment`, 1],
  [`${GAP} ${GAP} ${GAP}`, 'one two three four', 0],
  ['14 days', '15 days', 0.5],
  ['请稍等我看一下', '请稍等我看一看', 6 / 7],
])('%j and %j are alike by %d', (a, b, likeness) => {
  expect(similarity(a, b)).toBeCloseTo(likeness, 5);
});

test('no two snippets of the starter library are taken for one', () => {
  const texts = STARTER_SNIPPETS.map((each) => speechOf(textsOf(each)[0]!));
  texts.forEach((a, at) => {
    for (const b of texts.slice(at + 1)) expect([a, b, similarity(a, b) < 0.7]).toContain(true);
  });
});

test('it is the same both ways, and 1 for a text with itself', () => {
  const text = fc
    .array(fc.constantFrom('refund', 'refnud', 'the', 'bank', GAP, '14', 'été'), { maxLength: 9 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(similarity(a, b)).toBeCloseTo(similarity(b, a), 6);
      expect(similarity(a, b)).toBeLessThanOrEqual(1);
      if (/[a-z]/.test(a)) expect(similarity(a, a)).toBe(1);
    }),
  );
});

test.each([
  ['Hi {{customer.first_name|there}}, {{> sig}}', false, `Hi ${GAP}, ${GAP}`],
  ['{{#if me.name}}A{{else}}B{{/if}}{{#option Sorry}}C{{/option}}', false, 'A'],
  ['<p>Hi <b>you</b> &amp; {{cursor | me &lt;3}}</p>', true, ` Hi  you  & ${GAP} `],
])('%j says %j', (body, rich, speech) => {
  expect(speechOf({ body, rich }).replace(/\s+/g, ' ')).toBe(speech.replace(/\s+/g, ' '));
});
