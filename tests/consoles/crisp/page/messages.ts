import { h } from '../../practice/page/dom.ts';
import type { Said } from '../../replica.ts';

export type Message = Said & { readonly at: string };

const MESSAGE = 'c-conversation-box-content-message';

const days = new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric' });
/** What stands above the messages of a day: "Sunday, November 22". */
export const dayOf = ({ at }: Message): string => days.format(new Date(at));

/** Long words get a place to be broken at. */
const hyphenated = (text: string): string => text.replace(/(\p{L}{5})(?=\p{L}{5})/gu, '$1\u00ad');

/** A row of the list; neither an id nor a time is in it. */
export function rowOf({ author, text }: Message): HTMLElement {
  if (author === 'system') {
    const event = h('div', { class: `${MESSAGE}-event`, text });
    return h('div', { class: `${MESSAGE} ${MESSAGE}--event` }, event);
  }
  const side = author === 'customer' ? 'user' : 'operator';
  const kind = author === 'note' ? ` ${MESSAGE}-bubble--note` : '';
  const [first = '', ...more] = hyphenated(text).split('\n');
  const content = h(
    'div',
    { class: `${MESSAGE}-bubble__content` },
    first,
    ...more.flatMap((line) => [h('br'), line]),
  );
  return h(
    'div',
    { class: `${MESSAGE} ${MESSAGE}--${side}` },
    h('div', { class: `${MESSAGE}__avatar` }),
    h('div', { class: `${MESSAGE}-bubble${kind}` }, content),
  );
}

/** The last message of a run shows whose it is. */
export function sign(row: HTMLElement, name: string | undefined): void {
  const place = row.querySelector(`.${MESSAGE}__avatar`);
  if (!place || Boolean(name) === place.childElementCount > 0) return;
  if (!name) return place.replaceChildren();
  const tooltip = h('span', { class: 'c-base-tooltip__default', text: name });
  place.append(
    h('div', { class: 'c-base-avatar', attrs: { 'aria-hidden': 'true' } }),
    h('div', { class: `${MESSAGE}__avatar-tooltip` }, tooltip),
  );
}
