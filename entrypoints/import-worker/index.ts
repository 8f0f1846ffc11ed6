import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ImportDone, ImportJob } from '@/utils/platform/import-port';
import { readImport } from '@/utils/snippets/import/read-import';

/** Reads one file of whatever system, so that no file can stop the page. Keeps nothing. */
export default defineUnlistedScript(() => {
  self.addEventListener('message', ({ data: { name, bytes, wish } }: MessageEvent<ImportJob>) => {
    self.postMessage(answerTo(name, bytes, wish));
  });
});

function answerTo(name: string, bytes: Uint8Array, wish: ImportJob['wish']): ImportDone {
  try {
    return readImport(name, bytes, wish);
  } catch {
    return { kind: 'broken' };
  }
}
