import type { Live } from '@/components/ui/use-live';
import type { ExportFormat } from '@/utils/replies/export';
import type { ReportAnswer, ReportChoice, ReportQuestion } from '@/utils/replies/report-question';

export type ReportTold = Extract<ReportAnswer, { tell: 'report' }>;
export type ExportedFile = { readonly file: Blob; readonly name: string };

/** The thread that reads and counts the waits; it begins before anything is shown. */
export function openReports(): {
  readonly live: Live<ReportTold>;
  choose(choice: ReportChoice): void;
  /** Rejects when the browser could not read what it keeps. */
  exportFile(choice: ReportChoice, format: ExportFormat): Promise<ExportedFile>;
} {
  const worker = new Worker('/report-worker.js', { name: 'reports' });
  let exporting: PromiseWithResolvers<ExportedFile> | undefined;
  const ask = (question: ReportQuestion): void => worker.postMessage(question);
  worker.addEventListener('message', ({ data }: MessageEvent<ReportAnswer>) => {
    if (data.tell === 'export') exporting?.resolve(data);
    if (data.tell === 'failed' && data.asked === 'export') exporting?.reject(failure(data.name));
  });
  return {
    live: {
      subscribe(onValue, onError) {
        const life = new AbortController();
        const hear = ({ data }: MessageEvent<ReportAnswer>): void => {
          if (data.tell === 'report') onValue(data);
          if (data.tell === 'failed' && data.asked === 'report') onError?.(failure(data.name));
        };
        const failed = (): void => onError?.(failure('WorkerError'));
        worker.addEventListener('message', hear, life);
        worker.addEventListener('error', failed, life);
        return { unsubscribe: () => life.abort() };
      },
    },
    choose: (choice) => ask({ ask: 'report', choice }),
    exportFile: (choice, format) => {
      exporting = Promise.withResolvers();
      ask({ ask: 'export', choice, format });
      return exporting.promise;
    },
  };
}

/** An error that crossed the threads by its name; the page knows sentences for some. */
function failure(name: string): Error {
  return Object.assign(new Error('the waits could not be read'), { name });
}
