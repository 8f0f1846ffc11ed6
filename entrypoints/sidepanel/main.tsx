import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Queue } from '@/components/queue/Queue';
import { openPage } from '@/components/ui/open-page';
import { liveOf, useLive } from '@/components/ui/use-live';
import type { Jumped } from '@/utils/platform/queue-port';
import { watchSettings } from '@/utils/platform/settings';
import type { QueueRow } from '@/utils/replies/queue';
import { openQueue } from './watch-queue';

const queue = openQueue();
const liveRows = liveOf(queue.watch);
const liveSettings = liveOf(watchSettings);

function QueuePage() {
  const settings = useLive(liveSettings);
  const rows = useLive(liveRows);
  const [now, setNow] = useState(() => Date.now());
  const [said, setSaid] = useState('');
  useEffect(() => {
    // Only while somebody looks: a hidden page's times are drawn when it is shown again.
    const tick = (): void => {
      if (document.visibilityState === 'visible') setNow(Date.now());
    };
    const timer = setInterval(tick, 1000);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
  if (!settings) return null;
  return (
    <Queue
      rows={settings.consentedAt === undefined ? 'consentMissing' : rows}
      now={now}
      said={said}
      onWelcome={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
      onOpen={(row) => void queue.jump(row.key).then((jumped) => setSaid(sentenceFor(jumped, row)))}
    />
  );
}

function sentenceFor(jumped: Jumped, { console, customer }: QueueRow): string {
  if (jumped === 'gone') return 'That tab was closed a moment ago.';
  if (jumped === 'shown') return '';
  return `The tab is in front. Chatside cannot open a conversation on ${console} by itself, so please choose ${customer ?? 'it'} there.`;
}

openPage(<QueuePage />);
