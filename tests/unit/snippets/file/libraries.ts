import fc from 'fast-check';
import type { Fact } from '@/utils/snippets/fact';
import { newSnippet } from '@/utils/snippets/change';
import type { Snippet, SnippetDraft } from '@/utils/snippets/snippet';

export const snippet = (more: Partial<Snippet> = {}): Snippet => ({
  ...newSnippet({ shortcut: 'ref', title: 'Refund', body: 'Hi', tags: [] }, 'id-ref', 5),
  ...more,
});

const words = fc
  .array(fc.constantFrom('refund', ' ', '\n', '14', '😀', 'ü', '.', '"', '\\\\', '<b>', '\u2028'), {
    maxLength: 8,
  })
  .map((each) => `a${each.join('')}`);
const body = fc
  .array(fc.oneof(words, fc.constantFrom('{{me.name|x}}', '{{cursor}}', '{{fact:days}}', '\r\n')), {
    minLength: 1,
    maxLength: 5,
  })
  .map((each) => `b${each.join('')}`);
const text = fc.record({ body, rich: fc.boolean() });
const time = fc.nat(4_000_000_000_000);

const draft: fc.Arbitrary<Omit<SnippetDraft, 'shortcut'>> = fc
  .record({
    title: words,
    own: text,
    langs: fc.uniqueArray(fc.constantFrom('en', 'de', 'pt-BR', 'fr'), { maxLength: 3 }),
    others: fc.array(text, { minLength: 3, maxLength: 3 }),
    tags: fc.array(words, { maxLength: 3 }),
    folder: fc.option(fc.array(fc.constantFrom('Billing', 'A b', ''), { maxLength: 3 })),
    reviewBy: fc.option(fc.constantFrom('2027-03-01', '2024-02-29')),
  })
  .map(({ title, own, langs, others, tags, folder, reviewBy }) => ({
    title,
    body: own.body,
    ...(own.rich && { rich: true }),
    ...(langs[0] && { lang: langs[0] }),
    ...(langs.length > 1 && {
      variants: langs.slice(1).map((lang, at) => ({
        lang,
        body: others[at]!.body,
        ...(others[at]!.rich && { rich: true }),
      })),
    }),
    tags,
    ...(folder?.join('/') && { folder: folder.join('/') }),
    ...(reviewBy && { reviewBy }),
  }));

/** Libraries as they can be stored, sorted as a file sorts them. */
export const libraries: fc.Arbitrary<Snippet[]> = fc
  .uniqueArray(fc.constantFrom('ref', 'ref-2', 'ref-3', 'hi', 'é.x', 'constructor', '2fa'), {
    maxLength: 5,
  })
  .chain((shortcuts) => fc.tuple(...shortcuts.map((shortcut) => stored(shortcut))))
  .map((each) => each.sort((a, b) => (a.shortcut < b.shortcut ? -1 : 1)));

function stored(shortcut: string): fc.Arbitrary<Snippet> {
  return fc
    .tuple(
      draft,
      fc.record({ createdAt: time, updatedAt: time, uses: fc.nat(500) }),
      time,
      fc.nat(5),
    )
    .map(([each, counted, usedAt, more]) => ({
      ...each,
      ...counted,
      id: `id-${shortcut}`,
      shortcut,
      ...(more % 2 === 0 && { usedAt }),
      ...(more > 3 && { usedElsewhere: more }),
      ...(more < 3 && { favourite: more < 2 }),
    }));
}

export const factLists: fc.Arbitrary<Fact[]> = fc
  .uniqueArray(fc.constantFrom('days', 'price', 'hours'))
  .chain((names) =>
    fc.tuple(
      ...names
        .sort()
        .map((name) => fc.record({ name: fc.constant(name), value: words, updatedAt: time })),
    ),
  );
