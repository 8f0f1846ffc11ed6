import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FAULT_NAMES } from '@/tests/harness/faults';
import { changesIn } from '@/utils/snippets/team/couch/merge';
import { shownOf } from '@/utils/snippets/team/couch/replica';
import { syncUntil } from './ended-worker.ts';
import { comeToRest, Desk, isHeld, LEADS, OPERATORS, type Stage } from './stage.ts';

const PEOPLE = [...LEADS, ...OPERATORS];
const who = fc.constantFrom(...PEOPLE);
const id = fc.constantFrom('s:1', 's:2', 's:3');

/** What one of the team does, or what happens to one. */
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('edit' as const),
      who,
      id,
      field: fc.constantFrom('title', 'body', 'folder'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('delete' as const), who, id }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('decide' as const),
      who,
      how: fc.constantFrom('take' as const, 'decline' as const),
      nth: fc.nat(20),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('cut off' as const), who }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('connect' as const), who }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('sync' as const),
      who,
      faults: fc.array(fc.option(fc.constantFrom(...FAULT_NAMES), { nil: undefined }), {
        maxLength: 6,
      }),
      endsAt: fc.oneof(fc.constant(-1), fc.nat(24)),
    }),
  },
);

/** Three leads and three operators do what they like, `runs` times. */
export function randomSuite(
  stage: () => Stage,
  { runs, steps }: { readonly runs: number; readonly steps: number },
): void {
  test(
    'edits, deletes, decisions, partitions, faults and ended workers at random: no edit is lost, all agree at rest',
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: steps, size: 'max' }), async (played) => {
          const library = await stage().open();
          const desks = new Map(PEOPLE.map((name) => [name, new Desk(library, name)]));
          const away = new Set<string>();
          /** What was acknowledged; a later edit of the same person and field takes its place. */
          const edits: Edits = new Map();
          for (const [n, each] of played.entries()) {
            const desk = desks.get(each.who)!;
            if (each.does === 'cut off') away.add(each.who);
            else if (each.does === 'connect') away.delete(each.who);
            else if (each.does === 'sync') {
              library.plan((request) => (away.has(each.who) ? 'away' : each.faults[request]));
              await syncUntil(desk, each.endsAt);
            } else if (each.does === 'decide') {
              decideOne(desk, each, edits);
            } else {
              const field = each.does === 'delete' ? 'deleted' : each.field;
              const value = each.does === 'delete' ? true : `words ${n}`;
              desk.edit(each.id, { [field]: value });
              edits.set(`${each.who} ${each.id} ${field}`, { id: each.id, field, value });
            }
          }
          await comeToRest(library, [...desks.values()]);
          for (const edit of edits.values())
            expect([edit, await isHeld(library, edit)]).toEqual([edit, true]);
        }),
        { numRuns: runs },
      );
    },
  );
}

type Edits = Map<string, { id: string; field: string; value: unknown }>;

/** Decides the nth of what is open, and notes which edits are taken, and which the person gave up. */
function decideOne(
  desk: Desk,
  { how, nth }: { readonly how: 'take' | 'decline'; readonly nth: number },
  edits: Edits,
): void {
  const open = desk.open();
  const proposal = open[nth % open.length];
  if (!proposal) return;
  const { id: own, target, patch } = proposal;
  const pending = desk.replica.outbox.get(own);
  const before = shownOf(desk.replica).get(target) ?? {};
  const hadEdit = desk.replica.outbox.has(target);
  desk.decide(proposal, how);
  const keyOf = (field: string): string => `${desk.who} ${target} ${field}`;
  if (pending && !pending.base) {
    // It never reached the server: who gives it up gives up what it says.
    for (const [field, value] of Object.entries(patch)) {
      if (edits.get(keyOf(field))?.value === value) edits.delete(keyOf(field));
    }
  }
  if (!desk.isLead || how === 'decline') return;
  const after = shownOf(desk.replica).get(target) ?? {};
  for (const [field, value] of Object.entries(changesIn(before, after))) {
    if (hadEdit) edits.delete(keyOf(field));
    if (value !== undefined) edits.set(keyOf(field), { id: target, field, value });
  }
}
