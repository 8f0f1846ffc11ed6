import { SCENARIOS, UNSCRIPTED_COUNT } from './scenarios.ts';
import { openScenario, playScenario } from './script.ts';
import type { Stage } from './script.ts';

/** All scripted customers of one console; each can be released to a person. */
export class Scripts {
  readonly #stage: Stage;
  readonly #scripted: boolean;
  readonly #signal: AbortSignal;
  readonly #playing = new Map<string, AbortController>();

  constructor(stage: Stage, options: { scripted: boolean; signal: AbortSignal }) {
    this.#stage = stage;
    this.#scripted = options.scripted;
    this.#signal = options.signal;
  }

  /** Fills the queue from the beginning, ending whatever was playing. */
  begin(): void {
    for (const id of [...this.#playing.keys()]) this.release(id);
    if (!this.#scripted) {
      for (const scenario of SCENARIOS.slice(0, UNSCRIPTED_COUNT)) {
        openScenario(this.#stage, scenario);
      }
      return;
    }
    for (const scenario of SCENARIOS) {
      if (scenario.arrivesAfterSeconds === 0) openScenario(this.#stage, scenario, true);
      const playing = new AbortController();
      this.#playing.set(scenario.id, playing);
      void playScenario(this.#stage, scenario, AbortSignal.any([playing.signal, this.#signal]));
    }
  }

  /** Ends the script of one customer, for good. */
  release(conversationId: string): void {
    this.#playing.get(conversationId)?.abort();
    this.#playing.delete(conversationId);
  }
}
