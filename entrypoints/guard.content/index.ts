import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { KNOWN_CONSOLES } from '@/utils/consoles/known-hosts';
import { followFrames, isLookedInto } from '@/utils/dom/frames';
import { answerPageMessages } from '@/utils/platform/page-messages';
import { request } from '@/utils/platform/requests';
import { watchSettings, type Settings } from '@/utils/platform/settings';
import { guardPage } from './guard-page';

type Marked = { chatsideGuards?: AbortController };

/**
 * Stands in the page before the page's own scripts do, so that nothing is sent before it was looked at.
 * One copy per frame, and none in a frame that the copy around it looks into.
 */
export default defineContentScript({
  matches: KNOWN_CONSOLES,
  allFrames: true,
  runAt: 'document_start',
  globalName: false,
  main() {
    const world = globalThis as Marked;
    if (isLookedInto(window) || location.origin === 'null') return;
    if (world.chatsideGuards && !world.chatsideGuards.signal.aborted) return;
    const life = new AbortController();
    world.chatsideGuards = life;

    let current: Settings | undefined;
    const settings = (): Settings | undefined => {
      // An updated or removed extension leaves this copy behind: it must not touch the page any more.
      if (!browser.runtime?.id) life.abort();
      const isOn =
        !life.signal.aborted &&
        current?.consentedAt !== undefined &&
        !current.offOrigins.includes(location.origin);
      return isOn ? current : undefined;
    };
    followFrames(life.signal);
    const isLate = document.readyState !== 'loading';
    const page = guardPage({ settings, isLate, signal: life.signal });
    watchSettings((next) => {
      current = next;
      page.settingsChanged();
    }, life.signal);
    const leaveWithoutAccess = async (): Promise<void> => {
      if (!(await request('site/allowed', undefined).catch(() => false))) life.abort();
    };
    answerPageMessages({ 'site/recheck': () => void leaveWithoutAccess() }, life.signal);
  },
});
