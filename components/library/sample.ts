import type { Filling } from '@/utils/snippets/fill';
import type { TemplateValues } from '@/utils/snippets/template';

/** Whom previews speak to. */
const SAMPLE: TemplateValues = {
  'customer.first_name': 'Robin',
  'customer.name': 'Robin Vale',
  'me.first_name': 'Alex',
  'me.name': 'Alex Moreau',
};

/** How previews are filled; dates are those of now, in the language of the browser. */
export function sampleFilling(values: TemplateValues = SAMPLE): Filling {
  return { values, now: Date.now(), locale: navigator.language };
}
