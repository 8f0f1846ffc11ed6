import { browser } from 'wxt/browser';
import { changeSettings, readSettings } from './settings';

/** A web page's origin as Chatside names it; undefined for pages of the browser, files and such. */
export function siteOf(url: string | undefined): { origin: string; host: string } | undefined {
  const parsed = url === undefined ? null : URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  return { origin: parsed.origin, host: parsed.host };
}

/** The match pattern of one origin. Firefox knows no ports in patterns, so there it is the host's. */
export function originPattern(url: string): string {
  const { origin, protocol, hostname } = new URL(url);
  return import.meta.env.FIREFOX ? `${protocol}//${hostname}/*` : `${origin}/*`;
}

/** The patterns of where Chatside may run, without those of a single origin that is switched off. */
export function patternsOn(patterns: readonly string[], offOrigins: readonly string[]): string[] {
  const off = offOrigins.map((origin) => `${origin}/*`);
  return patterns.filter((pattern) => !off.includes(pattern));
}

/** Whether the browser lets Chatside into this page. */
export function isEnabled(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originPattern(url)] });
}

/** Whether Chatside is on there: let in, and not switched off, as it is where only a library was asked for. */
export async function isOn(url: string): Promise<boolean> {
  const { offOrigins } = await readSettings();
  return !offOrigins.includes(new URL(url).origin) && (await isEnabled(url));
}

/** Whether the manifest names this page's host: Chatside knows the console there. */
export function isKnownConsole(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return (browser.runtime.getManifest().host_permissions ?? []).some((pattern: string) => {
    const [, scheme, host] = /^(\*|https?):\/\/([^/:]+)/.exec(pattern) ?? [];
    if (scheme !== '*' && `${scheme}:` !== protocol) return false;
    if (!host?.startsWith('*.')) return host === hostname;
    return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
  });
}

/**
 * Turns Chatside on. Must be called straight in a click: the browser asks the person, and only then.
 * The background does the rest when the access is granted.
 */
export async function turnOn(url: string): Promise<boolean> {
  // Begun before the person is asked: the browser's prompt closes a popup, and what would come then does not.
  const switched = readSettings().then(async ({ offOrigins }) => {
    const wasOff = offOrigins.includes(new URL(url).origin);
    if (wasOff) await setOff(url, false);
    return wasOff;
  });
  const granted = await browser.permissions.request({ origins: [originPattern(url)] });
  if ((await switched) && !granted) await setOff(url, true);
  return granted;
}

/** Gives the access to a site back; a console of the manifest cannot be given back and is left out. */
export async function turnOff(url: string): Promise<void> {
  if (isKnownConsole(url)) await setOff(url, true);
  else await browser.permissions.remove({ origins: [originPattern(url)] });
}

/** Switches Chatside off on the pages of an origin, or on again; access is another matter. */
export async function setOff(url: string, off: boolean): Promise<void> {
  const { origin } = new URL(url);
  const { offOrigins: now } = await readSettings();
  if (now.includes(origin) === off) return;
  await changeSettings(({ offOrigins }) => {
    const others = offOrigins.filter((other) => other !== origin);
    return { offOrigins: off ? [...others, origin] : others };
  });
}

/** The tab that the popup stands over, or the one its address names: `popup.html?tab=7`. */
export async function tabOfPopup(search: string): Promise<{ id?: number; url?: string }> {
  const named = new URLSearchParams(search).get('tab');
  const tab = named
    ? await browser.tabs.get(Number(named))
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return { ...(tab?.id !== undefined && { id: tab.id }), ...(tab?.url && { url: tab.url }) };
}
