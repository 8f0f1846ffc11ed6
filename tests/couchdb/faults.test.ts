import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { makeLibrary } from '@/tests/harness/couch-library';
import type { CouchServer } from '@/tests/harness/couch-server';
import { isImpossible } from './rows.ts';
import { openCouch, RUN, SERVER } from './couch.ts';
import { branchSuite, expectFiled } from './suite/branch-suite.ts';
import { faultSuite } from './suite/fault-suite.ts';
import { randomSuite } from './suite/random-suite.ts';
import { serverStage } from './suite/server-stage.ts';
import { openWith, type Desk, type Library } from './suite/stage.ts';
import { workerSuite } from './suite/worker-suite.ts';

const life = new AbortController();
let couch: CouchServer;
let stage: Awaited<ReturnType<typeof serverStage>>;

beforeAll(async () => {
  couch = await openCouch(life.signal);
  stage = await serverStage(couch, RUN, life.signal);
});

afterAll(async () => {
  await stage.leave();
  life.abort();
});

faultSuite(() => stage);
workerSuite(() => stage);
randomSuite(() => stage, { runs: 10, steps: 40 });
branchSuite(() => stage, { rules: false });

test.skipIf(isImpossible('losing branches, with the rules in force', SERVER))(
  'losing branches, with the rules in force',
  () => expectFiled(stage, { rules: true }),
);

test.skipIf(isImpossible('a stale edit is a conflict', SERVER))(
  'a stale edit is a conflict',
  async () => {
    const [library, lea] = (await openWith(stage, 'lea')) as [Library, Desk];
    const stale = { id: 's:1', rev: `1-${'0'.repeat(32)}`, op: 'x', fields: { type: 'snippet' } };
    const answers = await library.reach(lea.who).write([stale]);
    expect(answers).toEqual({ ok: true, value: [{ ok: false, why: 'conflict' }] });
  },
);

test.skipIf(isImpossible('a long poll ends by its timeout', SERVER))(
  'a long poll ends by its timeout',
  async () => {
    const database = await makeLibrary(couch, RUN, { database: `/lib_${RUN}_poll` });
    onTestFinished(() => couch.ask('DELETE', database).then(() => undefined));
    const poll = `${database}/_changes?feed=longpoll&since=now&timeout=500`;
    expect((await couch.ask('GET', poll)).body).toMatchObject({ results: [] });
  },
);
