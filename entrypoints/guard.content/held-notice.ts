import { boxOf } from '@/utils/dom/box';
import { heldWords } from '@/utils/pii/held-words';
import { make, makeButton } from './beside-page';
import type { Held } from './hold-sending';

/** One answer to what was held. */
export type Answer = { readonly words: string; readonly act: (byMouse: boolean) => void };

const GAP = 8;
const ROOM = { width: 420, height: 200 };

export type HeldNotice = {
  readonly element: HTMLElement;
  readonly buttons: readonly HTMLButtonElement[];
  /** Said to a screen reader: which answer the key would take. */
  readonly told: HTMLElement;
};

/** The notice above the composer: what was found, why, and the answers. */
export function makeNotice({ field, found }: Held, answers: readonly Answer[]): HeldNotice {
  const { title, items, more } = heldWords(found);
  const element = make('section', 'held');
  element.ariaLabel = 'Held by Chatside';
  if (found.some(({ leak }) => leak)) element.dataset['leak'] = '';
  const list = items.map(({ label, shows, why }) =>
    make(
      'li',
      '',
      make('b', '', label),
      ...(shows ? [make('span', 'shows', shows)] : []),
      make('p', '', why),
    ),
  );
  const words = make('div', '', make('h2', '', title), make('ul', '', ...list));
  if (more) words.append(make('p', '', `And ${more} more.`));
  words.append(make('p', 'unseen', 'F6 goes to the choices.'));
  words.role = 'alert';
  const buttons = answers.map(({ words: name, act }) => makeButton(name, () => act(true)));
  buttons[0]?.classList.add('primary');
  const told = make('p', 'unseen');
  told.role = 'status';
  element.append(
    words,
    make('div', 'choices', ...buttons, make('kbd', '', 'F6')),
    make('p', 'held-foot', 'Allowing lasts 30 seconds, for this text only. You press Send.'),
    told,
  );
  element.addEventListener('mousedown', (event) => event.preventDefault());
  place(element, field.element);
  return { element, buttons, told };
}

/** Above the composer, or where there is room: never over what is being written. */
function place(notice: HTMLElement, field: Element): void {
  const { left, top, bottom } = boxOf(field);
  const right = Math.max(GAP, innerWidth - ROOM.width - GAP);
  notice.style.left = `${Math.min(Math.max(GAP, left), right)}px`;
  if (top > ROOM.height) notice.style.bottom = `${innerHeight - top + GAP}px`;
  else if (innerHeight - bottom > ROOM.height) notice.style.top = `${bottom + GAP}px`;
  else notice.style.top = `${GAP}px`;
}
