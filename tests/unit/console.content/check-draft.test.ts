import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkDraft, type DraftCheck } from '@/entrypoints/console.content/check-draft';
import type { Finding, FindingSource } from '@/utils/findings/finding';
import { findPii } from '@/utils/pii/find';
import type { GrammarAnswer, GrammarAsk } from '@/utils/platform/grammar-port';
import { findTone } from '@/utils/tone/find';

/** What finds at once in a page, with nothing known beside the text. */
const SOURCES: readonly FindingSource[] = [
  { id: 'pii', find: ({ text }) => findPii(text) },
  { id: 'tone', find: findTone },
];

/** An engine that flags each "teh", and answers when it is told to. */
class SlowEngine {
  readonly asked: string[] = [];
  private waiting: PromiseWithResolvers<GrammarAnswer>[] = [];

  /** A part of it is not there yet. */
  partial = false;

  readonly ask = ({ text }: GrammarAsk): Promise<GrammarAnswer> => {
    this.asked.push(text);
    let resolve!: PromiseWithResolvers<GrammarAnswer>['resolve'];
    let reject!: (reason: unknown) => void;
    const promise = new Promise<GrammarAnswer>((yes, no) => ([resolve, reject] = [yes, no]));
    this.waiting.push({ promise, resolve, reject });
    return promise;
  };

  async answer(): Promise<void> {
    const text = this.asked.at(-this.waiting.length) ?? '';
    const found = Array.from(text.matchAll(this.partial ? /teh(?=!)/g : /teh/g), typo);
    const partial = this.partial && { partial: true as const };
    this.waiting.shift()?.resolve({ findings: found, pii: [], ...partial });
    await vi.advanceTimersByTimeAsync(0);
  }

  async goAway(): Promise<void> {
    this.waiting.shift()?.reject(new Error('gone'));
    await vi.advanceTimersByTimeAsync(0);
  }
}

function typo({ index }: { index: number }): Finding {
  const span = { start: index, end: index + 3 };
  return {
    source: 'grammar',
    rule: 'grammar/The',
    span,
    severity: 'info',
    label: 'Typo',
    message: '',
    fixes: [{ span, text: 'the' }],
  };
}

