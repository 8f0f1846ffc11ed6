import { browser } from 'wxt/browser';
import type { Handlers } from '@/utils/platform/requests';
import { normalSentence } from '@/utils/snippets/sentences';
import { dayOf } from '@/utils/snippets/snippet';

/** At the third time, and at each third one after it, a sentence is offered as a snippet. */
const TIMES = 3;
/** So many sentences are counted; those that were typed first are forgotten first. */
const MOST = 5000;

/** In `storage.session`, which ends with the browser and which content scripts cannot read. */
type Counted = {
  /** Random, per session: the hashes say nothing beyond it. */
  readonly salt: string;
  /** How often each hash was typed, in the order in which they came; a record would be kept by name. */
  readonly times: readonly (readonly [hash: string, count: number])[];
  readonly ignored: readonly string[];
  /** The day on which each snippet was last told of: "2026-11-25". */
  readonly told: Readonly<Record<string, string>>;
};

const KEY = 'typed';

/** One after the other: each reads what the one before has written. */
let line: Promise<unknown> = Promise.resolve();

export const countSentences: Handlers['typed/count'] = ({ sentences, missed }) =>
  inLine(async (counted) => {
    const times = new Map(counted.times);
    let found: string | undefined;
    for (const sentence of sentences) {
      const hash = await hashOf(sentence, counted.salt);
      const count = (times.get(hash) ?? 0) + 1;
      times.set(hash, count);
      if (count % TIMES === 0 && !counted.ignored.includes(hash)) found ??= sentence;
    }
    const today = dayOf(Date.now());
    const mayTell = missed !== undefined && counted.told[missed] !== today;
    const told = mayTell ? { ...counted.told, [missed]: today } : counted.told;
    const kept = [...times].slice(-MOST);
    return [
      { ...counted, times: kept, told },
      { mayTell, ...(found !== undefined && { sentence: found }) },
    ];
  });

export const ignoreSentence: Handlers['typed/ignore'] = ({ sentence }) =>
  inLine(async (counted) => {
    const hash = await hashOf(sentence, counted.salt);
    return [{ ...counted, ignored: [...counted.ignored, hash].slice(-MOST) }, true];
  });

function inLine<Answer>(
  step: (counted: Counted) => Promise<readonly [Counted, Answer]>,
): Promise<Answer> {
  const answer = line.then(async () => {
    const stored = await browser.storage.session.get(KEY);
    const counted = stored[KEY] as Counted | undefined;
    const [next, answered] = await step(
      counted ?? { salt: crypto.randomUUID(), times: [], ignored: [], told: {} },
    );
    await browser.storage.session.set({ [KEY]: next });
    return answered;
  });
  line = answer.catch(() => undefined);
  return answer;
}

async function hashOf(sentence: string, salt: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt} ${normalSentence(sentence)}`);
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))));
}
