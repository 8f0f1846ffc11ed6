import type { TemplateValues } from '@/utils/snippets/template';

/** Whom previews speak to. */
export const SAMPLE: TemplateValues = {
  'customer.first_name': 'Robin',
  'customer.name': 'Robin Vale',
  'me.first_name': 'Alex',
  'me.name': 'Alex Moreau',
};
