import type { Period } from '@/utils/replies/period';
import type { Kind } from '@/utils/replies/report';
import type { Standing } from '@/utils/replies/standing';

export const PERIODS: Record<Period, string> = {
  '7': '7 days',
  '30': '30 days',
  '90': '90 days',
  all: 'All',
};

export const KINDS: Record<Kind, string> = { first: 'First replies', next: 'Next replies' };

/** What a wait was that is no sample, in the order in which it is told. */
export const NOT_AVERAGED: Record<Exclude<Standing, 'sample'>, string> = {
  resolvedWithoutReply: 'Resolved without reply',
  noReplyNeeded: 'No reply needed',
  abandoned: 'Abandoned',
  byOther: 'Replied by another',
  byUnknown: 'Replied, not known by whom',
  clock: 'Uncertain: the computer slept, or its clock was set',
  minute: 'Uncertain: the console shows times to the minute',
  unseen: 'Uncertain: not seen when the customer wrote',
};

export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

export function nameOfConsole(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

/** "1 wait", "2,310 waits" */
export function waitsInWords(count: number): string {
  return count === 1 ? '1 wait' : `${count.toLocaleString()} waits`;
}

/** "14:00–15:00" */
export function hourInWords(hour: number): string {
  const two = (n: number): string => String(n % 24).padStart(2, '0');
  return `${two(hour)}:00–${two(hour + 1)}:00`;
}
