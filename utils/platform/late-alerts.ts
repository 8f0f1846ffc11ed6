import { browser } from 'wxt/browser';
import { changeSettings } from './settings';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** Asks the person whether the desktop may be used; only at a click. */
function askForNotifications(): Promise<boolean> {
  return browser.permissions.request(NOTIFICATIONS);
}

export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(NOTIFICATIONS);
}

/** Turns it on once the person has allowed it; resolves to whether it was allowed. */
export async function setLateNotification(on: boolean): Promise<boolean> {
  const allowed = !on || (await askForNotifications());
  if (allowed) await changeSettings({ lateNotification: on });
  return allowed;
}
