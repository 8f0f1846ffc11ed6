import { expect, test } from 'vitest';
import { applyEdit } from '@/utils/text/edit';
import { newSnippet } from '@/utils/snippets/change';
import type { Fact } from '@/utils/snippets/fact';
import { lintFacts } from '@/utils/snippets/fact-lint';
import { STARTER_SNIPPETS } from '@/utils/snippets/starter';

const libraryOf = (...bodies: readonly string[]) =>
  bodies.map((body, at) =>
    newSnippet(
      { shortcut: `s${at}`, title: `Title ${at}`, body, rich: body.startsWith('<'), tags: [] },
      `${at}`,
      0,
    ),
  );

const factsOf = (values: Readonly<Record<string, string>>): Fact[] =>
  Object.entries(values).map(([name, value]) => ({ name, value, updatedAt: 0 }));

/** What is found in texts: "literal 0: 14 days". */
const found = (bodies: readonly string[], facts: Readonly<Record<string, string>> = {}): string[] =>
  lintFacts(libraryOf(...bodies), factsOf(facts)).flatMap((finding) => {
    if (finding.kind === 'unused') return [];
    const { kind, snippet, span } = finding;
    return [`${kind} ${snippet}: ${bodies[Number(snippet)]!.slice(span.start, span.end)}`];
  });

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['You get your refund within 30 days.', { refund_days: '14 days' }, '30 days'],
  ['Refunds take 10 working days.', { refund_time: '5 working days' }, '10 working days'],
  [
    '<p>We refund you in <b>7</b> days.</p><p>A refund in 7 days.</p>',
    { refund_days: '5' },
    '7 days',
  ],
  ['Our warranty lasts two years.', { warranty_years: '3 years' }, 'two years'],
  ['Shipping costs €4.90, as always.', { shipping_cost: '5.90 €' }, '€4.90'],
  [
    'Refund in 30 days, delivery in 3 days.',
    { refund_days: '30 calendar days', delivery: '5 days' },
    '3 days',
  ],
  ['Hi.\n\nThe trial ends after 14 days.\nBye.', { trial: '30 days' }, '14 days'],
  ['You save 10 % with the student discount!', { student_discount: '15%' }, '10 %'],
])('%j contradicts %j', (body, facts, words) => {
  expect(found([body], facts)).toEqual([`contradiction 0: ${words}`]);
});

test.each([
  ['Your refund takes 14 days.', 'The refund takes 30 days.'],
  ['You can return an item within 14 days.', 'Items can be returned within 30 days of delivery.'],
  ['Refunds reach your bank in 5 days.', 'The refund reaches your bank account in 10 days.'],
  ['Our warranty is two years.', 'The warranty is 3 years.'],
  ['Shipping costs 4.90 €.', 'Our shipping costs €5.90.'],
  ['We deliver within 24 hours.', '<p>We <b>deliver</b> within 48 hours.</p>'],
  ['The trial lasts 14 days!', 'Hi {{customer.name}}, your trial lasts for 30 days.'],
  ['Students save 10 %.', 'Students save 15 percent.'],
])('%j and %j contradict each other', (...bodies) => {
  const findings = lintFacts(libraryOf(...bodies), []);
  expect(findings.map(({ kind, ...at }) => [kind, 'snippet' in at && at.snippet])).toEqual([
    ['contradiction', '0'],
    ['contradiction', '1'],
  ]);
  expect(findings[0]?.sentence).toMatch(
    /^It says “.+” here and “.+” in “Title 1”\. Make it a fact/,
  );
});

