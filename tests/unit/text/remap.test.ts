import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeBetween } from '@/utils/text/change';
import { applyEdit } from '@/utils/text/edit';
import { remapSpan } from '@/utils/text/remap';

/** "one [two] three" as text and span. */
function marked(source: string): { text: string; span: { start: number; end: number } } {
  const start = source.indexOf('[');
  const end = source.indexOf(']') - 1;
  return { text: source.replace(/[[\]]/g, ''), span: { start, end } };
}

function moved(before: string, after: string): string | undefined {
  const { text, span } = marked(before);
  const change = changeBetween(text, after);
  const now = change ? remapSpan(span, change, after) : span;
  return (
    now && `${after.slice(0, now.start)}[${after.slice(now.start, now.end)}]${after.slice(now.end)}`
  );
}

describe('a span', () => {
  test.each([
    [
      'moves with typing before it',
      'I has [teh] book',
      'I really has teh book',
      'I really has [teh] book',
    ],
    ['stays with typing behind it', '[teh] book', 'teh good book', '[teh] good book'],
    ['stays when a space is typed right behind it', '[teh]', 'teh ', '[teh] '],
    ['stays when a comma is put right before it', '[teh] x', ',teh x', ',[teh] x'],
    ['goes when its word grows at the end', '[teh]', 'tehn', undefined],
    ['goes when its word grows at the front', '[teh]', 'Xteh', undefined],
    ['goes when something is typed within', '[teh]', 'tXeh', undefined],
    ['goes when it is deleted', 'a [teh] b', 'a  b', undefined],
    ['goes when the word before is joined to it', 'good [teh]', 'goodteh', undefined],
    ['goes when the word behind is joined to it', '[teh] end', 'tehend', undefined],
    ['goes when everything is replaced', 'a [teh] b', 'Sent.', undefined],
  ] as const)('%s', (_what, before, after, expected) => {
    expect(moved(before, after)).toBe(expected);
  });

  test('never stands under other words than before', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.'), maxLength: 20 });
    fc.assert(
      fc.property(
        text,
        text,
        fc.nat(20),
        fc.nat(20),
        fc.nat(20),
        fc.nat(20),
        (before, put, ...n) => {
          const [a, b, c, d] = n.map((offset) => Math.min(offset, before.length)) as [
            number,
            number,
            number,
            number,
          ];
          const span = { start: Math.min(a, b), end: Math.max(a, b) };
          if (span.start === span.end) return;
          const edit = { span: { start: Math.min(c, d), end: Math.max(c, d) }, text: put };
          const after = applyEdit(before, edit);
          const now = remapSpan(span, edit, after);
          if (now) expect(after.slice(now.start, now.end)).toBe(before.slice(span.start, span.end));
        },
      ),
    );
  });
});
