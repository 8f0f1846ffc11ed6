import { browser } from 'wxt/browser';
import type { PopupView } from '@/components/popup/popup-view';
import { tellPage } from '@/utils/platform/page-messages';
import { readSettings } from '@/utils/platform/settings';
import { isEnabled, isKnownConsole, siteOf } from '@/utils/platform/sites';

type Tab = { readonly id?: number; readonly url?: string };

/** A page that is being read or just loading changes while the popup is open. */
const LOOK_EVERY = 700;

/** Tells what the popup shows of a tab, again and again until the signal aborts. */
export function lookAt(tab: Tab) {
  return (listener: (view: PopupView) => void, signal: AbortSignal): void => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = '';
    const look = async (): Promise<void> => {
      const view = await viewOf(tab);
      if (signal.aborted) return;
      const now = JSON.stringify(view);
      if (now !== last) listener(view);
      last = now;
      timer = setTimeout(() => void look(), LOOK_EVERY);
    };
    void look();
    signal.addEventListener('abort', () => clearTimeout(timer));
  };
}

async function viewOf({ id, url }: Tab): Promise<PopupView> {
  const { consentedAt, offOrigins } = await readSettings();
  if (consentedAt === undefined) return { kind: 'consentMissing' };
  const site = siteOf(url);
  if (!site || url === undefined || id === undefined) return { kind: 'noWebPage' };
  const known = isKnownConsole(url);
  const on = (await isEnabled(url)) && !offOrigins.includes(site.origin);
  const page = on ? ((await tellPage(id, 'site/describe')) ?? 'silent') : undefined;
  if (page === 'silent' && !(await mayEnter(id))) return { kind: 'barred', host: site.host };
  return { kind: 'site', host: site.host, known, on, page };
}

/** An organisation can keep extensions off a host, to which Chromium still says that there is access. */
function mayEnter(tabId: number): Promise<boolean> {
  return browser.scripting.executeScript({ target: { tabId }, func: () => true }).then(
    () => true,
    () => false,
  );
}
