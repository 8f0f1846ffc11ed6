import { useState } from 'react';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { Confirm } from '@/components/ui/Confirm';
import { openPage } from '@/components/ui/open-page';
import { Shell } from '@/components/ui/Shell';
import { Toast, type ToastNote } from '@/components/ui/Toast';
import { useLive } from '@/components/ui/use-live';
import { sentenceForPage } from '@/utils/database/failures';
import { live } from '@/utils/database/live';
import { allWaits, deleteWaits } from '@/utils/database/waits';

const liveWaits = live(allWaits);

function DashboardPage() {
  const waits = useLive(liveWaits);
  const [asked, setAsked] = useState(false);
  const [note, setNote] = useState<ToastNote>();
  if (!waits) return null;
  return (
    <Shell current="dashboard">
      <Dashboard waits={waits} onDelete={() => setAsked(true)} />
      <Toast note={note} onClose={() => setNote(undefined)} />
      {asked && (
        <Confirm
          title="Delete all reply times?"
          detail={`${waits.length === 1 ? 'One wait is' : `${waits.length.toLocaleString()} waits are`} kept in this browser, and nowhere else. This cannot be undone.`}
          keep="Keep them"
          go="Delete all"
          onKeep={() => setAsked(false)}
          onGo={() => {
            setAsked(false);
            void deleteWaits().then(() =>
              setNote({ key: Date.now(), message: 'All reply times are deleted' }),
            );
          }}
        />
      )}
    </Shell>
  );
}

openPage(<DashboardPage />, sentenceForPage);
