import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

type NetLogEvent = { type: number; params?: { url?: string; location?: string } };
type NetLog = { constants: { logEventTypes: Record<string, number> }; events: NetLogEvent[] };

export type NetworkLog = {
  /** For `launchChatside({ args })`. */
  args: string[];
  /** Every address that the browser asked for; call it after `close()`, then the file is whole. */
  requests(): Promise<string[]>;
  [Symbol.asyncDispose](): Promise<void>;
};

/** The browser's own record of what it sent, whoever asked: pages, workers, the browser itself. */
export function networkLog(): NetworkLog {
  const file = path.join(os.tmpdir(), `chatside-net-log-${randomUUID()}.json`);
  return {
    args: [`--log-net-log=${file}`],
    requests: () => requestsIn(file),
    [Symbol.asyncDispose]: () => rm(file, { force: true }),
  };
}

const ON_THE_NET = /^(?:https?|wss?):/;

/** The addresses of all requests in a log of Chromium's network, in their order. */
export async function requestsIn(file: string): Promise<string[]> {
  const log = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  const { URL_REQUEST_START_JOB, URL_REQUEST_REDIRECTED } = log.constants.logEventTypes;
  if (URL_REQUEST_START_JOB === undefined) {
    throw new Error('This Chromium names its requests differently: no URL_REQUEST_START_JOB.');
  }
  return log.events.flatMap(({ type, params }) => {
    const url =
      type === URL_REQUEST_START_JOB
        ? params?.url
        : type === URL_REQUEST_REDIRECTED
          ? params?.location
          : undefined;
    return url !== undefined && ON_THE_NET.test(url) ? [url] : [];
  });
}
