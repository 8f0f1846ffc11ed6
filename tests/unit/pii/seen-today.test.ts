import { describe, expect, test } from 'vitest';
import {
  isSeenHere,
  muteShape,
  noteSeen,
  seenElsewhere,
  seenOn,
  type SeenToday,
} from '@/utils/pii/seen-today';

const MONDAY = seenOn('2026-11-23', undefined);
const at = (conversation: string, who = ''): { conversation: string; who: string } => ({
  conversation,
  who,
});
const seenBy = (...places: string[]): SeenToday =>
  places.reduce((seen, place) => noteSeen(seen, ['v'], at(place)), MONDAY);

describe('a value that was seen today', () => {
  test('in another conversation is known here, and not there', () => {
    const seen = seenBy('a');
    expect(seenElsewhere(seen, ['v', 'w'], at('b'))).toEqual(['v']);
    expect(seenElsewhere(seen, ['v', 'w'], at('a'))).toEqual([]);
    expect([isSeenHere(seen, 'v', 'a'), isSeenHere(seen, 'v', 'b')]).toEqual([true, false]);
  });

  test('in both is nobody else’s', () => {
    expect(seenElsewhere(seenBy('a', 'b'), ['v'], at('b'))).toEqual([]);
  });

  test('of the same customer in another conversation is theirs', () => {
    const seen = noteSeen(MONDAY, ['v'], at('a', 'ann'));
    expect(seenElsewhere(seen, ['v'], at('b', 'ann'))).toEqual([]);
    expect(seenElsewhere(seen, ['v'], at('b', 'bob'))).toEqual(['v']);
    expect(seenElsewhere(seen, ['v'], at('b'))).toEqual(['v']);
  });

  test('in four conversations is a hotline, not a person’s', () => {
    expect(seenElsewhere(seenBy('a', 'b', 'c'), ['v'], at('x'))).toEqual(['v']);
    expect(seenElsewhere(seenBy('a', 'b', 'c', 'd'), ['v'], at('x'))).toEqual([]);
  });

  test('is gone on the next day, with what was muted', () => {
    const seen = muteShape(seenBy('a'), 's');
    expect(seenOn('2026-11-23', seen)).toBe(seen);
    expect(seenOn('2026-11-24', seen)).toEqual({ day: '2026-11-24', values: [], muted: [] });
  });
});

test('the store does not grow without end', () => {
  const many = Array.from({ length: 6000 }, (_, at) => `v${at}`);
  const seen = noteSeen(MONDAY, many, at('a'));
  expect(seen.values).toHaveLength(5000);
  expect(seenElsewhere(seen, ['v0', 'v5999'], at('b'))).toEqual(['v5999']);
});
