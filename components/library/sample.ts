import type { Filling } from '@/utils/snippets/fill';
import { valuesOfNames, type TemplateValues } from '@/utils/snippets/variables';

/** Whom previews speak to. */
const SAMPLE = valuesOfNames('Robin Vale', 'Alex Moreau');

/** How previews are filled; dates are those of now, in the language of the browser. */
export function sampleFilling(values: TemplateValues = SAMPLE): Filling {
  return { values, now: Date.now(), locale: navigator.language };
}
