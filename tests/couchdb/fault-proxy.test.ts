import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFaultProxy, type FaultProxy } from '@/tests/harness/fault-proxy';
import { FAULT_NAMES } from '@/tests/harness/faults';
import { openCouch } from './couch.ts';

const life = new AbortController();
let proxy: FaultProxy;

beforeAll(async () => {
  const couch = await openCouch(life.signal);
  proxy = await startFaultProxy(couch.url, life.signal);
});

afterAll(() => life.abort());

test.each(FAULT_NAMES)('the proxy knows “%s”, and is a plain way without it', async (fault) => {
  proxy.plan(() => undefined);
  proxy.asked.length = 0;
  const welcome = await fetch(proxy.url).then((response) => response.text());
  expect(JSON.parse(welcome)).toMatchObject({ version: expect.any(String) as string });
  proxy.plan(({ n }) => (n === 0 ? fault : undefined));
  await fetch(proxy.url)
    .then((response) => response.text())
    .catch(() => undefined);
  expect(await fetch(proxy.url).then((response) => response.text())).toBe(welcome);
  expect(proxy.asked).toEqual(['GET /', `GET / ${fault}`, 'GET /']);
});
