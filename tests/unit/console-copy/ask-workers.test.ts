import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askWorkers } from '@/entrypoints/console-copy/ask-workers';
import type { Finding } from '@/utils/findings/finding';
import { readyTeam } from '@/utils/pii/team-rules/find-team';
import type { ExpressionAnswer, ExpressionAsk } from '@/utils/platform/expression-port';
import type { GrammarAnswer, GrammarAsk } from '@/utils/platform/grammar-port';

const { expressions } = readyTeam({
  rules: [
    { name: 'A ticket', pattern: 'K-\\d{4}' },
    { name: 'A serial', pattern: 'S+S' },
  ],
  allow: { values: [], shapes: [] },
});
const TAX_ID: Finding = {
  source: 'pii',
  rule: 'pii/tax-id',
  span: { start: 0, end: 2 },
  severity: 'blocking',
  label: 'A tax id',
  message: '',
  fixes: [],
};
const NEVER = new Promise<never>(() => undefined);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const findIds = (): Promise<GrammarAnswer> => Promise.resolve({ findings: [], pii: [TAX_ID] });
const findTickets = ({ text, patterns }: ExpressionAsk): Promise<ExpressionAnswer> =>
  Promise.resolve({
    found: patterns.map((pattern) => ({
      pattern,
      spans: Array.from(text.matchAll(/K-\d{4}/g), ({ index }) => ({
        start: index,
        end: index + 6,
      })),
    })),
    stopped: [],
  });

async function look(
  texts: readonly string[],
  on: {
    readonly askIds?: (ask: GrammarAsk) => Promise<GrammarAnswer>;
    readonly askExpressions?: (ask: ExpressionAsk) => Promise<ExpressionAnswer>;
    readonly expressions?: typeof expressions;
  } = {},
) {
  const looking = askWorkers({
    texts,
    expressions: expressions.slice(0, 1),
    askIds: findIds,
    askExpressions: findTickets,
    ...on,
  });
  await vi.advanceTimersByTimeAsync(4000);
  return looking;
}

test('each text is looked at once, and nothing is missing', async () => {
  const asked: string[] = [];
  const { late, missing } = await look(['K-1234', '', 'no', 'K-1234'], {
    askIds: ({ text }) => {
      asked.push(text);
      return findIds();
    },
  });
  expect(asked).toEqual(['K-1234', 'no']);
  expect(missing).toEqual([]);
  expect(late('K-1234').ids).toEqual([TAX_ID]);
  expect(late('K-1234').own.map(({ label, span }) => [label, span])).toEqual([
    ['A ticket', { start: 0, end: 6 }],
  ]);
  expect(late('no').own).toEqual([]);
});

test('a worker that never answers is not waited for, and what it knows is missing', async () => {
  const { late, missing } = await look(['K-1234'], { askIds: () => NEVER });
  expect(missing).toEqual(['national, tax and health ids, licences and names']);
  expect(late('K-1234').own).toHaveLength(1);
  expect((await look(['K-1234'], { askExpressions: () => NEVER })).missing).toEqual([
    'what your own expressions find',
  ]);
});

test('where there is no expression, nobody is asked for any', async () => {
  const { missing } = await look(['K-1234'], { expressions: [], askExpressions: () => NEVER });
  expect(missing).toEqual([]);
});

test('a text that ends its worker is missing, and the others are looked at', async () => {
  const { late, missing } = await look(['bad', 'good'], {
    askIds: ({ text }) => (text === 'bad' ? Promise.reject(new Error('ended')) : findIds()),
  });
  expect(missing).toEqual(['national, tax and health ids, licences and names']);
  expect([late('bad').ids, late('good').ids]).toEqual([[], [TAX_ID]]);
});

test('an expression that took too long is not run again, and it is said', async () => {
  const patterns: string[][] = [];
  const { late, missing } = await look(['K-1', 'K-1234'], {
    expressions,
    askExpressions: async (ask) => {
      patterns.push([...ask.patterns]);
      const { found } = await findTickets(ask);
      return { found: found.slice(0, 1), stopped: ask.patterns.slice(1) };
    },
  });
  expect(patterns).toEqual([['K-\\d{4}', 'S+S'], ['K-\\d{4}']]);
  expect(late('K-1234').own).toHaveLength(1);
  expect(missing).toEqual(['what your own expressions find']);
});

test('the end of a text that is looked at up to there is missing', async () => {
  const lengths: number[] = [];
  const { missing } = await look(['x'.repeat(20_001)], {
    askIds: ({ text }) => {
      lengths.push(text.length);
      return findIds();
    },
  });
  expect(lengths).toEqual([20_000]);
  expect(missing).toEqual(['what stands at the end of a very long message']);
});
