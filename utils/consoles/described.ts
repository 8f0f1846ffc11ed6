import { isHtmlElement, isTag } from '@/utils/dom/kinds';
import type { ConsoleAdapter, Conversation, QueueRow } from './console-adapter';
import { messageReader } from './described-message';
import type { ConsoleDescription, Reading, Selectors } from './description';
import { find, firstOf, has, read, withId } from './select';
import { idInAddress } from './id-in-address';
import { selfCheck } from './self-check';
import { wordsOf } from './words-of';

/** The adapter of a described console. It answers nothing where the page does not agree with itself. */
export function describedConsole(description: ConsoleDescription, guessed = false): ConsoleAdapter {
  const { shadowHosts = [], conversationId, active = [] } = description;
  const isNamed = !description.unnamed;

  const roots = (page: Document): (Document | ShadowRoot)[] =>
    [
      page,
      ...shadowHosts.flatMap((host) =>
        Array.from(page.querySelectorAll(host), ({ shadowRoot }) => shadowRoot),
      ),
    ].filter((root) => root !== null);
  const idOfAddress = (page: Document): string | undefined => {
    const { location } = page.defaultView ?? {};
    return location && idInAddress(new URL(location.href), description);
  };
  /** What the selectors find in any of the roots. */
  const findAll = (page: Document, selectors: Selectors): readonly Element[] =>
    firstOf(selectors, (selector) =>
      roots(page).flatMap((root) => [...root.querySelectorAll(selector)]),
    );
  const readAnywhere = (page: Document, reading: Reading): string | undefined =>
    roots(page)
      .map((root) => read(root, reading))
      .find((said) => said !== undefined);

  const idOfPage = (page: Document): string | undefined =>
    idOfAddress(page) ??
    (description.idInPage && readAnywhere(page, description.idInPage)) ??
    (isNamed ? undefined : page.location.href);

  const conversations = (page: Document): Conversation[] => {
    const found = findAll(page, description.conversation);
    if (conversationId) {
      const byId = new Map<string, Element>();
      for (const element of found) {
        const id = read(element, conversationId);
        if (id && !byId.has(id)) byId.set(id, element);
      }
      return Array.from(byId, ([id, element]) => ({ id, element }));
    }
    const id = idOfPage(page);
    const [element] = found;
    return id && element && found.length === 1 ? [{ id, element }] : [];
  };

  const activeOf = (page: Document): Conversation | undefined => {
    const mounted = conversations(page);
    const id = idOfAddress(page);
    if (!active.length) return mounted.length === 1 ? mounted[0] : undefined;
    const shown = mounted.filter(({ element }) => active.some((each) => element.matches(each)));
    const [one] = shown;
    // The address and the page say different things while one of them is on its way.
    return one && shown.length === 1 && (id === undefined || one.id === id) ? one : undefined;
  };

  const readMessage = messageReader(description);

  const idOfRow = (row: Element): string | undefined => {
    const named = description.queue && read(row, description.queue.id);
    const isAddress = named !== undefined && /[/?#]/.test(named);
    return isAddress ? idInAddress(new URL(named, row.baseURI), description) : named;
  };

  const rowsOf = (page: Document): QueueRow[] => {
    const { queue } = description;
    if (!queue) return [];
    return findAll(page, queue.row).flatMap((row) => {
      const id = idOfRow(row);
      const customer = queue.customer && read(row, queue.customer);
      if (!id) return [];
      const [waits, answered] = [has(row, queue.waits ?? []), has(row, queue.answered ?? [])];
      return [{ id, ...(customer && { customer }), waits: waits === answered ? 'unknown' : waits }];
    });
  };

  /** The one that the selectors mean; nothing when they mean several. */
  const only = (root: ParentNode, selectors: readonly string[]): HTMLElement | undefined => {
    const found = firstOf(selectors, (selector) => [...root.querySelectorAll(selector)]).filter(
      isHtmlElement,
    );
    return found.length === 1 ? found[0] : undefined;
  };

  const adapter: ConsoleAdapter = {
    id: description.id,
    label: description.label,
    canTime: description.canTime,
    marksNotes: Boolean(description.author?.note?.length),
    tellsStates: description.states !== undefined,
    guessed,
    isNamed,
    matches: ({ hostname, pathname }, page) =>
      description.hosts.some((host) => isHost(hostname, host)) &&
      pathname.startsWith(description.path) &&
      (!description.mark || find(page, description.mark) !== undefined),
    roots,
    conversations,
    isMounted: ({ id, element }) =>
      element.isConnected &&
      (conversationId ? read(element, conversationId) : idOfPage(element.ownerDocument)) === id,
    active: activeOf,
    transcript: ({ element }) => find(element, description.transcript),
    messageElements: (transcript) => {
      const found = firstOf(description.message, (selector) => [
        ...transcript.querySelectorAll(selector),
      ]);
      return description.newestFirst ? found.toReversed() : found;
    },
    messagesIn: (part, like) => {
      const selector = description.message.find((each) => like.matches(each)) ?? ':not(*)';
      return part.matches(selector) ? [part] : [...part.querySelectorAll(selector)];
    },
    readMessage,
    textOf: (element) => wordsOf(element, description),
    composer: ({ element }) => {
      const field = only(element, description.composer);
      return field && !isSecret(field) ? field : undefined;
    },
    send: ({ element }) => only(element, description.send ?? []),
    queue: rowsOf,
    rowOf: (page, id) =>
      findAll(page, description.queue?.row ?? []).find((row) => idOfRow(row) === id),
    breaksLine: ({ element }) => has(element, description.newLine ?? []),
    isNote: ({ element }) => {
      const { on = [], off = [] } = description.note ?? {};
      const [isOn, isOff] = [has(element, on), has(element, off)];
      return isOn === isOff ? 'unknown' : isOn;
    },
    customerName: ({ id, element }) => {
      const { customerName = [], customerNameInPage = [] } = description;
      const inside = read(element, { select: customerName });
      if (inside) return inside;
      return readAnywhere(element.ownerDocument, { select: withId(customerNameInPage, id) });
    },
    operatorName: (page) => read(page, { select: description.operatorName ?? [] }),
    facts: ({ id, element }) => {
      const subject = description.subject && read(element, description.subject);
      const { ticket } = description;
      const named = ticket ? read(element, { select: ticket }) : isNamed && id;
      return { ...(named && { id: named }), ...(subject && { subject }) };
    },
    health: (conversation) => selfCheck(description, adapter, conversation),
  };
  return adapter;
}

function isHost(hostname: string, host: string): boolean {
  if (host === '*') return true;
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
}

/** A field that Chatside never writes in, whatever a description says. */
function isSecret(field: HTMLElement): boolean {
  const type = field.getAttribute('type') ?? 'text';
  const autocomplete = field.getAttribute('autocomplete') ?? '';
  return (
    (isTag(field, 'input') && !['text', 'search'].includes(type.toLowerCase())) ||
    /\b(?:cc-|one-time-code|(?:new|current)-password)/i.test(autocomplete)
  );
}
