import { paragraphsOf } from '@/utils/snippets/markup';
import type { Typed, TypedText } from './draft';
import { languageName } from './language-names';

type Texts = Typed['texts'];

/** A change of the texts that took something away: what is said of it, and the way back. */
export type Taken = {
  readonly message: string;
  /** Whether it can still be taken back without losing what was typed since. */
  readonly stands: (texts: Texts) => boolean;
  readonly back: (texts: Texts) => Texts;
};

export function withText(texts: Texts, at: number, part: Partial<TypedText>): Texts {
  return texts.map((text, each) => (each === at ? { ...text, ...part } : text)) as unknown as Texts;
}

/** One more language, with the text of the first to be translated; that one must say its own then. */
export function withLanguage(texts: Texts, lang: string, own: string): Texts {
  const [first, ...others] = texts;
  const said = { ...first, lang: first.lang || (own === lang ? '' : own) };
  return [said, ...others, { lang, body: first.body, rich: first.rich }];
}

export function withoutLanguage(texts: Texts, at: number): { texts: Texts; taken: Taken } {
  const gone = texts[at]!;
  const name = gone.lang ? languageName(gone.lang) : 'without a language';
  return {
    texts: texts.filter((text) => text !== gone) as unknown as Texts,
    taken: {
      message: `The text in ${name} is removed.`,
      stands: (now) => now.every(({ lang }) => lang !== gone.lang),
      back: (now) => [...now.slice(0, at), gone, ...now.slice(at)] as unknown as Texts,
    },
  };
}

/** The text as the other kind; `taken` where formatting went. */
export function withKind(
  texts: Texts,
  at: number,
  rich: boolean,
  plainOf: (html: string) => string,
): { texts: Texts; taken?: Taken } {
  const before = texts[at]!;
  if (rich) {
    const body = before.body.trim() ? paragraphsOf(before.body) : '';
    return { texts: withText(texts, at, { rich, body }) };
  }
  const body = plainOf(before.body);
  const changed = withText(texts, at, { rich, body });
  if (paragraphsOf(body) === before.body || body === '') return { texts: changed };
  return {
    texts: changed,
    taken: {
      message: 'The formatting is removed.',
      stands: (now) => now[at]?.body === body && !now[at].rich,
      back: (now) => withText(now, at, before),
    },
  };
}
