import { standingOf } from './standing';
import type { StoredWait } from './wait';

export type ExportFormat = 'csv' | 'json';

/** A wait as files have it: times in ISO 8601 (UTC), durations in seconds, missing values empty. */
export type ExportedWait = {
  readonly [column in (typeof COLUMNS)[number]]: string | number | boolean | null;
};

const COLUMNS = [
  'console',
  'conversation_key',
  'kind',
  'customer_wrote_at_utc',
  'ended_at_utc',
  'outcome',
  'replied_by',
  'customer_messages_count',
  'customer_wait_seconds',
  'my_wait_seconds',
  'holding_reply',
  'substantive_reply_at_utc',
  'reopened',
  'console_tells_states',
  'in_percentiles',
  'left_out_because',
] as const;

const REASONS: Readonly<Record<string, string>> = {
  clock: 'the computer slept or its clock was set',
  minute: 'the console shows times to the minute',
  unseen: 'when the customer wrote was not seen',
  byOther: 'replied by another',
  byUnknown: 'whose reply it was is not known',
};

export function exportedWait(wait: StoredWait): ExportedWait {
  const standing = standingOf(wait);
  return {
    console: wait.console,
    conversation_key: wait.conversation,
    kind: wait.kind,
    customer_wrote_at_utc: iso(wait.opened),
    ended_at_utc: iso(wait.closed),
    outcome: wait.outcome,
    replied_by: wait.by ?? null,
    customer_messages_count: wait.messages,
    customer_wait_seconds: seconds(wait.closed - wait.opened),
    my_wait_seconds: wait.myWait === undefined ? null : seconds(wait.myWait),
    holding_reply: wait.holding,
    substantive_reply_at_utc: wait.substantive === undefined ? null : iso(wait.substantive),
    reopened: wait.reopened ?? false,
    console_tells_states: wait.tellsStates ?? false,
    in_percentiles: standing === 'sample',
    left_out_because: REASONS[standing] ?? (standing === 'sample' ? null : 'ended without a reply'),
  };
}

/** What stands before, between and after the waits of a file. */
export function frameOf(format: ExportFormat, exportedAt: number) {
  if (format === 'csv') return { head: `${COLUMNS.join(',')}\r\n`, between: '', tail: '' };
  const about = { format: 'chatside-reply-times', version: 1, exported_at_utc: iso(exportedAt) };
  return {
    head: `${JSON.stringify(about).slice(0, -1)},"waits":[\n`,
    between: ',\n',
    tail: '\n]}\n',
  };
}

export function exportedLine(format: ExportFormat, wait: StoredWait): string {
  const exported = exportedWait(wait);
  if (format === 'json') return JSON.stringify(exported);
  return `${COLUMNS.map((column) => cell(exported[column])).join(',')}\r\n`;
}

/** A cell of a CSV file (RFC 4180). What a spreadsheet would take for a formula gets a ' in front. */
export function cell(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const safe =
    /^[\s\p{C}]*[=+\-@|%＝＋－＠]/u.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** "chatside-reply-times-2026-11-26.csv" */
export function exportName(format: ExportFormat, exportedAt: number): string {
  const day = new Date(exportedAt);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `chatside-reply-times-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.${format}`;
}

const seconds = (ms: number): number => Math.round(ms) / 1000;

/** A time that no calendar has (a damaged record) must not end the whole export. */
function iso(at: number): string | null {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
