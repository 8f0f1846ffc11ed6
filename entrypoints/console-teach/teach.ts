import type { TeachChoice } from '@/components/face/view';
import type { Teach } from '@/components/teach/part';
import type { ConsoleDescription } from '@/utils/consoles/description';
import type { Pointable } from '@/utils/consoles/finding/candidates';
import type { Finder } from '@/utils/consoles/finding/finder';
import { offeredFinder } from '@/utils/consoles/finding/offered';
import { boxOf } from '@/utils/dom/box';
import { deepActiveElement, listen } from '@/utils/dom/frames';
import { isElement, isHtmlElement } from '@/utils/dom/kinds';
import { takeKey } from '@/utils/dom/take-key';
import { editorOf } from '@/utils/editors/editors';
import { logFailure } from '@/utils/platform/log';
import { request } from '@/utils/platform/requests';
import { STEPS, viewOf, type Pointed, type Step } from './teach-view';

/** Everything that a press of the pointer is to a page. */
const CLICKS = [
  ...(['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const),
  ...(['click', 'dblclick', 'auxclick'] as const),
];

/**
 * Learns the site from the person before it, who points at one thing of each kind. Until it is over the page
 * gets no click and no letter.
 */
export const teach: Teach = (scene, life) => {
  const offered = offeredFinder();
  if (!offered) throw new Error('the finder is not here');
  const finder: Finder = offered;
  const teaching = new AbortController();
  const signal = AbortSignal.any([life, teaching.signal]);
  let pointed: Pointed = {};
  let step = 0;
  let target: Element | undefined;
  let problem: string | undefined;
  let learnt: ConsoleDescription | undefined;
  const focused = deepActiveElement();

  const enter = (next: number): void => {
    step = next;
    const { kind, point } = STEPS[step] ?? {};
    target = kind && point ? firstOf(finder, kind, point, pointed) : undefined;
    target?.scrollIntoView({ block: 'nearest' });
    paint();
  };
  const take = (element: Element | undefined): void => {
    const here = STEPS[step];
    if (!here || !element) return;
    pointed = { ...pointed, [here.point]: element };
    next();
  };
  const next = (): void => {
    problem = undefined;
    const { composer, customer, own, send, name } = pointed;
    const field = editorOf(composer ?? null)?.element;
    if (!field || !customer || !own) return enter(step + 1);
    const points = { composer: field, customer, own, ...(send && { send }), ...(name && { name }) };
    const derived = finder.derive(points, document, new URL(location.href));
    learnt = derived.description;
    problem = derived.problem;
    if (problem === undefined) return enter(step + 1);
    if (derived.about === 'name') {
      pointed = { ...pointed, name: undefined };
      return enter(step);
    }
    // Where the three do not go together, the messages are asked for again.
    pointed = { composer: field };
    enter(1);
  };
  const move = (by: 1 | -1): void => {
    const here = STEPS[step];
    if (!here) return;
    const all = finder.candidates(here.kind, document);
    const at = target ? all.indexOf(target) : -1;
    target = all[(at + by + all.length) % all.length];
    target?.scrollIntoView({ block: 'nearest' });
    paint();
  };
  const leave = (): void => {
    teaching.abort();
    scene.show(undefined);
    if (!isHtmlElement(focused)) return;
    focused.focus({ preventScroll: true });
    // The key that kept it is still down: the console would send.
    scene.holdEnter(focused);
  };
  const save = async (): Promise<void> => {
    const isKept = await request('console/keep', { description: learnt }).catch(() => false);
    if (signal.aborted) return;
    leave();
    scene.say(
      isKept
        ? 'Chatside knows this site now. The popup shows what it sees here.'
        : 'This could not be kept. Reload the page and teach it once more.',
    );
  };
  const does: Readonly<Record<TeachChoice, () => void>> = {
    take: () => take(target),
    back: () => {
      problem = undefined;
      enter(Math.max(0, step - 1));
    },
    skip: () => STEPS[step]?.optional && enter(step + 1),
    save: () => void (learnt && save()),
    leave,
  };
  const paint = (): void => {
    const shown = target?.isConnected
      ? { box: boxOf(target), words: finder.saidBy(target) }
      : undefined;
    scene.show(viewOf(step, pointed, shown, problem, learnt));
  };

  const options = { capture: true, signal };
  listen(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
      takeKey(event);
      const isBack = event.key === 'ArrowUp' || event.key === 'ArrowLeft';
      if (isBack || (event.key === 'Tab' && event.shiftKey)) move(-1);
      else if (/^(?:Tab|ArrowDown|ArrowRight)$/.test(event.key)) move(1);
      else if (event.key === 'Enter') does[step < STEPS.length ? 'take' : 'save']();
      else if (event.key === 'Backspace') does.back();
      else if (event.key.toLowerCase() === 's') does.skip();
      else if (event.key === 'Escape') leave();
    },
    options,
  );
  listen('keyup', (event) => event.isTrusted && takeKey(event), options);
  const isOurs = (event: Event): boolean => elementAt(event)?.localName === 'chatside-face';
  for (const type of CLICKS) {
    listen(
      type,
      (event) => {
        if (!event.isTrusted || isOurs(event)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        const [kind, element] = [STEPS[step]?.kind, elementAt(event)];
        if (type === 'click' && kind && element) take(finder.meantBy(kind, element));
      },
      options,
    );
  }
  listen(
    'pointermove',
    (event) => {
      const [kind, element] = [STEPS[step]?.kind, elementAt(event)];
      const meant = kind && element && !isOurs(event) ? finder.meantBy(kind, element) : undefined;
      if (!meant || meant === target) return;
      target = meant;
      paint();
    },
    options,
  );
  listen('scroll', paint, { ...options, passive: true });
  listen('resize', paint, options);
  scene.onChoice((choice) => {
    try {
      does[choice]();
    } catch (error) {
      logFailure('teaching this site', error);
    }
  });
  signal.addEventListener('abort', () => scene.show(undefined));
  enter(0);
};

function elementAt(event: Event): Element | undefined {
  const [target] = event.composedPath();
  return isElement(target) ? target : undefined;
}

/** Where the keys begin: what is most probably meant. */
function firstOf(
  { candidates }: Finder,
  kind: Pointable,
  point: Step['point'],
  pointed: Pointed,
): Element | undefined {
  const known = pointed[point];
  if (known) return known;
  const all = candidates(kind, document);
  if (kind === 'field') return editorOf(deepActiveElement())?.element ?? all.at(-1);
  const from = pointed[point === 'own' ? 'customer' : 'composer'];
  if (!from || point === 'name') {
    return all.find((element) => element.closest('h1, h2, h3, h4, header')) ?? all[0];
  }
  const { left, top } = from.getBoundingClientRect();
  const isOther = point === 'own';
  const distance = (element: Element): number => {
    const box = element.getBoundingClientRect();
    // The other side stands elsewhere, most often.
    const aside = Math.abs(box.left - left);
    return 4 * Math.abs(box.top - top) + (isOther ? (aside < 20 ? 200 : 0) : aside);
  };
  return all
    .filter((element) => element !== from && !from.contains(element))
    .sort((a, b) => distance(a) - distance(b))[0];
}
