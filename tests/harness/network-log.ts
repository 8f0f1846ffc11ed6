import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

type NetLogEvent = {
  type: number;
  params?: { url?: string; initiator?: string; request_type?: string };
};
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

/**
 * The addresses of all requests in a log of Chromium's network, in their order, redirects too.
 * The browser's own errands, update checks and the like, have no initiator and belong to no page;
 * they are left out. Whatever a page, a worker or an extension asks for has an initiator.
 */
async function requestsIn(file: string): Promise<string[]> {
  const log = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  const started = log.constants.logEventTypes['URL_REQUEST_START_JOB'];
  if (started === undefined) {
    throw new Error('This Chromium names its requests differently: no URL_REQUEST_START_JOB.');
  }
  return log.events.flatMap(({ type, params }) => {
    if (type !== started || params?.url === undefined || !ON_THE_NET.test(params.url)) return [];
    const isErrand = params.initiator === 'not an origin' && params.request_type === 'other';
    return isErrand ? [] : [params.url];
  });
}
