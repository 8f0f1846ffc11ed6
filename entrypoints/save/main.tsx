import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Saved } from '@/components/save/Saved';
import { SaveForm } from '@/components/save/SaveForm';
import { openPage } from '@/components/ui/open-page';
import { Shell } from '@/components/ui/Shell';
import { liveOf, useLive } from '@/components/ui/use-live';
import { saveSnippet } from '@/utils/database/library';
import { request } from '@/utils/platform/requests';
import { plainOf } from '@/utils/rich/plain';
import { sanitise } from '@/utils/rich/sanitise';
import { watchSettings } from '@/utils/platform/settings';

const ticket = location.hash.slice(1);
// Once, before anything is shown: it is given away only once.
const selected =
  ticket && (await request('selection/take', { ticket }).catch(() => false as const));
const RICH = { clean: sanitise, plainOf };
const liveSettings = liveOf(watchSettings);

function SavePage() {
  const settings = useLive(liveSettings);
  const [saved, setSaved] = useState<{ readonly id: string; readonly title: string }>();
  if (!settings) return null;
  const close = async (): Promise<void> => {
    const tab = await browser.tabs.getCurrent();
    if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
  };
  return (
    <Shell>
      {saved ? (
        <Saved {...saved} onClose={() => void close()} />
      ) : (
        <SaveForm
          text={selected ? selected.text : ''}
          customer={selected ? selected.customer : undefined}
          missing={missing()}
          trigger={settings.trigger}
          rich={RICH}
          onSave={async (draft) => {
            const done = await saveSnippet(draft, Date.now());
            if (!done.ok) return done.problems;
            setSaved({ id: done.id, title: draft.title });
            return [];
          }}
          onCancel={() => void close()}
        />
      )}
    </Shell>
  );
}

/** Why the form is empty, where something was to be in it. */
function missing(): string {
  if (!ticket) return '';
  if (!selected) {
    return 'The selection is gone: it is held for one page, once, and never stored. Select it again, or write the text here.';
  }
  if (selected.off) {
    return 'Chatside is switched off on that site, so nothing was read there. You can write the text here.';
  }
  return '';
}

openPage(<SavePage />);