describe('a draft', () => {
  let engine: SlowEngine;
  let life: AbortController;
  let check: DraftCheck;
  let late: boolean[];
  const words = (): string[] => {
    const { text, findings } = check.current();
    return findings.map(({ span }) => text.slice(span.start, span.end));
  };
  const type = (text: string): void => check.read(text, text.length, true);

  beforeEach(() => {
    vi.useFakeTimers();
    engine = new SlowEngine();
    late = [];
    life = new AbortController();
    check = checkDraft({
      ask: engine.ask,
      context: () => '',
      known: () => [],
      learned: () => undefined,
      late: (isLate) => late.push(isLate),
      sources: SOURCES,
      ignored: new Set(),
      wanted: () => true,
      piiOnly: () => false,
      changed: () => undefined,
      signal: life.signal,
    });
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });

  test('is asked about once for a burst of keys, and never two questions at a time', async () => {
    type('I see');
    type('I see t');
    await vi.advanceTimersByTimeAsync(40);
    expect(engine.asked).toEqual(['I see t']);
    type('I see teh ');
    await vi.advanceTimersByTimeAsync(500);
    expect(engine.asked).toHaveLength(1);
    await engine.answer();
    await vi.advanceTimersByTimeAsync(40);
    expect(engine.asked).toEqual(['I see t', 'I see teh ']);
  });

  test('is told of an engine that is late, and when it answers again', async () => {
    const isLate = (): boolean | undefined => late.at(-1);
    type('I see ');
    await vi.advanceTimersByTimeAsync(9000); // it may have to start
    expect(isLate()).toBeUndefined();
    await engine.answer();
    type('I see teh ');
    await vi.advanceTimersByTimeAsync(2900);
    expect(isLate()).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(isLate()).toBe(true);
    // It goes away with the question, and asked once more it does so again.
    await engine.goAway();
    await engine.goAway();
    expect(isLate()).toBe(true);
    type('I see teh dog ');
    await vi.advanceTimersByTimeAsync(40);
    await engine.answer();
    expect([isLate(), words()]).toEqual([false, ['teh']]);
  });

  test('is not told of it when there is nothing to look at any more', async () => {
    type('I see ');
    await vi.advanceTimersByTimeAsync(40);
    await engine.goAway();
    await engine.goAway();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(late.at(-1)).toBe(true);
    type('');
    await vi.advanceTimersByTimeAsync(40);
    expect(late.at(-1)).toBe(false);
  });

  test('does not judge the word being typed until it rests, the caret leaves, or a key follows', async () => {
    type('see teh');
    await vi.advanceTimersByTimeAsync(40);
    await engine.answer();
    expect(words()).toEqual([]);
    check.read('see teh', 7, false); // a key is let go: the caret is still there
    expect(words()).toEqual([]);
    await vi.advanceTimersByTimeAsync(900);
    expect(words()).toEqual(['teh']);
    type('see teh'); // typed on within
    check.read('see teh', 2, false);
    expect(words()).toEqual(['teh']);
    type('see teh ');
    expect(words()).toEqual(['teh']);
  });

  test('has its personal data at once, and its tone when the sentence is finished', async () => {
    type('NO REFUNDS HERE to a@b.example');
    expect(words()).toEqual(['a@b.example']);
    type('NO REFUNDS HERE to a@b.example. ');
    expect(words()).toEqual(['NO REFUNDS HERE', 'a@b.example']);
    type('NO REFUNDS HERE ');
    expect(words()).toEqual([]);
    await vi.advanceTimersByTimeAsync(30);
    expect(words()).toEqual([]);
    await vi.advanceTimersByTimeAsync(870);
    expect(words()).toEqual(['NO REFUNDS HERE']);
    expect(engine.asked).not.toContain('NO REFUNDS HERE to a@b.example');
  });

  test('is told one thing about its tone at a time, and a reply as a whole only when it rests', async () => {
    type('You failed to sign. PLEASE READ THIS. ');
    expect(words()).toEqual(['PLEASE READ THIS']);
    const [shout] = check.current().findings;
    if (shout) check.ignore(shout);
    expect(words()).toEqual(['You failed to']);
    type('Restart it.');
    expect(words()).toEqual([]);
    await vi.advanceTimersByTimeAsync(900);
    expect(words()).toEqual(['Restart it.']);
  });

  test('is asked about once more when the engine went away, and then at the next key', async () => {
    type('teh ');
    await vi.advanceTimersByTimeAsync(40);
    await engine.goAway();
    expect(engine.asked).toEqual(['teh ', 'teh ']);
    await engine.goAway();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(engine.asked).toHaveLength(2);
    type('teh x ');
    await vi.advanceTimersByTimeAsync(40);
    await engine.answer();
    expect(words()).toEqual(['teh']);
  });

  test('keeps what was found while the engine is away', async () => {
    type('teh ');
    await vi.advanceTimersByTimeAsync(40);
    await engine.answer();
    type('Well, teh ');
    await vi.advanceTimersByTimeAsync(40);
    await engine.goAway();
    await engine.goAway();
    expect(words()).toEqual(['teh']);
    expect(check.current().findings[0]?.span).toEqual({ start: 6, end: 9 });
  });

  test('shows what a part of the engine finds, and the rest when all of it is there', async () => {
    engine.partial = true;
    type('teh! teh ');
    await vi.advanceTimersByTimeAsync(40);
    await engine.answer();
    expect(words()).toEqual(['teh']);
    expect(engine.asked).toEqual(['teh! teh ', '']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(engine.asked).toHaveLength(2);
    engine.partial = false;
    await engine.answer(); // all of it is there
    await vi.advanceTimersByTimeAsync(40);
    await engine.answer();
    expect(engine.asked).toEqual(['teh! teh ', '', 'teh! teh ']);
    expect(words()).toEqual(['teh', 'teh']);
  });

  test('loses no hint while an engine that was started anew is there in part', async () => {
    type('teh! teh ');
    await vi.advanceTimersByTimeAsync(40);
    await engine.answer();
    engine.partial = true;
    type('Well, teh! teh ');
    await vi.advanceTimersByTimeAsync(40);
    await engine.answer();
    expect(words()).toEqual(['teh', 'teh']);
  });

  test('does not ask an engine again and again that is never all there', async () => {
    engine.partial = true;
    type('teh! ');
    await vi.advanceTimersByTimeAsync(40);
    await engine.answer();
    await engine.goAway();
    await engine.goAway();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(engine.asked).toEqual(['teh! ', '', '']);
    expect(words()).toEqual(['teh']);
  });

  test('asks nothing more when its composer is gone', async () => {
    type('teh ');
    life.abort();
    await vi.advanceTimersByTimeAsync(1000);
    expect(engine.asked).not.toContain('NO REFUNDS HERE to a@b.example');
  });

  test('is told one thing about its tone at a time, and a reply as a whole only when it rests', async () => {
    type('You failed to sign. PLEASE READ THIS. ');
    expect(words()).toEqual(['PLEASE READ THIS']);
    const [shout] = check.current().findings;
    if (shout) check.ignore(shout);
    expect(words()).toEqual(['You failed to']);
    type('Restart it.');
    expect(words()).toEqual([]);
    await vi.advanceTimersByTimeAsync(900);
    expect(words()).toEqual(['Restart it.']);
  });
});
