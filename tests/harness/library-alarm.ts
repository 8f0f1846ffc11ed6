import type { Page, Worker } from 'playwright-core';
import { expect } from 'vitest';

declare const chrome: {
  alarms: {
    create(name: string, when: { delayInMinutes: number }): Promise<void>;
    get(name: string): Promise<object | undefined>;
  };
};

/** A library that was just added has the alarm set, as the last thing. */
export async function untilAlarm(where: Worker | Page): Promise<void> {
  const of = where as Page;
  await expect
    .poll(() => of.evaluate(async () => (await chrome.alarms.get('libraries')) !== undefined))
    .toBe(true);
}

/** Has the time of every library come at once, and lets the alarm ring that looks at them. */
export async function ringForLibraries(where: Worker | Page): Promise<void> {
  const of = where as Page;
  // Set later, the page's own alarm would put this one off.
  await untilAlarm(where);
  await of.evaluate(async () => {
    const opening = indexedDB.open('chatside');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const writing = opening.result.transaction('libraries', 'readwrite');
    const all = writing.objectStore('libraries').getAll();
    all.onsuccess = () => {
      for (const row of all.result) writing.objectStore('libraries').put({ ...row, nextAt: 0 });
    };
    await new Promise((resolve) => (writing.oncomplete = resolve));
    opening.result.close();
    await chrome.alarms.create('libraries', { delayInMinutes: 0.01 });
  });
}
