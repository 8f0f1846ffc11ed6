import type { ImportDone, ImportJob } from '@/utils/platform/import-port';
import { LARGEST_FILE } from '@/utils/snippets/file/format';
import type { Wish } from '@/utils/snippets/import/read-import';
import { judgeRead, type FileRead } from './judge-read';

const MEGABYTE = 1024 * 1024;
/** A file that takes longer is given up; 10,000 snippets take some seconds. */
const LONGEST_MS = 60_000;

const FAILED = 'Chatside could not read this file to its end, and nothing was changed.';

/** Reads a file of whatever system, beside the page; one that is too large is not even opened. */
export async function readFile(file: File, wish: Wish, signal: AbortSignal): Promise<FileRead> {
  if (file.size > LARGEST_FILE) {
    const size = Math.ceil(file.size / MEGABYTE).toLocaleString();
    return no(
      `This file has ${size} MB, and Chatside reads at most ${LARGEST_FILE / MEGABYTE} MB: 10,000 snippets are about 5 MB. Is it the right one?`,
    );
  }
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return no('The browser could not read this file. Is it still there?');
  const read = await readBeside({ name: file.name, bytes: new Uint8Array(bytes), wish }, signal);
  return read.kind === 'broken' ? no(FAILED) : judgeRead(read, signal);
}

function readBeside(job: ImportJob, signal: AbortSignal): Promise<ImportDone> {
  const worker = new Worker('/import-worker.js', { name: 'import' });
  const ended = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_MS)]);
  return new Promise<ImportDone>((resolve) => {
    const broken = (): void => resolve({ kind: 'broken' });
    ended.addEventListener('abort', broken);
    worker.addEventListener('error', broken);
    worker.addEventListener('message', ({ data }: MessageEvent<ImportDone>) => resolve(data));
    worker.postMessage(job, [job.bytes.buffer]);
  }).finally(() => worker.terminate());
}

function no(problem: string): FileRead {
  return { kind: 'problem', problem, others: [] };
}
