import { browser } from 'wxt/browser';
import type { Place } from './place';

/** So many of the customer's messages tell the language. */
const MESSAGES = 12;
/** With fewer letters every language looks alike. */
const LEAST_LETTERS = 20;
const REMEMBERED = 50;

const known = new Map<string, Promise<string | undefined>>();

/** The language that the customer writes; undefined when that is not sure. Nothing leaves the browser. */
export function customerLanguage(place: Place): Promise<string | undefined> {
  const text = place.customerSays(MESSAGES);
  let language = known.get(text);
  if (!language) {
    language = detect(text);
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, language);
  }
  return language;
}

async function detect(text: string): Promise<string | undefined> {
  if ((text.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return undefined;
  const guess = await browser.i18n.detectLanguage(text).catch(() => undefined); // not known, then
  const { isReliable = false, languages = [] } = guess ?? {};
  const [first] = [...languages].sort((a, b) => b.percentage - a.percentage);
  return isReliable && first && first.language !== 'und' ? first.language : undefined;
}
