import { autoUpdate, getOverflowAncestors } from '@floating-ui/dom';
import { boxIn } from '@/utils/dom/box';
import { makeClosedHost, sheetOf } from '@/utils/dom/closed-host';
import { listen } from '@/utils/dom/frames';
import { isElement } from '@/utils/dom/kinds';
import type { Mark, Underlines } from './mark';

/** What decides where each letter of a text field stands. */
const LETTERING = [
  ...['font-family', 'font-size', 'font-style', 'font-variant', 'font-weight', 'font-stretch'],
  ...[
    'font-feature-settings',
    'font-variation-settings',
    'font-kerning',
    'unicode-bidi',
    'letter-spacing',
    'word-spacing',
    'line-height',
  ],
  ...['text-align', 'text-indent', 'text-transform', 'text-rendering', 'tab-size', 'direction'],
  ...['white-space-collapse', 'text-wrap-mode', 'word-break', 'overflow-wrap', 'hyphens'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left', 'writing-mode'],
] as const;

/** The draft must rest so long before the field's place is asked for again. */
const REST_MS = 150;

const LOOK = `
:host { all: initial; }
.pane { position: fixed; contain: strict; overflow: hidden; pointer-events: none; user-select: none; z-index: 2147483646; }
.text { box-sizing: border-box; color: transparent; }
`;

/** What the scrolling ancestors of a field leave of it, as a clip of the pane that lies over it. */
function clipOf(field: Element, rect: DOMRect): string {
  const seen = { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
  for (const ancestor of getOverflowAncestors(field, [], false)) {
    if (!isElement(ancestor)) continue;
    const { left, top, right, bottom } = ancestor.getBoundingClientRect();
    seen.left = Math.max(seen.left, left);
    seen.top = Math.max(seen.top, top);
    seen.right = Math.min(seen.right, right);
    seen.bottom = Math.min(seen.bottom, bottom);
  }
  const cut = [
    seen.top - rect.top,
    rect.right - seen.right,
    rect.bottom - seen.bottom,
    seen.left - rect.left,
  ];
  return cut.some((each) => each > 0)
    ? `inset(${cut.map((each) => `${each}px`).join(' ')})`
    : 'none';
}

/** Whether nothing of the page lies over the middle of the field: a dialog, a menu. */
function isOnTop(field: Element, { left, top, width, height }: DOMRect): boolean {
  if (!width || !height) return false;
  const root = field.getRootNode() as Document | ShadowRoot;
  const there = root.elementFromPoint(left + width / 2, top + height / 2);
  // Out of the window there is nothing; our own face may lie over it, and lets clicks through.
  return !there || there === field || there.localName.startsWith('chatside-');
}

/**
 * Lies over a text field with the same letters in the same places, all of them transparent, and
 * lines under some. It has a closed root of its own, in which there is nothing but the draft.
 */
export function mirrorField(
  field: HTMLTextAreaElement,
  look: string,
  signal: AbortSignal,
): Underlines {
  const page = field.ownerDocument;
  const { host, root } = makeClosedHost('chatside-underlines', page);
  root.adoptedStyleSheets = [sheetOf(LOOK, page), sheetOf(look, page)];
  const pane = page.createElement('div');
  pane.className = 'pane';
  pane.ariaHidden = 'true';
  const text = page.createElement('div');
  text.className = 'text';
  pane.append(text);
  root.append(pane);
  let marks: readonly Mark[] = [];
  let lines = new Map<string, HTMLElement>();
  let following: AbortController | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const letter = (): void => {
    const style = getComputedStyle(field);
    for (const property of LETTERING) {
      text.style.setProperty(property, style.getPropertyValue(property));
    }
  };

  const place = (): void => {
    if (!following) return;
    const rect = field.getBoundingClientRect();
    const { left, top, width } = rect;
    const scale = field.offsetWidth ? width / field.offsetWidth : 1;
    // clientWidth is rounded; half a pixel decides where a line breaks.
    const inner = width / scale - (field.offsetWidth - field.clientWidth);
    Object.assign(pane.style, {
      left: `${left + field.clientLeft * scale}px`,
      top: `${top + field.clientTop * scale}px`,
      width: `${inner}px`,
      height: `${field.clientHeight}px`,
      transform: scale === 1 ? '' : `scale(${scale})`,
      transformOrigin: '0 0',
      clipPath: clipOf(field, rect),
      visibility: isOnTop(field, rect) ? 'visible' : 'hidden',
    });
    text.style.width = `${inner}px`;
    text.style.translate = `${-field.scrollLeft}px ${-field.scrollTop}px`;
  };

  /** In the page only while there is something to underline. */
  const follow = (): void => {
    if (following) return;
    following = new AbortController();
    page.documentElement.append(host);
    letter();
    const stop = autoUpdate(field, pane, () => {
      letter();
      place();
    });
    following.signal.addEventListener('abort', stop);
    const options = { passive: true, capture: true, signal: following.signal };
    field.addEventListener('scroll', place, options);
    // What takes the focus may lie over the field: a dialog, a menu.
    for (const type of ['focusin', 'focusout', 'click'] as const) {
      listen(type, () => setTimeout(place, 0), options);
    }
  };

  const leave = (): void => {
    following?.abort();
    following = undefined;
    clearTimeout(resting);
    host.remove();
    text.replaceChildren();
  };
  signal.addEventListener('abort', leave);

  const draw = (): void => {
    const { value } = field;
    const parts: (string | HTMLElement)[] = [];
    lines = new Map();
    let at = 0;
    for (const { span, kind, active } of marks) {
      const line = page.createElement('span');
      line.className = `chatside-${kind}${active ? ' chatside-active' : ''}`;
      line.textContent = value.slice(span.start, span.end);
      lines.set(`${span.start}-${span.end}`, line);
      parts.push(value.slice(at, span.start), line);
      at = span.end;
    }
    // The last empty line of a block is drawn only when something stands in it.
    text.replaceChildren(...parts, `${value.slice(at)}\u200b`);
  };

  return {
    paint(next) {
      if (signal.aborted) return;
      marks = next;
      if (marks.length === 0) return leave();
      const begins = !following;
      follow();
      draw();
      text.style.translate = `${-field.scrollLeft}px ${-field.scrollTop}px`;
      // Where the field stands is asked seldom: it costs a layout of the page for each key.
      clearTimeout(resting);
      if (begins) place();
      else resting = setTimeout(place, REST_MS);
    },
    whereIs(span) {
      const [line] = lines.get(`${span.start}-${span.end}`)?.getClientRects() ?? [];
      if (!line) return undefined;
      const { top, bottom } = pane.getBoundingClientRect();
      return line.bottom > top && line.top < bottom ? boxIn(line, page) : undefined;
    },
  };
}
