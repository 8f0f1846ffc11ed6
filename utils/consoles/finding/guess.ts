import { isHtmlElement, isTag } from '@/utils/dom/kinds';
import type { ConsoleDescription } from '../description';
import { sideIn, type Side } from '../side';
import { readTimeText } from '../time-text';
import { derive } from './derive';

/**
 * What was made of a page that nobody described. `sure`: the sides are known, by the words that the page
 * itself uses for them, or because an own reply came up on one of them. Otherwise who wrote what is left out.
 */
export type Guess = { readonly description: ConsoleDescription; readonly sure: boolean };

/** How high above the reply field its transcript is looked for. */
const HIGHEST = 10;

/** Words by which pages call the two sides of a conversation. */
const THEIRS =
  /(?:^|[^a-z])(?:incoming|inbound|received|customer|visitor|client|end-?user|contact|them|theirs|other)(?:$|[^a-z])/i;
const OURS = /(?:^|[^a-z])(?:outgoing|outbound|sent|operator|agent|own|self|me|mine)(?:$|[^a-z])/i;

/**
 * Reads a page by its structure: rows that are alike, above the field that has the focus, at two sides.
 * `isOwn` tells whether a text is one that was just sent from here.
 */
export function guess(
  composer: HTMLElement,
  page: Document,
  url: URL,
  isOwn: (text: string) => boolean,
): Guess | undefined {
  if (!isReplyField(composer)) return undefined;
  const rows = rowsNear(composer);
  if (!rows) return undefined;
  const sent = rows.findLast(({ words }) => isOwn(words.textContent));
  const known = sent?.side;
  const ownSide = known ?? 'right';
  const own = sent ?? rows.findLast(({ side }) => side === ownSide);
  const customer = rows.findLast(({ side }) => side && side !== ownSide);
  if (!own || !customer) return undefined;
  const points = { composer, customer: customer.words, own: own.words };
  const derived = derive(points, page, url).description;
  if (!derived) return undefined;
  const description = { ...derived, label: 'Read by its structure' };
  const { customer: theirs = [], operator: ours = [] } = description.author;
  const saysSo = theirs.some((mark) => THEIRS.test(mark)) && ours.some((mark) => OURS.test(mark));
  if (known || saysSo) return { description, sure: true };
  const { ownSide: _, ...rest } = description;
  return { description: { ...rest, author: {}, canTime: false }, sure: false };
}

/** A field for sentences, not one for a search, a name or a note on a profile. */
function isReplyField(field: HTMLElement): boolean {
  if (isTag(field, 'input') && field.type !== 'text') return false;
  const role = field.getAttribute('role');
  if (role === 'searchbox' || role === 'combobox' || field.closest('[role="search"]')) return false;
  return field.getBoundingClientRect().width > 100;
}

type Row = {
  /** The innermost element that holds what the message says. */
  readonly words: Element;
  readonly side: Side | undefined;
};

/** The rows of the nearest list that looks like a conversation with two sides. */
function rowsNear(composer: HTMLElement): readonly Row[] | undefined {
  let inner: Element = composer;
  for (let height = 0; height < HIGHEST; height++) {
    const outer = inner.parentElement;
    if (!outer) return undefined;
    const lists = [...outer.children]
      .filter((each) => each !== inner && isHtmlElement(each))
      .flatMap((each) => listsIn(each))
      .map(rowsOf)
      .filter((rows) => rows.length > 1)
      .sort((a, b) => b.length - a.length);
    const found = lists.find((rows) => new Set(rows.map(({ side }) => side)).size > 1);
    if (found) return found;
    inner = outer;
  }
  return undefined;
}

/** Lists of a part of the page that are looked at, those with the most children. */
const MOST_LISTS = 100;

/** Elements with several children that are alike. */
function listsIn(part: Element): Element[] {
  const lists = [part, ...part.querySelectorAll('*')].filter((element) => {
    if (element.childElementCount < 2 || element.localName === 'svg') return false;
    const kinds = new Map<string, number>();
    for (const { localName } of element.children) {
      kinds.set(localName, (kinds.get(localName) ?? 0) + 1);
    }
    return Math.max(...kinds.values()) * 2 > element.childElementCount;
  });
  return lists.sort((a, b) => b.childElementCount - a.childElementCount).slice(0, MOST_LISTS);
}

/** Rows from the end of a list that are looked at. */
const LOOKED_AT = 60;

function rowsOf(list: Element): Row[] {
  const { width, height } = list.getBoundingClientRect();
  if (width < 150 || height < 20) return [];
  return [...list.children].slice(-LOOKED_AT).flatMap((row): Row[] => {
    const words = wordsOf(row);
    return words ? [{ words, side: sideIn(list, bubbleOf(words, row)) }] : [];
  });
}

/** A row with more elements than this is no message. */
const LARGEST_ROW = 300;

/** The element with the most text of its own, times left aside. */
function wordsOf(row: Element): Element | undefined {
  if (row.getElementsByTagName('*').length > LARGEST_ROW) return undefined;
  let best: Element | undefined;
  let most = 0;
  for (const element of [row, ...row.querySelectorAll('*')]) {
    const own = [...element.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => textContent ?? '')
      .join('')
      .trim();
    if (own.length > most && !readTimeText(own, Date.now())) [best, most] = [element, own.length];
  }
  return best;
}

/** What is drawn around the words: the outermost that is clearly narrower than the row. */
function bubbleOf(words: Element, row: Element): Element {
  const { width } = row.getBoundingClientRect();
  let bubble = words;
  for (let each = words.parentElement; each && each !== row; each = each.parentElement) {
    if (each.getBoundingClientRect().width < width * 0.9) bubble = each;
  }
  return bubble;
}
