import type { Capability, ConsoleAdapter, Conversation, Health } from './console-adapter';
import type { ConsoleDescription, Selectors } from './description';
import { has, withId } from './select';

/** Messages from the end that a self-check looks at. */
const LOOKED_AT = 20;

/**
 * What of a description fits the page: `ok` by the first selector, `degraded` by a later one or in a part
 * of the messages, `off` when nothing is found or the description does not know it.
 */
export function selfCheck(
  description: ConsoleDescription,
  adapter: ConsoleAdapter,
  conversation: Conversation,
): Readonly<Record<Capability, Health>> {
  const { element } = conversation;
  const transcript = adapter.transcript(conversation);
  const messages = transcript ? adapter.messageElements(transcript).slice(-LOOKED_AT) : [];
  const read = messages.map((message) => adapter.readMessage(message));
  const rank = (selectors: Selectors, root: ParentNode = element): Health => {
    const at = selectors.findIndex((each) => root.querySelector(each) !== null);
    return at < 0 ? 'off' : at === 0 ? 'ok' : 'degraded';
  };
  const share = (good: (message: (typeof read)[number]) => boolean): Health => {
    if (!transcript || (!read.length && transcript.childElementCount)) return 'off';
    const count = read.filter(good).length;
    return count === read.length ? 'ok' : count ? 'degraded' : 'off';
  };
  const {
    customerName = [],
    customerNameInPage = [],
    author,
    note,
    time,
    timeText,
    ownSide,
  } = description;
  const inPage = withId(customerNameInPage, conversation.id);
  const names = [
    rank(customerName),
    ...adapter.roots(element.ownerDocument).map((root) => rank(inPage, root)),
  ];
  return {
    composer: adapter.composer(conversation) ? rank(description.composer) : 'off',
    note:
      !note || adapter.isNote(conversation) === 'unknown'
        ? 'off'
        : has(element, [...note.on.slice(0, 1), ...note.off.slice(0, 1)])
          ? 'ok'
          : 'degraded',
    transcript: transcript ? rank(description.transcript) : 'off',
    sides:
      (author.customer && author.operator) || ownSide
        ? share((each) => each.author !== 'unknown')
        : 'off',
    times: time || timeText ? share((each) => each.at !== undefined) : 'off',
    name: names.find((each) => each !== 'off') ?? 'off',
    queue: queueHealth(description, adapter, element.ownerDocument),
    send: adapter.send(conversation) ? rank(description.send ?? []) : 'off',
  };
}

function queueHealth(
  { queue }: ConsoleDescription,
  adapter: ConsoleAdapter,
  page: Document,
): Health {
  const rows = queue ? adapter.queue(page) : [];
  if (!rows.length) return 'off';
  return rows.some(({ waits }) => waits === 'unknown') ? 'degraded' : 'ok';
}
