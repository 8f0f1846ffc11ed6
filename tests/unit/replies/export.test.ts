import { describe, expect, test } from 'vitest';
import { cell, exportedLine, exportedWait, exportName, frameOf } from '@/utils/replies/export';
import type { StoredWait } from '@/utils/replies/wait';

const WAIT: StoredWait = {
  id: 'secret-id',
  conversation: 'k1',
  console: 'zendesk',
  tellsStates: true,
  kind: 'first',
  opened: Date.UTC(2026, 10, 26, 9, 0, 0, 250),
  closed: Date.UTC(2026, 10, 26, 9, 1, 30, 750),
  outcome: 'replied',
  by: 'me',
  messages: 2,
  myWait: 60_500,
  holding: true,
  substantive: Date.UTC(2026, 10, 26, 9, 5),
};

/** As a spreadsheet reads it: quoted cells, doubled quotes. */
const readCsv = (text: string): string[][] =>
  text
    .split('\r\n')
    .filter(Boolean)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );

const csvOf = (...waits: StoredWait[]): string => {
  const { head, between, tail } = frameOf('csv', 0);
  return head + waits.map((wait) => exportedLine('csv', wait)).join(between) + tail;
};

test('a file of lines says what it has, with units, and times as ISO says', () => {
  const [names = [], values = []] = readCsv(csvOf(WAIT));
  expect(Object.fromEntries(names.map((name, at) => [name, values[at]]))).toEqual({
    console: 'zendesk',
    conversation_key: 'k1',
    kind: 'first',
    customer_wrote_at_utc: '2026-11-26T09:00:00.250Z',
    ended_at_utc: '2026-11-26T09:01:30.750Z',
    outcome: 'replied',
    replied_by: 'me',
    customer_messages_count: '2',
    customer_wait_seconds: '90.5',
    my_wait_seconds: '60.5',
    holding_reply: 'true',
    substantive_reply_at_utc: '2026-11-26T09:05:00.000Z',
    reopened: 'false',
    console_tells_states: 'true',
    in_percentiles: 'true',
    left_out_because: '',
  });
});

test('JSON is one document with the same, typed, and nothing that is missing is 0', () => {
  const { by: _, ...unknown } = WAIT;
  const { head, between, tail } = frameOf('json', Date.UTC(2026, 10, 26));
  const lines = [WAIT, { ...unknown, outcome: 'abandoned' } as StoredWait];
  const text = head + lines.map((wait) => exportedLine('json', wait)).join(between) + tail;
  expect(JSON.parse(text)).toEqual({
    format: 'chatside-reply-times',
    version: 1,
    exported_at_utc: '2026-11-26T00:00:00.000Z',
    waits: lines.map(exportedWait),
  });
  expect(exportedWait(lines[1]!)).toMatchObject({
    replied_by: null,
    in_percentiles: false,
    left_out_because: 'ended without a reply',
  });
});

test('a file without waits is a whole file', () => {
  expect(readCsv(csvOf())).toHaveLength(1);
  const { head, tail } = frameOf('json', 0);
  expect(JSON.parse(head + tail)).toMatchObject({ waits: [] });
});

test('the id, which is made of the time a wait began, is in no file', () => {
  expect(csvOf(WAIT) + exportedLine('json', WAIT)).not.toContain('secret-id');
});

describe('a cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+49', "'+49"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['\t=1', `'\t=1`],
    ['\u200b=1', "'\u200b=1"],
    ['＝1', "'＝1"],
    ['|calc', "'|calc"],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ])('%j is no formula', (value, written) => expect(cell(value)).toBe(written));

  test.each([
    ['zendesk', 'zendesk'],
    ['chat.example', 'chat.example'],
    ['a "b", c', '"a ""b"", c"'],
    ['a\nb', '"a\nb"'],
    [-1.5, '-1.5'],
    [true, 'true'],
    [null, ''],
  ])('%j is written as it is', (value, written) => expect(cell(value)).toBe(written));
});

test('a damaged time does not end the export', () => {
  expect(exportedWait({ ...WAIT, opened: 9e15 }).customer_wrote_at_utc).toBeNull();
});

test('the name says what it is and which day', () => {
  expect(exportName('csv', new Date(2026, 0, 2, 3).getTime())).toBe(
    'chatside-reply-times-2026-01-02.csv',
  );
});
