import type { Author, ConversationState, Precision, ShownMessage } from './console-adapter';
import type { ConsoleDescription } from './description';
import { has, read } from './select';
import { sideOf } from './side';
import { readTimeText } from './time-text';

const AUTHORS = ['system', 'note', 'bot', 'customer', 'operator'] as const;

/** Messages of a burst that are looked at for the one that has the time. */
const LONGEST_BURST = 100;

/** Reads what an element of the transcript says of its message, as a description has it. */
export function messageReader(description: ConsoleDescription): (element: Element) => ShownMessage {
  const isMessage = (element: Element): boolean =>
    description.message.some((selector) => element.matches(selector));

  const authorOf = (element: Element): Author => {
    const author = AUTHORS.find((each) => has(element, description.author[each] ?? []));
    if (author === 'operator' && has(element, description.automated ?? [])) return 'bot';
    if (author || !description.ownSide) return author ?? 'unknown';
    const side = sideOf(element, description.text);
    return !side ? 'unknown' : side === description.ownSide ? 'operator' : 'customer';
  };

  const byOf = (element: Element): ShownMessage['by'] => {
    const { me = [], other = [] } = description.by ?? {};
    return has(element, me) ? 'me' : has(element, other) ? 'other' : 'unknown';
  };

  const ownTimeOf = (element: Element): { at: number; precision: Precision } | undefined => {
    const iso = description.time && read(element, description.time);
    const at = iso ? Date.parse(iso) : NaN;
    if (!Number.isNaN(at)) return { at, precision: 'exact' };
    const text = description.timeText && read(element, description.timeText);
    return text ? readTimeText(text, Date.now()) : undefined;
  };

  /** Its own time, or that of the message before it in the same burst. */
  const timeOf = (element: Element): { at?: number; precision: Precision } => {
    if (!description.time && !description.timeText) return { precision: 'unknown' };
    const own = ownTimeOf(element);
    if (own) return own;
    let distance = 0;
    const before = (each: Element): Element | null =>
      description.newestFirst ? each.nextElementSibling : each.previousElementSibling;
    for (let each = before(element); each; each = before(each)) {
      if (!isMessage(each)) continue;
      const time = ownTimeOf(each);
      if (time)
        return { ...time, precision: time.precision === 'exact' ? 'burst' : time.precision };
      if (++distance > LONGEST_BURST) break;
    }
    return { precision: 'unknown' };
  };

  const stateOf = (element: Element): ConversationState | undefined =>
    (Object.entries(description.states ?? {}) as [ConversationState, readonly string[]][]).find(
      ([, selectors]) => has(element, selectors),
    )?.[0];

  return (element) => {
    const ownId = (description.messageId ?? [])
      .map((reading) => read(element, reading))
      .find((each) => each !== undefined);
    const state = stateOf(element);
    return {
      ...(ownId && { ownId }),
      author: authorOf(element),
      by: byOf(element),
      ...timeOf(element),
      ...(state && { state }),
    };
  };
}
