import { browser } from 'wxt/browser';
import { tellPage } from '@/utils/platform/page-messages';

/** WXT types file names as the paths of this build. */
type ScriptFile = NonNullable<
  Parameters<typeof browser.scripting.executeScript>[0]['files']
>[number];

const idOf = (pattern: string, at: RunAt = 'document_idle'): string =>
  at === 'document_idle' ? `site:${pattern}` : `guard:${pattern}`;

/** The guard stands in a page before the page's own scripts do; everything else has time. */
const TIMES = ['document_start', 'document_idle'] as const;
type RunAt = (typeof TIMES)[number];

const idsOf = (pattern: string): string[] => TIMES.map((at) => idOf(pattern, at));

/**
 * Chatside runs on the consoles of the manifest and where the person granted access: a grant
 * registers the content script and starts it in the open tabs; a withdrawal undoes both.
 */
export function followEnabledSites(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void enable(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void disable(origins));
  browser.runtime.onInstalled.addListener(() => void reconcile());
  browser.runtime.onStartup.addListener(() => void reconcile());
}

async function enable(origins: readonly string[]): Promise<void> {
  for (const pattern of origins) {
    await register(pattern);
    for (const tab of await browser.tabs.query({ url: pattern })) {
      if (tab.id === undefined) continue;
      await browser.scripting.executeScript({
        target: { tabId: tab.id, allFrames: true },
        files: TIMES.flatMap(scriptsOf),
      });
    }
  }
}

async function disable(origins: readonly string[]): Promise<void> {
  const registered = await registeredIds();
  const gone = origins.flatMap(idsOf).filter((id) => registered.has(id));
  if (gone.length) await browser.scripting.unregisterContentScripts({ ids: gone });
  // Access is gone, so which tabs show these origins can no longer be asked: each is told to look.
  for (const tab of await browser.tabs.query({})) {
    if (tab.id !== undefined) void tellPage(tab.id, 'site/recheck');
  }
}

/** What was granted or withdrawn while Chatside was not running. */
async function reconcile(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const ours = new Set(browser.runtime.getManifest().host_permissions);
  const granted = origins.filter((pattern) => !ours.has(pattern));
  const registered = await registeredIds();
  const stale = [...registered].filter((id) => !granted.flatMap(idsOf).includes(id));
  if (stale.length) await browser.scripting.unregisterContentScripts({ ids: stale });
  for (const pattern of granted) await register(pattern);
}

async function register(pattern: string): Promise<void> {
  const registered = await registeredIds();
  const missing = TIMES.filter((at) => !registered.has(idOf(pattern, at)));
  await browser.scripting.registerContentScripts(
    missing.map((runAt) => ({
      id: idOf(pattern, runAt),
      js: scriptsOf(runAt),
      matches: [pattern],
      allFrames: true,
      runAt,
    })),
  );
}

async function registeredIds(): Promise<Set<string>> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return new Set(scripts.map(({ id }) => id));
}

/** The manifest's own list: the test build has its clock port in front. */
function scriptsOf(at: RunAt): ScriptFile[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts
    .filter(({ run_at: runAt = 'document_idle' }) => runAt === at)
    .flatMap(({ js }) => js ?? []) as ScriptFile[];
}
