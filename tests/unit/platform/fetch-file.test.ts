import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { fetchFile } from '@/utils/platform/fetch-file';

const LIMITS = { bytes: 1000, ms: 5000 };

const serve = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.json`;
};
const trouble = (kind: string) => ({ kind: 'trouble', trouble: { kind } });

test('a file comes with its mark, and by that mark it does not come again', async () => {
  const url = await serve((request, response) => {
    const isKnown = request.headers['if-none-match'] === '"v1"';
    response.writeHead(isKnown ? 304 : 200, { etag: '"v1"' }).end(isKnown ? '' : 'hello');
  });
  const file = await fetchFile(url, undefined, LIMITS);
  expect(file).toMatchObject({ kind: 'file', etag: '"v1"' });
  expect(file.kind === 'file' && new TextDecoder().decode(file.bytes)).toBe('hello');
  expect(await fetchFile(url, '"v1"', LIMITS)).toEqual({ kind: 'same' });
});

test('nothing is sent along that tells who asks', async () => {
  const sent: string[] = [];
  const url = await serve(({ headers }, response) => {
    sent.push(...Object.keys(headers));
    response.setHeader('set-cookie', 'who=me').end('x');
  });
  await fetchFile(url, undefined, LIMITS);
  await fetchFile(url, undefined, LIMITS);
  expect(sent).toContain('host');
  for (const name of ['cookie', 'authorization', 'referer', 'origin']) {
    expect(sent).not.toContain(name);
  }
});

test('a file that is too large is not read to its end, whatever it says of itself', async () => {
  let written = 0;
  const url = await serve((_request, response) => {
    const write = (): void => {
      while (!response.destroyed && written < 1e9) {
        written += 50_000;
        if (!response.write('x'.repeat(50_000))) return void response.once('drain', write);
      }
    };
    write();
  });
  expect(await fetchFile(url, undefined, LIMITS)).toEqual(trouble('too-large'));
  expect(written).toBeLessThan(1e8);
  const honest = await serve((_request, response) => response.end('x'.repeat(1001)));
  expect(await fetchFile(honest, undefined, LIMITS)).toEqual(trouble('too-large'));
});

test('a server that begins and does not end costs the time that was given, and no more', async () => {
  const url = await serve((_request, response) => void response.write('{'));
  expect(await fetchFile(url, undefined, { ...LIMITS, ms: 200 })).toEqual(trouble('slow'));
});

test('half a file is none', async () => {
  const url = await serve((_request, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('{"half":', () => response.destroy());
  });
  expect(await fetchFile(url, undefined, LIMITS)).toEqual(trouble('offline'));
});

test('what the server says is told, with the wait that it asks for', async () => {
  const url = await serve((_request, response) =>
    response.writeHead(429, { 'retry-after': '120' }).end(),
  );
  expect(await fetchFile(url, undefined, LIMITS)).toEqual({
    kind: 'trouble',
    trouble: { kind: 'status', status: 429 },
    retryAfterMs: 120_000,
  });
});

test('nobody there', async () => {
  expect(await fetchFile('http://127.0.0.1:1/a.json', undefined, LIMITS)).toEqual(
    trouble('offline'),
  );
});
