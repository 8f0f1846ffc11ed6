import { useEffect, useState } from 'react';
import { Dashboard, type DashboardChoice } from '@/components/dashboard/Dashboard';
import { ExportTimes } from '@/components/dashboard/ExportTimes';
import { nameOfConsole, PERIODS, waitsInWords } from '@/components/dashboard/words';
import { Confirm } from '@/components/ui/Confirm';
import { saveFile } from '@/components/ui/download';
import { openPage } from '@/components/ui/open-page';
import { Shell } from '@/components/ui/Shell';
import { Toast, type ToastNote } from '@/components/ui/Toast';
import { liveOf, useLive } from '@/components/ui/use-live';
import { sentenceFor, sentenceForPage } from '@/utils/database/failures';
import { deleteWaits } from '@/utils/database/waits';
import { watchSettings } from '@/utils/platform/settings';
import type { ReportChoice } from '@/utils/replies/report-question';
import { openReports } from './reports';

const reports = openReports();
const liveSettings = liveOf(watchSettings);

function DashboardPage() {
  const told = useLive(reports.live);
  const settings = useLive(liveSettings);
  const [choice, setChoice] = useState<DashboardChoice>({
    period: '30',
    console: undefined,
    sample: false,
  });
  const [asked, ask] = useState<'delete' | 'export'>();
  const [note, setNote] = useState<ToastNote>();
  const usual = settings?.targetSeconds;
  useEffect(() => {
    if (usual !== undefined) reports.choose(questionOf(choice, usual));
  }, [choice, usual]);
  if (!told || usual === undefined) return null;

  const say = (message: string): void => setNote({ key: Date.now(), message });
  const { period, console, sample } = told.choice;
  const count = Object.values(told.report.counts).reduce((sum, each) => sum + each, 0);
  return (
    <Shell current="dashboard">
      <Dashboard
        report={told.report}
        consoles={told.consoles}
        stored={told.stored}
        choice={choice}
        isBusy={period !== choice.period || console !== choice.console || sample !== choice.sample}
        onChoose={(change) => setChoice((now) => ({ ...now, ...change }))}
        onExport={() => ask('export')}
        onDelete={() => ask('delete')}
      />
      <Toast note={note} onClose={() => setNote(undefined)} />
      {asked === 'export' && (
        <ExportTimes
          words={`${waitsInWords(count)}: ${PERIODS[period].toLowerCase()}, ${console === undefined ? 'all consoles' : nameOfConsole(console)}`}
          onCancel={() => ask(undefined)}
          onExport={(format) => {
            ask(undefined);
            reports.exportFile(told.choice, format).then(
              ({ file, name }) => saveFile(name, file),
              () => say('Chatside could not read your reply times. Reload the page and try again.'),
            );
          }}
        />
      )}
      {asked === 'delete' && (
        <Confirm
          title="Delete everything about your reply times?"
          detail={`${waitsInWords(told.stored)}, of every period and console, and the key that their hashes were made with. They are in this browser and nowhere else: export them first if you want to keep them. This cannot be undone.`}
          keep="Keep them"
          go="Delete everything"
          onKeep={() => ask(undefined)}
          onGo={() => {
            ask(undefined);
            deleteWaits(Date.now()).then(
              () => say('All reply times are deleted'),
              (error: unknown) => say(sentenceFor(error)),
            );
          }}
        />
      )}
    </Shell>
  );
}

function questionOf(choice: DashboardChoice, usual: number): ReportChoice {
  const { period, console, sample } = choice;
  return { period, sample, targets: { usual }, ...(console !== undefined && { console }) };
}

openPage(<DashboardPage />, sentenceForPage);
