import { advance, NEW_CLOCK, replay, type ClockEvent, type ReplyClock } from './clock';
import type { Wait } from './wait';

/** Events of a conversation that are kept, for those that arrive late and for history loaded later. */
const KEPT = 500;

/** A wait that ended so shortly before a page was loaded may have ended in the page before it. */
const RELOAD_MS = 5 * 60_000;

/** What was heard of one conversation, and the waits that were told of. */
export type Talk = {
  readonly clock: ReplyClock;
  /** By time; the clock began with `base` before them. */
  readonly events: readonly ClockEvent[];
  readonly base: ReplyClock;
  /** By `opened`. */
  readonly told: ReadonlyMap<number, Wait>;
  /** Waits that ended before this are history. Epoch milliseconds. */
  readonly since: number;
};

/** What is new after some events were heard. */
export type Heard = {
  readonly talk: Talk;
  /** Ended just now, or known better than when it was told of. */
  readonly ended: readonly Wait[];
  /** `opened` of waits that were told of and never were. */
  readonly voided: readonly number[];
};

/** @param came When the page began to be watched; epoch milliseconds. */
export function newTalk(came: number): Talk {
  return { clock: NEW_CLOCK, events: [], base: NEW_CLOCK, told: new Map(), since: came };
}

/**
 * Hears more of a conversation. History ends no wait of ours, except one that ended moments before the
 * page was loaded, at times that stand in the page: a reload may have fallen between a reply and our ear.
 */
export function hear(talk: Talk, events: readonly ClockEvent[], isNews: boolean): Heard {
  const known = new Set(talk.events.map(({ id }) => id));
  const fresh = events.filter(({ id }) => id === undefined || !known.has(id));
  const news = isNews ? fresh.map((event) => afterLast(talk, event)) : fresh;
  const sorted = news.sort((a, b) => a.at - b.at);
  const [next] = sorted;
  if (!next) return { talk, ended: [], voided: [] };
  const last = talk.events.at(-1);
  if (isNews && (!last || next.at >= last.at)) return follow(talk, sorted);
  return again(talk, sorted, isNews);
}

/** Our own clock may have been set back: what we saw last came last. */
function afterLast(talk: Talk, event: ClockEvent): ClockEvent {
  const last = talk.events.at(-1);
  if (event.source !== 'observed' || !last || event.at >= last.at) return event;
  return { ...event, at: last.at, source: 'doubtful' };
}

/** The usual case: what came is newer than everything else. */
function follow(talk: Talk, events: readonly ClockEvent[]): Heard {
  let { clock } = talk;
  const ended = new Map<number, Wait>();
  for (const event of events) {
    const step = advance(clock, event);
    clock = step.clock;
    // A wait of the history that is completed now was not told of, and is not told of now.
    const { completed } = step;
    if (completed && talk.told.has(completed.opened)) ended.set(completed.opened, completed);
    if (step.ended) ended.set(step.ended.opened, step.ended);
  }
  const told = new Map([...talk.told, ...ended]);
  return {
    talk: shorten({ ...talk, clock, events: [...talk.events, ...events], told }),
    ended: [...ended.values()],
    voided: [],
  };
}

/** What came belongs between what was heard: everything is counted again. */
function again(talk: Talk, fresh: readonly ClockEvent[], isNews: boolean): Heard {
  const events = [...talk.events, ...fresh].sort((a, b) => a.at - b.at);
  const { clock, ended: all } = replay(events, talk.base);
  // Whether something stood before the first one is not known, nor since when it waited.
  const from = events[0]?.at ?? 0;
  const ours = all.filter(
    (wait) =>
      talk.told.has(wait.opened) ||
      // Told of without times, history has the time of our coming.
      (wait.closed >= talk.since && (isNews || wait.doubt !== 'unseen')) ||
      (isNews && fresh.some(({ at }) => at === wait.opened || at === wait.closed)) ||
      (wait.closed >= talk.since - RELOAD_MS && !wait.doubt && wait.opened > from),
  );
  const opened = new Set(all.map((wait) => wait.opened));
  const voided = [...talk.told.keys()].filter((each) => each >= from && !opened.has(each));
  const ended = ours.filter((wait) => !isSame(wait, talk.told.get(wait.opened)));
  const told = new Map([...talk.told, ...ended.map((wait) => [wait.opened, wait] as const)]);
  for (const each of voided) told.delete(each);
  return { talk: shorten({ ...talk, clock, events, told }), ended, voided };
}

function isSame(wait: Wait, told: Wait | undefined): boolean {
  return JSON.stringify(wait) === JSON.stringify(told);
}

/** Forgets the oldest events; the clock that they led to is kept. */
function shorten(talk: Talk): Talk {
  const over = talk.events.length - KEPT;
  if (over <= 0) return talk;
  const { clock: base } = replay(talk.events.slice(0, over), talk.base);
  const events = talk.events.slice(over);
  const from = events[0]?.at ?? 0;
  const told = new Map([...talk.told].filter(([opened]) => opened >= from));
  return { ...talk, base, events, told };
}
