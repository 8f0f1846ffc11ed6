import { browser } from 'wxt/browser';
import { isLookedInto } from '@/utils/dom/frames';
import { answerPageMessages } from '@/utils/platform/page-messages';
import { request } from '@/utils/platform/requests';
import { watchSettings, type Settings } from '@/utils/platform/settings';

type Start = (settings: () => Settings, signal: AbortSignal) => void;

type Marked = { chatsideRuns?: AbortController };

/**
 * Starts the features when the person has consented and this site is on, and ends them when either
 * changes, when access is withdrawn, or when the extension is replaced. One copy per frame, and none in a
 * frame that the copy around it looks into.
 */
export function watchSite(start: Start): void {
  const world = globalThis as Marked;
  if (isLookedInto(window) || location.origin === 'null') return;
  if (world.chatsideRuns && !world.chatsideRuns.signal.aborted) return;
  const life = new AbortController();
  world.chatsideRuns = life;

  let running: AbortController | undefined;
  let current: Settings;
  watchSettings((settings) => {
    current = settings;
    const on = settings.consentedAt !== undefined && !settings.offOrigins.includes(location.origin);
    if (on === (running !== undefined)) return;
    if (running) {
      running.abort();
      running = undefined;
    } else {
      running = new AbortController();
      start(() => current, running.signal);
    }
  }, life.signal);

  life.signal.addEventListener('abort', () => running?.abort());
  answerPageMessages({ 'site/recheck': () => void leaveWithoutAccess(life) }, life.signal);
  // An updated or removed extension leaves this copy behind: it must not touch the page any more.
  for (const type of ['focusin', 'pointerdown', 'visibilitychange', 'blur']) {
    window.addEventListener(
      type,
      () => {
        if (!browser.runtime?.id) life.abort();
      },
      { capture: true, signal: life.signal },
    );
  }
}

async function leaveWithoutAccess(life: AbortController): Promise<void> {
  const allowed = await request('site/allowed', undefined).catch(() => false);
  if (!allowed) life.abort();
}
