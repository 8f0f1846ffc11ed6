import { expect, test } from 'vitest';
import { startPractice } from './practice-journey.ts';
import { networkLog } from '../harness/network-log.ts';
import { startPage } from '../harness/servers.ts';

test('a whole session asks nobody but the chat console', async () => {
  const log = networkLog();
  const control = await startPage({ html: '<p>control</p>' });
  try {
    const { origin } = await startPractice({ args: log.args, control: control.url });
    const requests = await log.requests();
    const hosts = new Set(requests.map((url) => new URL(url).host));
    // The log sees requests: the console's own, and one that was made on purpose.
    expect(requests.some((url) => url.startsWith(`ws://${origin}`))).toBe(true);
    expect(requests.some((url) => url.startsWith(control.url))).toBe(true);
    expect([...hosts].sort()).toEqual([origin, new URL(control.url).host].sort());
  } finally {
    await control.close();
    await log[Symbol.asyncDispose]();
  }
});
