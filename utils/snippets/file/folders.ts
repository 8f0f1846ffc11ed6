import * as v from 'valibot';
import { fileFolder, type FileFolder } from './format';
import type { Remark } from './incoming';
import { leftOut } from './left-out';

/** Folders within folders: deeper is a mistake or an attack. */
const DEEPEST = 50;

/** The path of each folder of the file by its id; of those that are not usable, why. */
export function pathsOf(listed: readonly unknown[]): {
  readonly paths: ReadonlyMap<string, string>;
  readonly lost: Remark[];
} {
  const lost: Remark[] = [];
  const folders = new Map<string, FileFolder>();
  listed.forEach((each, index) => {
    const read = v.safeParse(fileFolder, each);
    const what = `Folder ${index + 1}`;
    if (!read.success) {
      lost.push({ what, why: 'It has no id or no name that can be read, and was left out.' });
    } else if (folders.has(read.output.id)) {
      lost.push({ what, why: 'Another folder has the same id, so it was left out.' });
    } else folders.set(read.output.id, read.output);
    lost.push(...leftOut(each, fileFolder.entries).map((why) => ({ what, why })));
  });

  const paths = new Map<string, string>();
  for (const folder of folders.values()) {
    const path = pathOf(folder, folders);
    if (path !== undefined) paths.set(folder.id, path);
    else {
      const what = `The folder “${folder.name.slice(0, 60)}”`;
      lost.push({ what, why: 'What it is in is not in the file, or has no end. It was left out.' });
    }
  }
  return { paths, lost };
}

function pathOf(folder: FileFolder, folders: ReadonlyMap<string, FileFolder>): string | undefined {
  const names: string[] = [];
  for (let at: FileFolder | undefined = folder; at;) {
    names.unshift(at.name);
    if (at.parent === null || at.parent === undefined) return names.join('/');
    if (names.length === DEEPEST) return undefined;
    at = folders.get(at.parent);
  }
  return undefined;
}
