import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nameOf } from '@/utils/database/failures';
import { exportWaits } from '@/utils/hosting/export-waits';
import { holdWaits, type HeldWaits } from '@/utils/hosting/hold-waits';
import { columnsOf, type WaitColumns } from '@/utils/replies/columns';
import { exportName } from '@/utils/replies/export';
import { startOf } from '@/utils/replies/period';
import { reportOf } from '@/utils/replies/report';
import type { ReportAnswer, ReportChoice, ReportQuestion } from '@/utils/replies/report-question';
import { sampleWaits } from '@/utils/replies/sample';

/** The dashboard's own thread: it reads every wait and counts, so that the page never waits for that. */
export default defineUnlistedScript(() => {
  const life = new AbortController();
  let held: HeldWaits = { portions: () => [], covers: () => false, total: () => 0 };
  let choice: ReportChoice | undefined;

  const tell = (answer: ReportAnswer): void => self.postMessage(answer);
  const fail = (asked: ReportQuestion['ask'], error: unknown): void =>
    tell({ tell: 'failed', asked, name: nameOf(error) });
  const report = (): void => {
    if (!choice) return;
    const { period, console, targets, sample } = choice;
    const now = Date.now();
    const from = startOf(period, now);
    if (!sample && !held.covers(from)) return;
    const portions = sample ? samples(now) : held.portions();
    const selection = {
      targets,
      ...(from !== undefined && { from }),
      ...(console !== undefined && { console }),
    };
    tell({
      tell: 'report',
      choice,
      report: reportOf(portions, selection),
      consoles: [...new Set(portions.flatMap(({ consoles }) => consoles))].sort(),
      stored: held.total(),
    });
  };

  holdWaits({
    now: Date.now(),
    told: (waits) => {
      held = waits;
      report();
    },
    failed: (error) => fail('report', error),
    signal: life.signal,
  });

  self.addEventListener('message', ({ data }: MessageEvent<ReportQuestion>) => {
    if (data.ask === 'report') {
      choice = data.choice;
      report();
      return;
    }
    const { format, choice: of } = data;
    const at = Date.now();
    exportWaits(format, { from: startOf(of.period, at), console: of.console }, at).then(
      (file) => tell({ tell: 'export', file, name: exportName(format, at) }),
      (error: unknown) => fail('export', error),
    );
  });
});

let made: readonly WaitColumns[] | undefined;

function samples(now: number): readonly WaitColumns[] {
  made ??= [columnsOf(sampleWaits(now))];
  return made;
}