test.each([
  ['Standard delivery takes 5 days.', 'Express delivery takes 2 days.'],
  ['The monthly plan costs 10 €.', 'The yearly plan costs 100 €.'],
  ['Your refund takes 5 days in Germany.', 'Your refund takes 8 days in France.'],
  ['Your refund takes 14 days.', 'Your refund takes two weeks.'],
  ['Your refund takes 14 days.', 'Refunds take 14 days.'],
  ['Your refund takes 5 days.', 'Your exchange takes 10 days.'],
  ['A refund takes 5 days, an exchange takes 10 days.', 'A refund takes 5 days.'],
  ['The trial lasts 30 days.', 'The trial lasts 30 calendar days.'],
  ['Your order 14 is here.', 'Your order 30 is here.'],
  ['Version 2.5 gives you 5 GB.', 'Version 3.1 gives you 50 % more.'],
  ['Is it 5 days?', 'Is it 10 days?'],
  ['The first month is 5 €.', 'The second month costs 10 €.'],
  ['A card lasts 3 years.', 'Three years is what a card lasts.'],
])('%j and %j do not contradict each other', (...bodies) => {
  expect(found(bodies)).toEqual([]);
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['Your refund takes {{fact:refund_days}}.', { refund_days: '14 days' }],
  [
    'The refund takes {{fact:refund_days}}, and 30 days if you paid by cheque.',
    { refund_days: '14 days' },
  ],
  ['Your exchange takes 30 days.', { refund_days: '14 days' }],
  ['Your refund is done. Keep the box for 30 days.', { refund_days: '14 days' }],
  ['Your refund is 30 €.', { refund_days: '14 days' }],
  ['With a 14-day refund you are safe.', { refund_days: '14 days' }],
  ['The refund of order 30.11 is here.', { refund_days: '14' }],
  ['It takes 30 days.', { days: '14 days' }],
  ['Express delivery takes 2 days.', { delivery_days: '5 days', express_delivery: '2 days after' }],
  ['Pay {{ask refund in 30 days}}.', { refund_days: '14 days' }],
  ['Write to sales@acme.example.com.', { mail: 's@acme.example' }],
  ['Refund: fourteen days.', { refund_days: '14' }],
])('%j with %j is clean', (body, facts) => {
  expect(found([body], facts)).toEqual([]);
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['A refund takes 14 days.', { refund_days: '14 days' }, 'A refund takes {{fact:refund_days}}.'],
  ['A refund takes 14 days.', { refund_days: '14' }, 'A refund takes {{fact:refund_days}} days.'],
  ['Refunded for €4.90 only', { refund: '€4.90' }, 'Refunded for {{fact:refund}} only'],
  ['We are here 9:00–17:00, always.', { open: '9:00–17:00' }, 'We are here {{fact:open}}, always.'],
  [
    '<p>Write to <a href="mailto:help@acme.example">help@acme.example</a>.</p>',
    { mail: 'help@acme.example' },
    '<p>Write to <a href="mailto:help@acme.example">{{fact:mail}}</a>.</p>',
  ],
])('%j with %j can become %j', (body, facts, after) => {
  const [finding, ...more] = lintFacts(libraryOf(body), factsOf(facts)).filter(
    ({ kind }) => kind !== 'unused',
  );
  expect([finding?.kind, more]).toEqual(['literal', []]);
  expect(finding?.kind === 'literal' && applyEdit(body, finding.edit)).toBe(after);
});

test('facts that nobody uses, and those that nobody has written', () => {
  const body = 'It is {{fact:price}}{{#if me.name}} or {{fact:days}}{{/if}}.';
  expect(lintFacts(libraryOf(body), factsOf({ price: '5 €', hours: '9–17' }))).toEqual([
    {
      ...{ kind: 'unknown', fact: 'days', snippet: '0', text: 0, span: { start: 39, end: 52 } },
      sentence: 'There is no fact “days”. Write its value, or take it out here.',
    },
    { kind: 'unused', fact: 'hours', sentence: 'No snippet uses the fact “hours”.' },
  ]);
});

test('in another language of the snippet it is found there', () => {
  const [one] = libraryOf('Hi');
  const variants = [{ lang: 'en', body: 'A refund takes 30 days.' }];
  expect(
    lintFacts([{ ...one!, lang: 'de', variants }], factsOf({ refund: '14 days' })),
  ).toContainEqual(
    expect.objectContaining({ kind: 'contradiction', text: 1, span: { start: 15, end: 22 } }),
  );
});

test('nothing is found in the starter library, with facts as a shop has them', () => {
  const library = STARTER_SNIPPETS.map((draft) => newSnippet(draft, draft.shortcut, 0));
  const facts = factsOf({ refund_days: '14 days', delivery_days: '3 days', price: '5 €' });
  expect(
    lintFacts(library, [])
      .concat(lintFacts(library, facts))
      .map(({ kind }) => kind),
  ).toEqual([...['unused', 'unused', 'unused']]);
});
