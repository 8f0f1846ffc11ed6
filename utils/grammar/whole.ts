import type { Finding } from '@/utils/findings/finding';
import { overlaps } from '@/utils/text/span';
import type { About, Grammar } from './grammar';
import { formsOf, withHouseWords } from './house-words';
import type { Spellers } from './languages/spellers';
import { unproseIn } from './mask';

/** All that is said of a draft's language: English, other languages, and the dictionaries' words. */
export function wholeCheck(
  grammar: Pick<Grammar, 'check'>,
  spellers: Spellers,
): (text: string, about?: About) => Promise<Finding[]> {
  return async (text, about = {}) => {
    const { known = [] } = about;
    const english = await grammar.check(text, { ...about, known: formsOf(known) });
    const { findings, paragraphs } = await spellers.check(text, about);
    // Rules of English have nothing to say of a paragraph in another language.
    const ours = english.filter(({ span }) => !paragraphs.some((each) => overlaps(each, span)));
    return withHouseWords([...ours, ...findings], text, known, unproseIn(text));
  };
}
