import { setTimeout as delay } from 'node:timers/promises';
import { RESOLVED_TEXT } from './protocol.ts';
import type { Message } from './protocol.ts';
import type { Answer, Scenario } from './scenarios.ts';
import type { Store } from './store.ts';

/** What a scripted customer needs of the console it lives in. */
export interface Stage {
  store: Store;
  typing(conversationId: string, on: boolean): void;
}

const SECOND = 1000;

/** Opens a scenario's conversation with its welcome line (and, if told, what was already said). */
export function openScenario(stage: Stage, scenario: Scenario, alreadyWaiting = false): void {
  const { store } = stage;
  const start = store.now() - (alreadyWaiting ? (scenario.waitedSeconds ?? 0) * SECOND : 0);
  store.open(scenario);
  store.post(scenario.id, { author: 'bot', text: scenario.welcome, at: start });
  if (!alreadyWaiting) return;
  scenario.opening.forEach((text, index) => {
    const at = start + (12 + index * 20) * SECOND;
    store.post(scenario.id, { author: 'customer', text, at });
  });
}

/** Plays one customer from arrival to thanks; ends early when the signal aborts. */
export async function playScenario(
  stage: Stage,
  scenario: Scenario,
  signal: AbortSignal,
): Promise<void> {
  try {
    if (!stage.store.conversation(scenario.id)) {
      await delay(scenario.arrivesAfterSeconds * SECOND, undefined, { signal });
      openScenario(stage, scenario);
      for (const text of scenario.opening) await write(stage, scenario.id, text, signal);
      postColleagueNote(stage, scenario);
    }
    await converse(stage, scenario, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function converse(stage: Stage, scenario: Scenario, signal: AbortSignal): Promise<void> {
  const remaining = new Set<Answer>(scenario.answers);
  const small = [...scenario.smallTalk];
  const nudges = [...scenario.impatience];
  let read = stage.store.messages(scenario.id).length;

  for (;;) {
    const patience = (nudges[0]?.afterSeconds ?? 3600) * SECOND;
    await waitForOperator(stage.store, scenario.id, read, patience, signal);
    await settle(stage.store, scenario.id, signal);
    const heard = stage.store.messages(scenario.id).slice(read);
    read += heard.length;
    const replies = heard.filter((message) => message.author === 'operator');
    if (heard.some(isResolution)) {
      await write(stage, scenario.id, scenario.farewell, signal, false);
      return;
    }
    if (replies.length === 0) {
      const nudge = nudges.shift();
      if (nudge) await write(stage, scenario.id, nudge.text, signal);
    } else {
      const said = replies.map((message) => message.text).join('\n');
      const answer = [...remaining].find((candidate) => candidate.when.test(said));
      if (answer) remaining.delete(answer);
      const texts = answer?.say ?? small.splice(0, 1);
      for (const text of texts) await write(stage, scenario.id, text, signal);
      if (answer?.ends) return;
    }
  }
}

/** Shows the typing line as long as a person would need, then posts. */
async function write(
  stage: Stage,
  id: string,
  text: string,
  signal: AbortSignal,
  reopens = true,
): Promise<void> {
  await delay(0.8 * SECOND, undefined, { signal });
  stage.typing(id, true);
  try {
    await delay(Math.min(5, 1 + text.length / 40) * SECOND, undefined, { signal });
  } finally {
    stage.typing(id, false);
  }
  stage.store.post(id, { author: 'customer', text, reopens });
}

function isResolution({ author, text }: Message): boolean {
  return author === 'system' && text === RESOLVED_TEXT;
}

/** Adds what a colleague left for the team, so that the queue shows a real note. */
function postColleagueNote(stage: Stage, scenario: Scenario): void {
  if (!scenario.colleagueNote) return;
  stage.store.post(scenario.id, { author: 'note', by: 'other', text: scenario.colleagueNote });
}

/** An operator often writes two lines in a row: wait until they pause before reading. */
async function settle(store: Store, id: string, signal: AbortSignal): Promise<void> {
  let count = -1;
  while (count !== store.messages(id).length) {
    count = store.messages(id).length;
    await delay(1.2 * SECOND, undefined, { signal });
  }
}

async function waitForOperator(
  store: Store,
  id: string,
  read: number,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<void> {
  const concerns = (message: Message) =>
    message.conversationId === id && (message.author === 'operator' || isResolution(message));
  if (store.messages(id).slice(read).some(concerns)) return;
  const done = new AbortController();
  const either = AbortSignal.any([signal, done.signal]);
  store.onChange((change) => {
    if (change.type === 'message' && concerns(change.message)) done.abort();
  }, either);
  try {
    await delay(timeoutMs, undefined, { signal: either });
  } catch (error) {
    if (signal.aborted || !done.signal.aborted) throw error;
  } finally {
    done.abort();
  }
}
