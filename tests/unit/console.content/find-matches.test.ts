import { expect, test, vi } from 'vitest';
import { findMatches, type FindMatches } from '@/entrypoints/console.content/find-matches';
import type { Offer } from '@/entrypoints/console.content/offer';
import type { SnippetAnswer, SnippetAsk } from '@/utils/platform/snippet-port';

const MATCH = { id: 'a', shortcut: 'ref', title: 'Refund', preview: '' };

const opened = (): Offer =>
  ({
    from: Promise.resolve({ values: {} }),
    place: { customerSays: () => '' },
    typed: { query: 'ref', span: { start: 0, end: 4 } },
    matches: [MATCH],
    active: 0,
    previews: new Map(),
  }) as unknown as Offer;

/** A library that answers nothing of this kind. */
const without = (kind: SnippetAsk['kind'], asked: string[] = []) => ({
  asked,
  ask: (question: SnippetAsk): Promise<SnippetAnswer> => {
    asked.push(question.kind);
    if (question.kind === kind) return Promise.reject(new Error('The library is away.'));
    return Promise.resolve({ kind: 'preview', text: 'Hi Dana', langs: [] });
  },
});

const finding = (ask: (question: SnippetAsk) => Promise<SnippetAnswer>): FindMatches =>
  findMatches({ ask, isOpen: () => true, show: () => undefined, changed: () => undefined });

test.each(['search', 'review'] as const)('a %s that fails is heard of', async (kind) => {
  const { ask } = without(kind);
  const asked =
    kind === 'search' ? finding(ask).search(opened()) : finding(ask).review(opened(), 'a');
  await expect(asked).rejects.toThrow('The library is away.');
});

test('a preview that fails is done without, and asked for again when it is pointed at again', async () => {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const offer = opened();
  const { ask, asked } = without('preview');
  finding(ask).preview(offer);
  await expect.poll(() => said.mock.calls.join()).toContain('the preview of a snippet');
  expect(offer.previews.size).toBe(0);
  expect(asked).toEqual(['preview', 'preview']);
  finding(without('search').ask).preview(offer);
  await expect.poll(() => offer.previews.get('a')?.text).toBe('Hi Dana');
  said.mockRestore();
});
