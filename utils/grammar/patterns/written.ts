import {
  gerundOf,
  participleOf,
  pastOf,
  pluralOf,
  thirdPerson,
} from '@/utils/grammar/lexicon/inflect';
import type { Token } from '@/utils/grammar/sentence/token';

const FORMS: Readonly<Record<string, (base: string) => string>> = {
  ing: gerundOf,
  past: pastOf,
  pp: participleOf,
  third: thirdPerson,
  base: (base) => base,
};

/** The words of a fix: what was flagged, its forms, and a verb in the form that was flagged. */
export function written(right: string, flagged: readonly Token[]): string {
  return right
    .replace(/\$(\d)(?::(\w+))?/g, (_, place: string, form: string | undefined, at: number) => {
      const token = flagged[Number(place)];
      if (!token) return '';
      const isInside = at > 0 && !token.isName && /^\p{Lu}\p{Ll}/u.test(token.text);
      if (form === 'many') return pluralOf(token.noun ?? token.lower);
      if (form === 'one') return token.noun ?? token.lower;
      const said = isInside ? token.lower : token.text;
      return form ? (FORMS[form]?.(token.verb ?? token.lower) ?? said) : said;
    })
    .replace(/~(\w+)/g, (_, base: string) => likeForm(base, flagged));
}

/** "Do" is a small word, so the lexicon has no forms of it. */
export const DO_FORMS: Readonly<Record<string, string>> = {
  ...{ do: 'base', does: 'third', did: 'past', done: 'pp', doing: 'ing' },
};

/** A verb in the form that a flagged one has: "became" → "got". */
function likeForm(base: string, flagged: readonly Token[]): string {
  const done = DO_FORMS[flagged[0]?.lower ?? ''];
  if (done) return FORMS[done]?.(base) ?? base;
  const model = flagged.find(({ verb }) => verb !== undefined);
  if (!model || model.base) return base;
  if (model.ing) return gerundOf(base);
  if (model.third) return thirdPerson(base);
  return model.past ? pastOf(base) : participleOf(base);
}
