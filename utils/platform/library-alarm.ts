import { browser } from 'wxt/browser';

export const LIBRARY_ALARM = 'libraries';
const EVERY_MINUTES = 5;

/** Wakes the background for the shared libraries; without any of them it is left to sleep. */
export async function setLibraryAlarm(wanted: boolean): Promise<void> {
  if (!wanted) {
    await browser.alarms.clear(LIBRARY_ALARM);
    return;
  }
  if (await browser.alarms.get(LIBRARY_ALARM)) return;
  await browser.alarms.create(LIBRARY_ALARM, {
    // The browsers of a team are started at nine: each begins at a moment of its own.
    delayInMinutes: 1 + Math.random() * EVERY_MINUTES,
    periodInMinutes: EVERY_MINUTES,
  });
}
