import type { KeptWait } from '../harness/kept-waits.ts';

/** What happens in one of five chats, `at` seconds after the beginning. */
export type Step = {
  readonly at: number;
  readonly chat: number;
  readonly who: 'customer' | 'me' | 'other' | 'bot' | 'note';
};

const CHATS = 5;
const HALF_HOUR = 1800;

/** A half-hour of five chats that one operator has at the same time, the same each time. */
export function scriptOf(
  who: readonly Step['who'][],
  seed = 7,
): { readonly steps: readonly Step[]; readonly truth: readonly KeptWait[] } {
  let state = seed;
  const upTo = (most: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * most);
  };
  const steps: Step[] = [];
  // A second for each, so that nobody has to say what came first.
  for (let at = 10; at < HALF_HOUR; at += 8 + upTo(40)) {
    steps.push({ at, chat: upTo(CHATS), who: who[upTo(who.length)] ?? 'customer' });
  }
  return { steps, truth: truthOf(steps) };
}

/** Who waited how long, told from the script alone. */
function truthOf(steps: readonly Step[]): KeptWait[] {
  const waits: KeptWait[] = [];
  for (let chat = 0; chat < CHATS; chat++) {
    let since: number | undefined;
    let answered = false;
    for (const { at, who } of steps.filter((step) => step.chat === chat)) {
      if (who === 'customer') since ??= at;
      if ((who !== 'me' && who !== 'other') || since === undefined) continue;
      const kind = answered ? 'next' : 'first';
      waits.push({ opened: since, closed: at, kind, outcome: 'replied', by: who });
      [since, answered] = [undefined, true];
    }
  }
  return waits.sort((a, b) => a.opened - b.opened || a.closed - b.closed);
}
