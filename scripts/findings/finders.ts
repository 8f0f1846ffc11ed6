import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Finding } from '@/utils/findings/finding';
import { openGrammar } from '@/utils/grammar/grammar';
import { openSpellers } from '@/utils/grammar/languages/spellers';
import { wholeCheck } from '@/utils/grammar/whole';
import { PII_DETECTORS } from '@/utils/pii/detectors';
import { findAllPii } from '@/utils/pii/find-all';
import { HEAVY_PII_DETECTORS } from '@/utils/pii/heavy-detectors';
import { findTone } from '@/utils/tone/find';
import { readCustomer } from '@/utils/tone/reading/read';
import { TONE_RULES } from '@/utils/tone/rules';
import type { TextEdit } from '@/utils/text/edit';
import type { Span } from '@/utils/text/span';
import { HARPER_WASM } from './harper-wasm.ts';

/** A line of the question; a kind may read more of it than the text. */
export type Asked = { readonly text: string; readonly [more: string]: unknown };
type Find = (asked: Asked) => Promise<readonly object[]>;

/** What the product finds, by the code that ships, as data. */
export const FINDERS = {
  grammar: async (): Promise<Find> => {
    const spellers = openSpellers(async (language) =>
      gunzipSync(await readFile(`public/spelling/${language}.gz`)),
    );
    const check = wholeCheck(await openGrammar(pathToFileURL(HARPER_WASM).href), spellers);
    return async ({ text, context }) => {
      const about = typeof context === 'string' ? { context } : {};
      return (await check(text, about)).map((finding) => ({
        ...hint(finding, finding.label),
        replacements: finding.fixes.map((fix) => wholeOf(text, finding.span, fix)),
      }));
    };
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
    const all = [...PII_DETECTORS, ...HEAVY_PII_DETECTORS];
    const detectors = new Map(all.map((detector) => [detector.id as string, detector]));
    return async ({ text, region }) => {
      const regions = typeof region === 'string' ? [region] : [];
      const packs = ['names'] as const;
      return findAllPii(text, { regions, packs }).map(({ rule, span }) => {
        const { entity, confidence } = detectors.get(rule) ?? {};
        return { ...span, entity, rule, confidence };
      });
    };
  },
};

function hint({ span, rule, fixes }: Finding, label: string): object {
  return { ...span, rule, label, replacements: fixes.map(({ text }) => text) };
}

/** What stands in the finding's place after a fix that touches only a part of it. */
function wholeOf(text: string, { start, end }: Span, fix: TextEdit): string {
  const { span } = fix;
  return text.slice(start, Math.max(start, span.start)) + fix.text + text.slice(span.end, end);
}
