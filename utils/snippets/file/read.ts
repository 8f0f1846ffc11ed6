import * as v from 'valibot';
import { isBroken } from '@/utils/text/unseen';
import { accept, type Candidate } from './accept';
import { readFacts } from './facts';
import { pathsOf } from './folders';
import { fileSnippet, FORMAT, VERSION, type FileSnippet } from './format';
import type { Incoming, IncomingFact, Remark } from './incoming';
import { leftOut, leftOutOfSnippet } from './left-out';
import { isRecord } from './record';
import { sentenceOf } from './sentence';

export type LibraryRead =
  | {
      readonly ok: true;
      /** What can be imported; each has a shortcut of its own. */
      readonly drafts: readonly Incoming[];
      readonly facts: readonly IncomingFact[];
      /** What the library cannot take. */
      readonly refused: readonly Remark[];
      /** Parts of what it takes that it has no place for. */
      readonly lost: readonly Remark[];
      /** What it takes, and the person should look at. */
      readonly warned: readonly Remark[];
    }
  /** A sentence; nothing of the file can be used. */
  | { readonly ok: false; readonly problem: string };

const KEYS = { format: 1, version: 1, exportedAt: 1, folders: 1, facts: 1, snippets: 1 };

/** What is in a file, before the library has judged it. */
export type LibraryParsed =
  | {
      readonly ok: true;
      readonly candidates: readonly Candidate[];
      readonly facts: readonly IncomingFact[];
      readonly refused: readonly Remark[];
      readonly lost: readonly Remark[];
      readonly warned: readonly Remark[];
    }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads a library file. Never throws, whatever the text is. The caller has looked at its size, and
 * gives the policy for rich texts.
 */
export function readLibrary(text: string, sanitise: (html: string) => string): LibraryRead {
  const file = parsed(text);
  if (file === undefined) {
    return no(
      'This file is damaged or not JSON: it cannot be read to its end. Export it once more.',
    );
  }
  const read = parseLibrary(file);
  return read.ok ? judged(read, sanitise) : read;
}

/** The snippets that can be saved, each with a shortcut of its own. */
export function judged(
  { candidates, facts, refused, lost, warned }: Extract<LibraryParsed, { readonly ok: true }>,
  sanitise: (html: string) => string,
): Extract<LibraryRead, { readonly ok: true }> {
  const accepted = accept(candidates, sanitise);
  return {
    ok: true,
    drafts: accepted.drafts,
    facts,
    refused: [...refused, ...accepted.refused],
    lost,
    warned: [...accepted.warned, ...warned],
  };
}

/** The same of a value that was JSON. */
export function parseLibrary(file: unknown): LibraryParsed {
  if (!isRecord(file) || file.format !== FORMAT) {
    return no(`This is not a library of Chatside: nowhere does it say "format": "${FORMAT}".`);
  }
  if (typeof file.version === 'number' && file.version > VERSION) {
    return no('This file was written by a newer Chatside. Update Chatside, then import it again.');
  }
  if (file.version !== VERSION) return no('This file does not say of which version it is.');
  const lost: Remark[] = leftOut(file, KEYS).map((why) => ({ what: 'The file', why }));
  return readLists(file, lost);
}

/** Reads folders, facts and snippets of a file whose head was understood. */
export function readLists(file: Record<string, unknown>, lost: Remark[]): LibraryParsed {
  if (!Array.isArray(file.snippets)) return no('This file is damaged: it has no list of snippets.');
  const refused: Remark[] = [];
  const folders = pathsOf(listIn(file, 'folders', lost));
  const facts = readFacts(listIn(file, 'facts', lost));
  lost.push(...folders.lost, ...facts.lost);

  const candidates: Candidate[] = [];
  file.snippets.forEach((entry: unknown, index) => {
    const what = nameOf(entry, index);
    const read = v.safeParse(fileSnippet, entry, { abortEarly: true });
    if (!read.success) return refused.push({ what, why: sentenceOf(read.issues[0]) });
    const { folder } = read.output;
    const path = folder ? folders.paths.get(folder) : '';
    candidates.push({ what, incoming: incomingOf(read.output, path) });
    lost.push(...leftOutOfSnippet(entry).map((why) => ({ what, why })));
    if (path === undefined) lost.push({ what, why: 'Its folder is not in the file.' });
  });
  return {
    ok: true,
    candidates,
    facts: facts.facts,
    refused: [...refused, ...facts.refused],
    lost,
    warned: facts.warned,
  };
}

function incomingOf(entry: FileSnippet, folder: string | undefined): Incoming {
  const { id, title, triggers, tags, favourite, reviewBy, usage } = entry;
  const [own, ...others] = entry.variants.map(({ lang, format, body }) => ({
    body,
    ...(format === 'html' && { rich: true }),
    ...(lang && { lang }),
  }));
  return {
    draft: {
      // The trigger is a setting of each person and no part of the shortcut.
      shortcut: triggers[0]!.replace(/^\//, '').toLowerCase(),
      title,
      ...own!,
      ...(others.length && { variants: others.map((each) => ({ lang: '', ...each })) }),
      tags: tags ?? [],
      ...(folder && { folder }),
      ...(reviewBy && { reviewBy }),
    },
    ...(id && !isBroken(id) && { id }),
    ...(typeof favourite === 'boolean' && { favourite }),
    ...(usage && { usage }),
  };
}

/** Undefined for half a file, no JSON at all, or what is deeper than this browser can go. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** “Refund ETA”, or its place where it has no title. */
function nameOf(entry: unknown, index: number): string {
  const title = isRecord(entry) && typeof entry.title === 'string' ? entry.title.trim() : '';
  return title ? `“${title.slice(0, 60)}”` : `Snippet ${index + 1}`;
}

/** A list of the file; what is there and is none is told of. */
function listIn(
  file: Record<string, unknown>,
  key: 'folders' | 'facts',
  lost: Remark[],
): unknown[] {
  const value = file[key] ?? [];
  if (Array.isArray(value)) return value;
  lost.push({ what: 'The file', why: `Its “${key}” is not a list, and was left out.` });
  return [];
}

function no(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem };
}
