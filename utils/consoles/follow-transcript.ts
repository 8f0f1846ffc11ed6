import { isElement } from '@/utils/dom/kinds';
import type { ChatMessage, ConsoleAdapter, Conversation } from './console-adapter';
import type { MessageOrder } from './order';

/** Messages of one conversation that were not told of before, in the order of the page. */
export type Batch = {
  readonly conversation: Conversation;
  readonly messages: readonly ChatMessage[];
  /** `first`: these stood there when we came. `earlier`: history that was loaded later. */
  readonly kind: 'first' | 'earlier' | 'news';
};

/** How many messages of a conversation are remembered that are not in the page. */
const REMEMBERED = 2000;

/** The newest message must have been in the page so long, or what comes behind it came by scrolling. */
export const IN_VIEW_MS = 500;

/** A message with an older time than this before our coming is history, whenever it is drawn. */
const CLOCKS_DIFFER_MS = 5 * 60_000;

type Place = {
  readonly conversation: Conversation;
  readonly transcript: Element;
  readonly order: MessageOrder;
  /** The element was another conversation's before. */
  readonly isUsedAgain: boolean;
};

/** How long an element that another conversation had is given to show the new one. */
const CHANGING_MS = 1000;

/** Tells of each message of one transcript once, until the signal aborts. */
export function followTranscript(
  console: ConsoleAdapter,
  { conversation, transcript, order, isUsedAgain }: Place,
  on: { messages(batch: Batch): void; moved(): void },
  signal: AbortSignal,
): void {
  const came = Date.now();
  const names = new WeakMap<Element, string>();
  const keys = new WeakMap<Element, string>();
  /** Since when the newest message is in the page. */
  let endSince: number | undefined;
  let elements: readonly Element[] = [];

  /** `behind`: rows that came behind all others, when nothing else changed. */
  const read = (isFirst: boolean, behind?: readonly Element[]): void => {
    const from = behind ? elements.length : 0;
    elements = behind ? elements.concat(behind) : console.messageElements(transcript);
    const now = Date.now();
    const isEndThere = endSince !== undefined && now - endSince >= IN_VIEW_MS;
    const batches: Record<Batch['kind'], ChatMessage[]> = { first: [], earlier: [], news: [] };
    const nameOf = (index: number): string | undefined => {
      const element = elements[index];
      return element && names.get(element);
    };
    for (let start = from; start < elements.length; start++) {
      if (nameOf(start) !== undefined) continue;
      let end = start + 1;
      while (end < elements.length && nameOf(end) === undefined) end++;
      const run = elements.slice(start, end).map((element) => {
        const { ownId, ...message } = console.readMessage(element);
        const text = console.textOf(element);
        return { element, message, text, key: keyOf(text, message), ...(ownId && { ownId }) };
      });
      const isOver = order.last() !== undefined && isFirst;
      const placed = order.place(nameOf(start - 1), run, nameOf(end));
      placed.forEach(({ id, was }, index) => {
        const { element, message, text, key } = run[index]!;
        names.set(element, id);
        keys.set(element, key);
        if (was === 'known') return;
        if (isFirst && !isOver) batches.first.push({ ...message, id });
        else if (was === 'earlier' || isFirst || isOld(message, came)) {
          batches.earlier.push({ ...message, id });
        } else batches.news.push({ ...asNews(message, isEndThere ? now : undefined), id, text });
      });
      start = end;
    }
    const last = elements.at(-1);
    if ((last && names.get(last)) === order.last()) endSince ??= now;
    else endSince = undefined;
    for (const kind of ['first', 'earlier', 'news'] as const) {
      const messages = batches[kind];
      if (messages.length || (isFirst && kind === 'first'))
        on.messages({ conversation, messages, kind });
    }
    if (behind) return;
    const mounted = new Set(elements.map((element) => names.get(element)));
    order.forget(REMEMBERED, (id) => mounted.has(id));
  };

  const keyNow = (row: Element): string => keyOf(console.textOf(row), console.readMessage(row));
  const isEdited = (row: Element): boolean => {
    const now = console.messageElements(transcript);
    const index = now.indexOf(row);
    const nameOf = (each: Element | undefined): string | undefined => each && names.get(each);
    return order.isEdit(nameOf(now[index - 1]), names.get(row) ?? '', nameOf(now[index + 1]));
  };

  let isRead = false;
  const begin = (): void => {
    isRead = true;
    if (!signal.aborted) read(true);
  };
  const observer = new MutationObserver((records) => {
    if (!console.isMounted(conversation)) return on.moved();
    if (!isRead) return begin();
    const touched = new Set<Element>();
    const added: Element[] = [];
    let isMoved = false;
    for (const { target, type, addedNodes, removedNodes } of records) {
      const row = rowOf(target, transcript, names);
      if (row) touched.add(row);
      else if (type === 'childList') {
        isMoved ||= Array.from(removedNodes).some(isElement);
        added.push(...Array.from(addedNodes).filter(isElement));
      }
    }
    const others = [...touched].filter((row) => row.isConnected && keyNow(row) !== keys.get(row));
    const [one, ...more] = others;
    // Rows of a list that uses them again change together; one alone may have been edited.
    const isEdit = one !== undefined && !more.length && isEdited(one);
    if (isEdit) keys.set(one, keyNow(one));
    else for (const row of others) names.delete(row);
    if (isMoved || (others.length && !isEdit)) return read(false);
    if (added.length) read(false, behindAll(added));
  });
  const behindAll = (added: readonly Element[]): readonly Element[] | undefined => {
    let last = elements.at(-1);
    if (!last) return undefined;
    const like = last;
    const found = added.flatMap((part) => console.messagesIn(part, like));
    for (const each of found) {
      if (!(last.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING))
        return undefined;
      last = each;
    }
    return found;
  };
  observer.observe(transcript, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
  if (!isUsedAgain) return begin();
  const patience = setTimeout(() => isRead || begin(), CHANGING_MS);
  signal.addEventListener('abort', () => clearTimeout(patience));
}

/** The message that a node is in. */
function rowOf(
  node: Node,
  transcript: Element,
  names: WeakMap<Element, string>,
): Element | undefined {
  for (let each: Node | null = node; each && each !== transcript; each = each.parentNode) {
    if (isElement(each) && names.has(each)) return each;
  }
  return undefined;
}

/** What a message looks like, without what changes while it stands there; no text is kept. */
function keyOf(text: string, { at, precision }: Pick<ChatMessage, 'at' | 'precision'>): string {
  return precision === 'exact' ? `${at} ${hashOf(text)}` : hashOf(text);
}

/** Tells texts apart (FNV-1a, 32 bits, and their length). */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return `${(hash >>> 0).toString(36)}.${text.length}`;
}

function isOld({ at, precision }: Pick<ChatMessage, 'at' | 'precision'>, came: number): boolean {
  return (
    at !== undefined &&
    (precision === 'exact' || precision === 'burst') &&
    at < came - CLOCKS_DIFFER_MS
  );
}

/** What came while we watched has a time, if only ours; that is better than "10:03". */
function asNews(
  message: Omit<ChatMessage, 'id'>,
  seen: number | undefined,
): Omit<ChatMessage, 'id'> {
  const isGood = message.precision === 'exact' || message.precision === 'burst';
  if (isGood || seen === undefined) return message;
  return { ...message, at: seen, precision: 'observed' };
}
