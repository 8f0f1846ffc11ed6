import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/Popup';
import { openPage } from '@/components/ui/open-page';
import { liveOf, useLive } from '@/components/ui/use-live';
import { setHintsOn, setTriggerOn, triggerOn, watchSettings } from '@/utils/platform/settings';
import { tellPage } from '@/utils/platform/page-messages';
import { siteOf, tabOfPopup, turnOff, turnOn } from '@/utils/platform/sites';
import { openSidePanel } from '@/utils/platform/side-panel';
import { lookAt } from './look-at';

// The file's own title is the manifest's: WXT makes the button's title of it.
document.title = 'This site · Chatside';

const tab = await tabOfPopup(location.search).catch(() => ({}) as { id?: number; url?: string });
// Known before the click: the browser opens the panel in a click only, and not after waiting.
const { id: windowId = -1 } = await browser.windows.getCurrent();
const commands = await browser.commands.getAll();
const picker = commands.find(({ name }) => name === 'open-picker')?.shortcut ?? '';
const liveSettings = liveOf(watchSettings);
const liveView = liveOf(lookAt(tab));

function PopupPage() {
  const settings = useLive(liveSettings);
  const view = useLive(liveView);
  const [problem, setProblem] = useState('');
  useEffect(() => setProblem(''), [view?.kind]);
  if (!settings) return null;
  const { url } = tab;
  const origin = siteOf(url)?.origin ?? '';
  return (
    <Popup
      view={view}
      keys={{ trigger: triggerOn(origin, settings), usual: settings.trigger, picker }}
      problem={problem}
      onWelcome={() => {
        void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
        window.close();
      }}
      onQueue={() => {
        openSidePanel(windowId)
          .catch(() => browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') }))
          .finally(() => window.close());
      }}
      onTurnOn={() => {
        if (!url) return;
        turnOn(url).then(
          (granted) => setProblem(granted ? '' : 'Access was not granted, so nothing changed.'),
          () => setProblem('This browser does not let Chatside onto this site.'),
        );
      }}
      onTurnOff={() => {
        if (!url) return;
        turnOff(url).catch(() => setProblem('The browser did not take the access back.'));
      }}
      onTeach={() => {
        if (tab.id === undefined) return;
        void tellPage(tab.id, 'teach/start').then(() => window.close());
      }}
      onCopyRedacted={async () => {
        const copy = tab.id !== undefined && (await tellPage(tab.id, 'conversation/redacted'));
        if (!copy) return { kind: 'unread' };
        const { text, missing } = copy;
        if (!text) return { kind: 'empty' };
        return navigator.clipboard.writeText(text).then(
          () => ({ kind: 'done', missing }) as const,
          () => ({ kind: 'failed' }) as const,
        );
      }}
      hintsOn={settings.hintSites[origin] ?? true}
      onHints={(on) => void setHintsOn(origin, on ? undefined : false)}
      onTrigger={(trigger) => void setTriggerOn(origin, trigger)}
    />
  );
}

openPage(<PopupPage />);
