import { pathToFileURL } from 'node:url';
import type { Finding } from '@/utils/findings/finding';
import { openGrammar } from '@/utils/grammar/harper';
import { PII_DETECTORS } from '@/utils/pii/detectors';
import { findPii } from '@/utils/pii/find';
import { findTone } from '@/utils/tone/find';
import { readCustomer } from '@/utils/tone/reading/read';
import { TONE_RULES } from '@/utils/tone/rules';
import { HARPER_WASM } from './harper-wasm.ts';

/** A line of the question; a kind may read more of it than the text. */
export type Asked = { readonly text: string; readonly [more: string]: unknown };
type Find = (asked: Asked) => Promise<readonly object[]>;

/** What the product finds, by the code that ships, as data. */
export const FINDERS = {
  grammar: async (): Promise<Find> => {
    const { check } = await openGrammar(pathToFileURL(HARPER_WASM).href);
    return async ({ text }) => (await check(text)).map((finding) => hint(finding, finding.label));
  },
  tone: async (): Promise<Find> => {
    const labels = new Map<string, string>(TONE_RULES.map(({ id, label }) => [id, label]));
    return async ({ text, context }) =>
      findTone({ text, context: typeof context === 'string' ? context : undefined }).map(
        (finding) => hint(finding, labels.get(finding.rule) ?? ''),
      );
  },
  reading: async (): Promise<(asked: Asked) => Promise<object>> => {
    return async ({ text }) => readCustomer(text);
  },
  pii: async (): Promise<Find> => {
    const detectors = new Map<string, (typeof PII_DETECTORS)[number]>(
      PII_DETECTORS.map((detector) => [detector.id, detector]),
    );
    return async ({ text }) =>
      findPii(text).map(({ rule, span }) => {
        const { entity, confidence } = detectors.get(rule) ?? {};
        return { ...span, entity, rule, confidence };
      });
  },
};

function hint({ span, rule, fixes }: Finding, label: string): object {
  return { ...span, rule, label, replacements: fixes.map(({ text }) => text) };
}
