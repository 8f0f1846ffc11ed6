import type { ConsoleAdapter, Conversation } from '@/utils/consoles/console-adapter';
import { isHtmlElement } from '@/utils/dom/kinds';
import { readPlainText, type PlainText } from '@/utils/dom/plain-text';
import type { Finding } from '@/utils/findings/finding';
import { settle } from '@/utils/findings/settle';
import { wordsOf } from '@/utils/pii/likeness';
import { toneOf } from '@/utils/pii/tone-of';
import type { Span } from '@/utils/text/span';

/** The page is looked through at most this often. */
const LOOK_MS = 300;

/** What a customer sent, as a stretch of the page. */
export type SentData = { readonly finding: Finding; readonly range: Range };

/**
 * Reads what customers sent in every mounted conversation, each message once and again when its words
 * change. Hints of low weight are nobody's secret and left out. What it returns has everything read once
 * more, because something else is to be found now.
 */
export function watchTranscripts(on: {
  readonly console: ConsoleAdapter;
  readonly find: (text: string) => readonly Finding[];
  readonly heard: (conversation: Conversation, text: string, found: readonly Finding[]) => void;
  /** Everything that stands in the page now. */
  readonly shown: (data: readonly SentData[]) => void;
  readonly failed: (error: unknown) => void;
  readonly signal: AbortSignal;
}): () => void {
  const { console, find, heard, signal } = on;
  type Read = { readonly words: string; readonly data: readonly SentData[] };
  let read = new Map<Element, Read>();
  const roots = new WeakSet<Node>();

  const readMessage = (element: Element, conversation: Conversation): Read => {
    const words = element.textContent ?? '';
    // Names and times stand right beside what was said: it is read without them.
    const text = console.textOf(element);
    const found = settle(find(text)).filter((each) => toneOf(each) !== 'hint');
    if (!found.length) return { words, data: [] };
    heard(conversation, text, found);
    const plain = readPlainText(element as HTMLElement);
    let from = 0;
    const data = found.flatMap((finding) => {
      const value = wordsOf(finding, text);
      const start = plain.text.indexOf(value, from);
      if (start < 0) return [];
      from = start + value.length;
      return [{ finding, range: rangeOf(element, plain, { start, end: from }) }];
    });
    return { words, data };
  };

  const look = (): void => {
    for (const root of console.roots(document)) {
      if (roots.has(root)) continue;
      roots.add(root);
      observer.observe(root, { childList: true, subtree: true, characterData: true });
    }
    const now = new Map<Element, Read>();
    let isNew = false;
    for (const conversation of console.conversations(document)) {
      const transcript = console.transcript(conversation);
      for (const element of transcript ? console.messageElements(transcript) : []) {
        const known = read.get(element);
        if (known && known.words === element.textContent) {
          now.set(element, known);
        } else if (console.readMessage(element).author === 'customer') {
          now.set(element, readMessage(element, conversation));
          isNew = true;
        }
      }
    }
    isNew ||= now.size !== read.size;
    read = now;
    if (isNew) on.shown([...read.values()].flatMap(({ data }) => data));
  };

  let due: ReturnType<typeof setTimeout> | undefined;
  const lookLater = (): void => {
    due ??= setTimeout(() => {
      due = undefined;
      try {
        look();
      } catch (error) {
        observer.disconnect();
        on.failed(error);
      }
    }, LOOK_MS);
  };
  const observer = new MutationObserver((records) => {
    if (!records.every(({ target }) => isTyping(target))) lookLater();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(due);
  });
  lookLater();
  return () => {
    read = new Map();
    if (!signal.aborted) lookLater();
  };
}

/** What an editor does to its own nodes is no message. */
function isTyping(node: Node): boolean {
  const element = isHtmlElement(node) ? node : node.parentElement;
  return element?.isContentEditable ?? false;
}

function rangeOf({ ownerDocument: page }: Element, plain: PlainText, { start, end }: Span): Range {
  const range = page.createRange();
  const [from, to] = [plain.pointAt(start), plain.pointAt(end)];
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
