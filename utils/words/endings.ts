/** How a word was put into another form: by nothing, or by one of the plain endings. */
export type Ending = '' | 's' | 'ed' | 'ing';

/** Shorter words have too many neighbours: "he" and "hes", "bed" and "b". */
export const SHORTEST = 4;
const PLAIN = /^[a-z]+$/;
const DOUBLED = /([bdgklmnprt])\1$/;

/** What a word may be a form of, by plain endings: "replies" → "reply" with an s. Lower case. */
export function basesOf(word: string): (readonly [base: string, ending: Ending])[] {
  const bases: (readonly [string, Ending])[] = [[word, '']];
  const add = (base: string, ending: Ending): void => {
    if (base.length >= (ending === 's' ? 2 : SHORTEST)) bases.push([base, ending]);
  };
  if (!PLAIN.test(word)) return bases;
  if (/[^su]s$/.test(word)) add(word.slice(0, -1), 's');
  if (word.endsWith('es')) add(word.slice(0, -2), 's');
  if (word.endsWith('ies')) add(`${word.slice(0, -3)}y`, 's');
  for (const ending of ['ed', 'ing'] as const) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    add(stem, ending);
    add(`${stem}e`, ending);
    if (DOUBLED.test(stem)) add(stem.slice(0, -1), ending);
    if (ending === 'ed' && stem.endsWith('i')) add(`${stem.slice(0, -1)}y`, ending);
  }
  return bases;
}

/** Words that go their own way in at least one of their forms. */
const IRREGULAR = new Set(
  (
    'be have do go get give make take send tell say see know find buy bring pay put keep leave think write read set let ' +
    'come become begin understand hold meet feel speak show choose run sit stand lose win lead spend build teach catch ' +
    'sell cut hit hurt shut hear draw drive eat fall fly forget forgive grow lend light mean ride ring rise shake sing ' +
    'sleep swim throw wake wear break bear can will may must shall this that these those our your their information ' +
    'advice feedback support equipment person people man woman child foot tooth analysis basis crisis series money help ' +
    'with you me it us them him her and or the a an of in on at to from by for up out off back down over again'
  ).split(' '),
);
const STRESSED_END = /^[^aeiou]*[aeiou][bdgkmnprt]$/;
/** "submit", "refer": whether the last letter doubles depends on how it is spoken. */
const UNSURE = /[aeiouy].*[^aeiou][aeiou][bdglmnprt]$/;

/** The word in that form; nothing where that is not certain. */
export function inflected(word: string, ending: Ending): string | undefined {
  if (ending === '') return word;
  const low = word.toLowerCase();
  if (!PLAIN.test(low) || low.length < 2 || IRREGULAR.has(low)) return undefined;
  const endsInY = /[^aeiou]y$/.test(low);
  if (ending === 's') {
    if (endsInY) return `${word.slice(0, -1)}ies`;
    return `${word}${/(?:s|x|z|ch|sh)$/.test(low) ? 'es' : 's'}`;
  }
  if (/(?:ing|ed|s|ly)$/.test(low) && !/(?:ss|(?:rep|rel|app|supp|comp|imp|multip)l?y)$/.test(low))
    return undefined;
  if (low.endsWith('e')) {
    if (ending === 'ed') return `${word}d`;
    return /(?:ee|oe|ie|ye)$/.test(low) ? undefined : `${word.slice(0, -1)}ing`;
  }
  if (ending === 'ed' && endsInY) return `${word.slice(0, -1)}ied`;
  if (STRESSED_END.test(low)) return `${word}${low.at(-1)}${ending}`;
  if (
    UNSURE.test(low) &&
    !/(?:offer|answer|deliver|consider|order|register|open|happen|visit|edit|credit|mention)$/.test(
      low,
    )
  )
    return undefined;
  return `${word}${ending}`;
}
