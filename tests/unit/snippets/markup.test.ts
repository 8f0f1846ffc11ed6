import { expect, test } from 'vitest';
import { paragraphsOf, wordsAt } from '@/utils/snippets/markup';

test('plain text becomes a paragraph for each stretch between empty lines, and never markup', () => {
  expect(paragraphsOf('a <b>\nc\n\n\nd & {{> e}}')).toBe(
    '<p>a &lt;b&gt;<br>c</p><p>d &amp; {{&gt; e}}</p>',
  );
});

test.each([
  ['<p>Hi {{x}}</p>', '{{x}}', 0],
  ['<p>{{x}} <b>{{x}}</b></p>', '{{x}}', 0],
  ['<p><b>{{</b>x}}</p>', '{{</b>x}}', 0],
])('a place in %s is found by its words', (html, source, before) => {
  const start = html.indexOf(source);
  const found = wordsAt(html, { start, end: start + source.length });
  expect(found).toEqual({ words: '{{x}}', before });
});

test('the second of two alike is found as the second', () => {
  const html = '<p>{{&gt; x}} and <i>{{&gt; x}}</i></p>';
  const start = html.lastIndexOf('{{');
  expect(wordsAt(html, { start, end: start + '{{&gt; x}}'.length })).toEqual({
    words: '{{> x}}',
    before: 1,
  });
});
