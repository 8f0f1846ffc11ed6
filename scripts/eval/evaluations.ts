import type { Evaluation } from './evaluation.ts';

/** What can be scored, one file each; a file is loaded when it is asked for. */
export const EVALUATIONS: Readonly<Record<string, () => Promise<Evaluation>>> = {
  grammar: async () => (await import('./grammar.ts')).evaluateGrammar,
  pii: async () => (await import('./pii.ts')).evaluatePii,
  reading: async () => (await import('./reading.ts')).evaluateReading,
  tone: async () => (await import('./tone.ts')).evaluateTone,
};
