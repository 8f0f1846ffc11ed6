import type { Candidate } from '../file/accept';
import { FORMAT } from '../file/format';
import type { IncomingFact, Remark } from '../file/incoming';
import { parseLibrary } from '../file/read';
import { readTable } from '../file/read-table';
import { isRecord } from '../file/record';
import { assemble, type Assembled } from './assemble';
import { open } from './carriers/open';
import { guessColumns, type Columns } from './columns';
import { FORMATS } from './formats';
import type { AnyFormat } from './import-format';
import type { Opened, Row } from './opened';
import { readColumns } from './read-columns';

/** How the person corrected what was found by itself. */
export type Wish = {
  /** The id of a format, or `table` for any table. */
  readonly format?: string;
  readonly columns?: Columns;
};

export type ImportRead =
  | {
      readonly kind: 'found';
      /** What the file was read as, and what else it could be. */
      readonly format: FormatName;
      readonly others: readonly FormatName[];
      readonly candidates: readonly Candidate[];
      readonly facts: readonly IncomingFact[];
      readonly refused: readonly Remark[];
      readonly lost: readonly Remark[];
      readonly warned: readonly Remark[];
      /** Of a table of which the person said what is in its columns. */
      readonly columns?: Columns;
    }
  /** A table: the person says what is in its columns. */
  | {
      readonly kind: 'columns';
      readonly others: readonly FormatName[];
      /** The first rows, as they are. */
      readonly rows: readonly Row[];
      readonly count: number;
      readonly columns: Columns;
    }
  /** A sentence; nothing of the file can be used. */
  | { readonly kind: 'problem'; readonly problem: string; readonly others: readonly FormatName[] };

export type FormatName = { readonly id: string; readonly name: string };

const OWN: FormatName = { id: 'chatside', name: 'Chatside' };
const TABLE: FormatName = { id: 'table', name: 'Another table' };
const ROWS_SHOWN = 6;

/** Reads a file of any system that Chatside knows. Never throws, whatever the file is. */
export function readImport(name: string, bytes: Uint8Array, wish: Wish = {}): ImportRead {
  const opened = open(name, bytes);
  if ('problem' in opened) return { kind: 'problem', problem: opened.problem, others: [] };
  const fitting = FORMATS.filter(({ kind }) => kind === opened.kind);
  const others = [
    ...fitting.map(({ id, name: label }): FormatName => ({ id, name: label })),
    ...(opened.kind === 'table' ? [TABLE] : []),
  ];
  const found = (format: FormatName, read: Assembled, more: object = {}): ImportRead => ({
    ...{ kind: 'found', format, others, facts: [], ...read, ...more },
  });

  if (wish.format === undefined || wish.format === OWN.id) {
    const own = readOwn(opened);
    if (own && !own.ok) return { kind: 'problem', problem: own.problem, others };
    if (own) return { kind: 'found', format: OWN, others, ...own };
  }
  const chosen = fitting.find(({ id }) => id === wish.format);
  const format =
    chosen ??
    (wish.format === undefined ? fitting.find((each) => claims(each, opened)) : undefined);
  if (format) {
    return found(
      { id: format.id, name: format.name },
      assemble(read(format, opened, name), format.id),
    );
  }
  if (opened.kind === 'table') {
    const { rows } = opened;
    const { columns } = wish;
    if (columns) return found(TABLE, assemble(readColumns(opened, columns), 'table'), { columns });
    const shown = rows.slice(0, ROWS_SHOWN).map((row) => row.map((cell) => cell.slice(0, 300)));
    return {
      kind: 'columns',
      others,
      rows: shown,
      count: rows.length,
      columns: guessColumns(rows),
    };
  }
  return { kind: 'problem', problem: unknownOf(opened, others), others };
}

function unknownOf(opened: Opened, others: readonly FormatName[]): string {
  if (opened.kind === 'archive' && opened.left[0]) {
    const [{ what, why }] = opened.left;
    return `There is no snippet in this archive that can be read. ${what}: ${why}`;
  }
  const what = 'Chatside does not know what wrote this file.';
  return others.length ? `${what} If you do, choose it below.` : `${what} Is it the right one?`;
}

type Own = ReturnType<typeof parseLibrary>;

function readOwn(opened: Opened): Own | undefined {
  if (opened.kind === 'json' && isRecord(opened.value) && opened.value.format === FORMAT) {
    return parseLibrary(opened.value);
  }
  const table = opened.kind === 'table' ? readTable(opened.rows) : undefined;
  return table && { ok: true, facts: [], lost: [], warned: [], ...table };
}

/** The compiler cannot see that the two are of one kind, which `fitting` has looked at. */
function claims(format: AnyFormat, opened: Opened): boolean {
  return (format.claims as (file: Opened) => boolean)(opened);
}

function read(format: AnyFormat, opened: Opened, name: string) {
  return (format.read as AnyRead)(opened, name);
}

type AnyRead = (file: Opened, name: string) => ReturnType<AnyFormat['read']>;
