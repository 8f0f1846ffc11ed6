import { request } from '@/utils/platform/requests';
import { digest } from '@/utils/pii/digest';
import type { Known } from '@/utils/pii/judge';
import {
  isSeenHere,
  noteSeen,
  seenElsewhere,
  seenOn,
  type Seen,
  type SeenToday,
} from '@/utils/pii/seen-today';
import { dayOf } from '@/utils/snippets/snippet';

/** Questions of one burst of keys are asked together. */
const SOON_MS = 80;
/** An answer of the background is good for so long; another tab may hear more meanwhile. */
const FRESH_MS = 20_000;

/** A conversation as this page names it, and its customer where the page shows a name. */
export type Talk = { readonly id: string; readonly customer?: string };

/** What is known of values in this session, by hashes. */
export type Memory = {
  /** What is known for a draft in this conversation; asks for what is not known yet. */
  known(talk: Talk): Known;
  /** The draft has these, so somebody should know of them. */
  wonder(talk: Talk, values: readonly string[], shapes: readonly string[]): void;
  /** A customer wrote these here. */
  heard(talk: Talk, values: readonly string[]): void;
  fine(talk: Talk, value: string): void;
  /** Only these values are still in the draft: what else was fine in it went with an earlier one. */
  keepFine(talk: Talk, values: readonly string[]): void;
  mute(shape: string): void;
};

const OTHERS = 'looking for other customers’ data';
const TODAY = '“not again today”';

export function rememberData(
  changed: () => void,
  /** Says what is off. */
  failed: (what: string) => (error: unknown) => void,
  signal: AbortSignal,
): Memory {
  let salt: Promise<string> | undefined;
  let salted: string | undefined;
  let seen: SeenToday = seenOn(dayOf(Date.now()), undefined);
  const muted = new Set<string>();
  const elsewhere = new Set<string>();
  const asked = new Map<string, number>();
  const fine = new Map<string, Set<string>>();

  const join = (): Promise<string> =>
    (salt ??= request('pii/join', undefined).then(
      (answer) => (salted = answer),
      (error: unknown) => {
        salt = undefined; // asked again with the next value
        throw error;
      },
    ));
  const hashOf = (text: string): string => (salted ? digest(`${salted} ${text}`) : '');
  const seenOf = ({ id, customer }: Talk): Seen => ({
    conversation: hashOf(`${location.origin} ${id}`),
    who: customer ? hashOf(customer.trim().toLowerCase()) : '',
  });
  const today = (): SeenToday => {
    const now = seenOn(dayOf(Date.now()), seen);
    if (now !== seen) for (const each of [muted, elsewhere, asked]) each.clear();
    return (seen = now);
  };

  let waiting = new Map<string, { talk: Talk; values: Set<string>; shapes: Set<string> }>();
  let soon: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(soon));

  const askAll = async (): Promise<void> => {
    const asking = waiting;
    waiting = new Map();
    soon = undefined;
    await join();
    for (const { talk, values, shapes } of asking.values()) {
      const here = seenOf(talk);
      const answer = await request('pii/look', {
        ...here,
        values: Array.from(values, hashOf),
        shapes: Array.from(shapes, hashOf),
      });
      if (signal.aborted) return;
      const before = elsewhere.size + muted.size;
      for (const value of answer.elsewhere) elsewhere.add(`${here.conversation} ${value}`);
      for (const shape of answer.muted) muted.add(shape);
      if (elsewhere.size + muted.size !== before) changed();
    }
  };

  return {
    known: (talk) => {
      const here = seenOf(talk);
      const now = today();
      return {
        wroteHere: (value) => isSeenHere(now, hashOf(value), here.conversation),
        isElsewhere: (value) =>
          elsewhere.has(`${here.conversation} ${hashOf(value)}`) ||
          seenElsewhere(now, [hashOf(value)], here).length > 0,
        isFine: (value) => fine.get(talk.id)?.has(value) ?? false,
        isMuted: (shape) => muted.has(hashOf(shape)),
      };
    },
    wonder(talk, values, shapes) {
      const now = Date.now();
      const isNew = (value: string): boolean =>
        now - (asked.get(`${talk.id} ${value}`) ?? 0) > FRESH_MS;
      const news = values.filter(isNew);
      if (!news.length) return;
      for (const value of news) asked.set(`${talk.id} ${value}`, now);
      const { values: some, shapes: forms } = waiting.get(talk.id) ?? {
        values: new Set<string>(),
        shapes: new Set<string>(),
      };
      news.forEach((value) => some.add(value));
      shapes.forEach((shape) => forms.add(shape));
      waiting.set(talk.id, { talk, values: some, shapes: forms });
      soon ??= setTimeout(() => {
        askAll().catch((error: unknown) => {
          asked.clear();
          failed(OTHERS)(error);
        });
      }, SOON_MS);
    },
    heard(talk, values) {
      const note = async (): Promise<void> => {
        await join();
        if (signal.aborted || !values.length) return;
        const where = seenOf(talk);
        const hashes = values.map(hashOf);
        seen = noteSeen(today(), hashes, where);
        changed();
        await request('pii/seen', { ...where, values: hashes });
      };
      note().catch(failed(OTHERS));
    },
    fine(talk, value) {
      fine.set(talk.id, (fine.get(talk.id) ?? new Set()).add(value));
      changed();
    },
    keepFine(talk, values) {
      const kept = values.filter((value) => fine.get(talk.id)?.has(value));
      if (kept.length) fine.set(talk.id, new Set(kept));
      else fine.delete(talk.id);
    },
    mute(shape) {
      const note = async (): Promise<void> => {
        await join();
        muted.add(hashOf(shape));
        changed();
        await request('pii/mute', { shape: hashOf(shape) });
      };
      note().catch(failed(TODAY));
    },
  };
}
