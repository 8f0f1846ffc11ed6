import { valuesOfNames, type VariableName } from './variables';

/** A name that stands in a text, and the variable that would fit in its place. */
export type NameOffer = {
  readonly name: VariableName;
  readonly words: string;
  readonly times: number;
};

/** The customer's full and first name where they stand in a template's source, the full one first. */
export function nameOffers(source: string, customer: string | undefined): NameOffer[] {
  const values = valuesOfNames(customer, undefined);
  const full = values['customer.name']?.trim();
  const first = values['customer.first_name'];
  const offers: NameOffer[] = [];
  let rest = source;
  if (full && full !== first) {
    offers.push({ name: 'customer.name', words: full, times: count(rest, full) });
    rest = rest.replace(placesOf(full), (whole) => (whole === full ? '' : whole));
  }
  if (first) {
    offers.push({ name: 'customer.first_name', words: first, times: count(rest, first) });
  }
  return offers.filter(({ times }) => times > 0);
}

/** The source with the variable in the place of the name, but not within other placeholders. */
export function putVariable(source: string, { name, words }: NameOffer): string {
  return source.replace(placesOf(words), (whole) => (whole === words ? `{{${name}}}` : whole));
}

/** Whole words only; a placeholder is a match of its own, so that nothing within it is one. */
function placesOf(words: string): RegExp {
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`\\{\\{[^{}]*\\}\\}|(?<![\\p{L}\\p{N}_])${literal}(?![\\p{L}\\p{N}_])`, 'gu');
}

function count(source: string, words: string): number {
  return [...source.matchAll(placesOf(words))].filter(([whole]) => whole === words).length;
}
