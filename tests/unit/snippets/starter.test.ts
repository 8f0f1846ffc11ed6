import { expect, test } from 'vitest';
import { findByRules } from '@/utils/grammar/find';
import { fillTemplate } from '@/utils/snippets/fill';
import { gapsOf } from '@/utils/snippets/gaps';
import { problemsOf } from '@/utils/snippets/snippet';
import { STARTER_SNIPPETS } from '@/utils/snippets/starter';
import { parseTemplate } from '@/utils/snippets/template';
import { findTone } from '@/utils/tone/find';

test('the starter library has about 40 snippets, each with a shortcut of its own', () => {
  expect(STARTER_SNIPPETS.length).toBeGreaterThanOrEqual(35);
  const shortcuts = STARTER_SNIPPETS.map(({ shortcut }) => shortcut);
  expect(new Set(shortcuts).size).toBe(shortcuts.length);
});

test.each(STARTER_SNIPPETS.map((draft) => [draft.shortcut, draft] as const))(
  '/%s can be saved and filled as it is',
  (_shortcut, draft) => {
    expect(problemsOf(draft)).toEqual([]);
    expect(parseTemplate(draft.body).problems).toEqual([]);
  },
);

/** Filled with names, and with the words of an answer where there is a question. */
function filled(body: string, option: 'on' | ''): string {
  const values = { 'customer.first_name': 'Dana', 'me.first_name': 'Sam' };
  const template = parseTemplate(body);
  const answers = new Map(
    gapsOf(template.parts, { values })
      .filter(({ kind }) => kind !== 'pick')
      .map(({ kind, name }) => [name, kind === 'option' ? option : 'send you a new one today']),
  );
  return fillTemplate(template, { values, now: 0, locale: 'en', answers }).text;
}

test.each(STARTER_SNIPPETS.map(({ shortcut, body }) => [shortcut, body] as const))(
  '/%s is said without a hint of our rules',
  (_shortcut, body) => {
    for (const text of [filled(body, ''), filled(body, 'on')]) {
      const found = [...findTone({ text }), ...findByRules(text, [])];
      expect(found.map(({ rule, span }) => [rule, text.slice(span.start, span.end)])).toEqual([]);
    }
  },
);

test('an upset customer is answered in four steps', () => {
  const calm = STARTER_SNIPPETS.find(({ shortcut }) => shortcut === 'calm');
  expect(
    gapsOf(parseTemplate(calm?.body ?? '').parts, { values: {} }).map(({ name }) => name),
  ).toEqual([
    '1. Acknowledge',
    '2. Own it',
    '3. What you can do',
    'A second way',
    'The second way',
    '4. Next step',
  ]);
});
