import { sanitise } from '@/utils/rich/sanitise';
import { LARGEST_FILE } from '@/utils/snippets/file/format';
import { readLibrary, type LibraryRead } from '@/utils/snippets/file/read';

const MEGABYTE = 1024 * 1024;

/** Reads a library file; one that is too large is not even opened. */
export async function readFile(file: File): Promise<LibraryRead> {
  if (file.size > LARGEST_FILE) {
    const size = Math.ceil(file.size / MEGABYTE).toLocaleString();
    return no(
      `This file has ${size} MB, and Chatside reads at most ${LARGEST_FILE / MEGABYTE} MB: 10,000 snippets are about 5 MB. Is it the right one?`,
    );
  }
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return no('The browser could not read this file. Is it still there?');
  const text = decoded(bytes);
  if (text === undefined)
    return no('This file is not a text in UTF-8, as a library of Chatside is.');
  return readLibrary(text, sanitise);
}

function decoded(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined; // A picture, an archive, or a text in another encoding.
  }
}

function no(problem: string): LibraryRead {
  return { ok: false, problem };
}
