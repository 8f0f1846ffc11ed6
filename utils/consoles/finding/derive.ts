import { isShadowRoot } from '@/utils/dom/kinds';
import type { ConsoleDescription, Reading } from '../description';
import { describedConsole } from '../described';
import { idPatternOf } from './id-pattern';
import { marksOf, placeIn, selectorsOf } from './marks';
import { commonAncestor, rowsAround, type Rows } from './rows';
import { sidesOf } from './sides';
import { isNewestFirst, timeOf } from './times';

/** What somebody pointed at, or what was found. */
export type Points = {
  readonly composer: HTMLElement;
  /** In a message of the customer, and in one of the operator's own: the words, best. */
  readonly customer: Element;
  readonly own: Element;
  readonly send?: Element;
  readonly name?: Element;
};

/** A description, or a sentence that says why there is none, and what should be pointed at anew. */
export type Derived =
  | {
      readonly description: ConsoleDescription;
      readonly problem?: never;
      readonly about?: never;
    }
  | { readonly problem: string; readonly about?: 'name'; readonly description?: never };

/** What is inside of messages, and not said by anybody. */
const NOT_TEXT = ['time', 'button', 'svg', 'style', '[aria-hidden="true"]'];

/** A description of the page that these points are in, tried on that page before it is given out. */
export function derive(points: Points, page: Document, url: URL): Derived {
  const { composer, customer, own } = points;
  const root = composer.getRootNode() as Document | ShadowRoot;
  const hosts = isShadowRoot(root) ? selectorsOf(root.host, page) : [];
  if (isShadowRoot(root) && !hosts.length) {
    return {
      problem: 'This page keeps its reply field too deep inside for Chatside to find it again.',
    };
  }
  if (composer.contains(customer) || composer.contains(own)) {
    return {
      problem: 'A message cannot be inside of the reply field. Point at one in the conversation.',
    };
  }
  if (points.name && isOneOfMany(points.name)) {
    return {
      problem:
        'This name is one of a list, which will have another name there later. Point at the one above the messages.',
      about: 'name',
    };
  }
  const shared = commonAncestor(customer, own);
  const rows = shared && rowsAround(shared, customer, own, composer);
  if (!rows)
    return { problem: 'These two are not messages of one conversation. Point at two bubbles.' };
  const { list, row, selector } = rows;

  const text = textOf(points, row, selector);
  const sides = sidesOf(list, selector, row, text);
  if (!sides) {
    return {
      problem:
        'Chatside sees no difference between the two sides here, so it cannot tell who wrote what.',
    };
  }
  const around = commonAncestor(list, composer);
  const conversation = (around && around !== page.body && selectorsOf(around, root)) || [];
  if (!conversation.length && isShadowRoot(root)) {
    return { problem: 'Nothing in this page marks the open conversation.' };
  }
  const inside: ParentNode = conversation.length ? around! : page.body;
  const every = [...list.querySelectorAll(selector)];
  const name = points.name && selectorsOf(points.name, inside);
  const nameInPage = points.name && !name?.length ? selectorsOf(points.name, page) : [];
  const send = points.send ? selectorsOf(points.send, inside) : [];
  const times = timeOf(every);
  const messageId = idOf(every);
  const pattern = idPatternOf(url);

  const description: ConsoleDescription = {
    id: `site:${url.host}`,
    label: 'Taught by hand',
    canTime: !pattern.unnamed,
    hosts: [url.hostname],
    path: '/',
    ...pattern,
    ...(hosts.length && { shadowHosts: hosts }),
    conversation: conversation.length ? conversation : ['body'],
    transcript: selectorsOf(list, inside),
    message: [selector],
    ...(messageId && { messageId: [messageId] }),
    ...sides,
    text,
    notText: NOT_TEXT,
    ...times,
    ...(isNewestFirst(times, every, list, composer) && { newestFirst: true }),
    composer: selectorsOf(composer, inside),
    ...(send.length && { send }),
    ...(name?.length && { customerName: name }),
    ...(nameInPage.length && { customerNameInPage: nameInPage }),
  };
  return fits(description, points, row, page)
    ? { description }
    : {
        problem:
          'Chatside could not find again what you pointed at. Try the words of other messages.',
      };
}

/** How high a list of names is looked for. */
const LIST_HEIGHT = 3;

/** Whether it stands in a list or a navigation, where a place does not stay with a person. */
function isOneOfMany(name: Element): boolean {
  if (name.closest('nav, li, tr, [role="row"], [role="listitem"], [role="option"]')) return true;
  let each = name;
  for (let height = 0; height < LIST_HEIGHT && each.parentElement; height++) {
    const { parentElement: parent, localName, className } = each;
    const alike = [...parent.children].filter(
      (other) => other.localName === localName && other.className === className,
    );
    if (alike.length > 1) return true;
    each = parent;
  }
  return false;
}

/** Whether the description finds what it was made of. */
function fits(
  description: ConsoleDescription,
  { composer }: Points,
  row: { readonly customer: Element; readonly own: Element },
  page: Document,
): boolean {
  const console = describedConsole(description);
  const active = console.active(page);
  return (
    active !== undefined &&
    console.composer(active) === composer &&
    console.transcript(active)?.contains(row.own) === true &&
    console.readMessage(row.customer).author === 'customer' &&
    console.readMessage(row.own).author === 'operator'
  );
}

/** The words of a message: what was pointed at, where it can be found in both sides. */
function textOf(
  { customer, own }: Points,
  row: Rows['row'],
  selector: string,
): ConsoleDescription['text'] {
  const wordsIn = (point: Element, around: Element): string | undefined => {
    for (let each: Element | null = point; each && each !== around; each = each.parentElement) {
      const mark = marksOf(each).find((one) => around.querySelectorAll(one).length === 1);
      if (mark) return mark;
    }
    return undefined;
  };
  const marks = [wordsIn(customer, row.customer), wordsIn(own, row.own)];
  if (!marks.includes(undefined)) return [...new Set(marks.filter((mark) => mark !== undefined))];
  const places = [placeIn(customer, row.customer), placeIn(own, row.own)];
  return places[0] && places[0] === places[1] ? [places[0]] : [selector];
}

/** An attribute that names each message. */
function idOf(rows: readonly Element[]): Reading | undefined {
  const [first] = rows;
  const names = first?.getAttributeNames().filter((name) => /(?:^|-)(?:id|key|uid)$/.test(name));
  return names
    ?.filter((name) => {
      const values = rows.map((row) => row.getAttribute(name));
      return !values.includes(null) && new Set(values).size === rows.length;
    })
    .map((attribute) => ({ select: [`[${attribute}]`], attribute }))[0];
}
