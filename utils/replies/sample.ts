import type { StoredWait } from './wait';

const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60_000;

/**
 * Made-up waits of the weeks before `now`, the same each time: what the dashboard can show to somebody
 * who has none yet. Never stored.
 */
export function sampleWaits(now: number, weeks = 13): StoredWait[] {
  const random = seeded(20261126);
  const waits: StoredWait[] = [];
  const today = new Date(now);
  for (let back = weeks * 7; back >= 0; back--) {
    const morning = new Date(
      today.getFullYear(),
      today.getMonth(),
      today.getDate() - back,
      8,
    ).getTime();
    const weekend = [0, 6].includes(new Date(morning).getDay());
    // A little faster each week, slower at noon and in the evening.
    const pace = 1 + (back / (weeks * 7)) * 0.5;
    for (let chat = 0; chat < (weekend ? 3 : 12); chat++) {
      let opened = morning + random() * 10 * 60 * MINUTE;
      const console = random() < 0.7 ? 'zendesk' : 'intercom';
      const replies = 1 + Math.floor(random() * 4);
      for (let turn = 0; turn < replies; turn++) {
        const hour = new Date(opened).getHours();
        const busy = hour === 12 || hour === 13 || hour >= 17 ? 1.8 : 1;
        const usual = (turn === 0 ? 75_000 : 45_000) * pace * busy;
        const took = usual * Math.exp((random() + random() + random() - 1.5) * 1.3);
        const wait = sampleWait(random, { console, chat: `${back}-${chat}`, turn, opened, took });
        if (wait.closed < now) waits.push(wait);
        opened = wait.closed + (1 + random() * 4) * MINUTE;
      }
    }
  }
  return waits
    .sort((a, b) => a.closed - b.closed)
    .filter(({ closed }) => closed > now - weeks * 7 * DAY);
}

function sampleWait(
  random: () => number,
  of: { console: string; chat: string; turn: number; opened: number; took: number },
): StoredWait {
  const { console, chat, turn, opened, took } = of;
  const fate = random();
  const closed = opened + took;
  const base = {
    id: `sample-${chat}-${turn}`,
    conversation: `sample-${chat}`,
    console,
    tellsStates: console === 'zendesk',
    kind: turn === 0 ? ('first' as const) : ('next' as const),
    opened,
    closed,
    messages: 1 + Math.floor(random() * 3),
    holding: false,
  };
  if (fate < 0.03) return { ...base, outcome: 'noReplyNeeded', by: 'me' };
  if (fate < 0.045) return { ...base, outcome: 'resolvedWithoutReply', by: 'me' };
  if (fate < 0.06) return { ...base, outcome: 'abandoned' };
  const replied = { ...base, outcome: 'replied' as const };
  if (fate < 0.1) return { ...replied, by: 'other' };
  const mine = { ...replied, by: 'me' as const, myWait: took * (random() < 0.1 ? 0.6 : 1) };
  if (fate < 0.115) return { ...mine, doubt: random() < 0.5 ? 'clock' : 'minute' };
  if (turn > 0) return mine;
  if (fate < 0.2 && console === 'zendesk') return { ...mine, reopened: true };
  if (fate < 0.85) return mine;
  const more = closed + 60_000 + random() * 300_000;
  return { ...mine, holding: true, ...(fate < 0.99 && { substantive: more }) };
}

/** The same numbers each time (mulberry32): from 0 up to 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
