import { describe } from 'vitest';
import { fakeStage } from '@/tests/couchdb/suite/fake-stage';
import { branchSuite } from '@/tests/couchdb/suite/branch-suite';
import { faultSuite } from '@/tests/couchdb/suite/fault-suite';
import { randomSuite } from '@/tests/couchdb/suite/random-suite';
import { workerSuite, workerTwiceSuite } from '@/tests/couchdb/suite/worker-suite';

describe.each(['revision first', 'rules first'] as const)(
  'a server that looks at the %s',
  (looks) => {
    const stage = fakeStage(looks);
    faultSuite(() => stage);
    workerSuite(() => stage);
    workerTwiceSuite(() => stage);
    randomSuite(() => stage, { runs: 300, steps: 60 });
    branchSuite(() => stage, { rules: true });
  },
);
