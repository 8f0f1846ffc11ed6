import { browser } from 'wxt/browser';
import { muteShape, noteSeen, seenElsewhere, seenOn, type SeenToday } from '@/utils/pii/seen-today';
import type { Handlers, PiiSeen } from '@/utils/platform/requests';
import { dayOf } from '@/utils/snippets/snippet';

/** In `storage.session`, which ends with the browser and which content scripts cannot read. */
type Kept = { readonly salt: string; readonly seen: SeenToday };

const KEY = 'pii';

/** A page may not make the store larger than a conversation does. */
const MOST = 500;

/** One after the other: each reads what the one before has written. */
let line: Promise<unknown> = Promise.resolve();

export const joinSession: Handlers['pii/join'] = () => inLine((kept) => [kept, kept.salt]);

export const noteCustomersData: Handlers['pii/seen'] = (ask) =>
  inLine(({ salt, seen }) => {
    const { values, ...where } = accepted(ask);
    return [{ salt, seen: noteSeen(seen, values, where) }, true];
  });

export const lookElsewhere: Handlers['pii/look'] = (ask) =>
  inLine((kept) => {
    const { values, ...where } = accepted(ask);
    const shapes = ask.shapes.filter(isHash).slice(0, MOST);
    const answer = {
      elsewhere: seenElsewhere(kept.seen, values, where),
      muted: shapes.filter((shape) => kept.seen.muted.includes(shape)),
    };
    return [kept, answer];
  });

export const muteToday: Handlers['pii/mute'] = ({ shape }) =>
  inLine(({ salt, seen }) => {
    if (!isHash(shape)) throw new Error('pii/mute: this is no hash');
    return [{ salt, seen: muteShape(seen, shape) }, true];
  });

/** Whatever was sent, what is kept are hashes. */
function accepted({ values, conversation, who }: PiiSeen): PiiSeen {
  if (!isHash(conversation) || !(who === '' || isHash(who))) {
    throw new Error('pii: this is no hash');
  }
  return { values: values.filter(isHash).slice(0, MOST), conversation, who };
}

function isHash(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
}

/** Each step sees what was kept today; what is of another day is gone before. */
function inLine<Answer>(step: (kept: Kept) => readonly [Kept, Answer]): Promise<Answer> {
  const answer = line.then(async () => {
    const stored = (await browser.storage.session.get(KEY))[KEY] as Kept | undefined;
    const kept = {
      salt: stored?.salt ?? crypto.randomUUID(),
      seen: seenOn(dayOf(Date.now()), stored?.seen),
    };
    const [next, answered] = step(kept);
    await browser.storage.session.set({ [KEY]: next });
    return answered;
  });
  line = answer.catch(() => undefined);
  return answer;
}
