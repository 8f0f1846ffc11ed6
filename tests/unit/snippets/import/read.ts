import { readFileSync } from 'node:fs';
import { judged } from '@/utils/snippets/file/read';
import { checkNests } from '@/utils/snippets/import/nests';
import { readImport, type Wish } from '@/utils/snippets/import/read-import';
import type { SnippetDraft } from '@/utils/snippets/snippet';

const FOLDER = new URL('../../../data/formats/', import.meta.url);

export const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(name, FOLDER)));

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What the page would show of a file, but for the cleaning of rich texts. */
export function imported(name: string, bytes: Uint8Array, wish?: Wish) {
  const read = readImport(name, bytes, wish);
  if (read.kind !== 'found') throw new Error(read.kind === 'problem' ? read.problem : 'columns');
  const { drafts, ...result } = judged({ ok: true, ...read }, (html) => html);
  const nests = checkNests(drafts);
  return {
    format: read.format.id,
    incoming: nests.drafts,
    drafts: new Map(
      nests.drafts.map(({ draft }): [string, SnippetDraft] => [draft.shortcut, draft]),
    ),
    bodies: Object.fromEntries(nests.drafts.map(({ draft }) => [draft.shortcut, draft.body])),
    refused: linesOf([...result.refused, ...nests.refused]),
    lost: linesOf(result.lost),
    warned: linesOf([...result.warned, ...nests.warned]),
  };
}

/** The sentence, when nothing of a file can be used. */
export function problemOf(name: string, bytes: Uint8Array): string | undefined {
  const read = readImport(name, bytes);
  return read.kind === 'problem' ? read.problem : undefined;
}

function linesOf(remarks: readonly { what: string; why: string }[]): string[] {
  return remarks.map(({ what, why }) => `${what} ${why}`);
}
