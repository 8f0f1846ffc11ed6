import { placeBeside, viewportSize } from '@/components/face/place-beside';
import sheet from '@/components/fill-form/frame.css?inline';
import { browser } from 'wxt/browser';
import { makeClosedHost, sheetOf } from '@/utils/dom/closed-host';
import { pageScheme } from '@/utils/dom/page-scheme';
import { takeKey } from '@/utils/dom/take-key';
import type { Editor } from '@/utils/editors/editor';
import type { FormGreeting, FormSays } from '@/utils/platform/form-port';
import { listen } from '@/utils/dom/frames';
import { boxOf } from '@/utils/dom/box';

const SIZE = { width: 460, gap: 8, least: 100 };
const FIRST_HEIGHT = 220;
/** A frame that a page's policy keeps out loads a page of the browser's own, which says nothing. */
const SILENT_MS = 3000;
/** A busy computer takes a while to load any. */
const LOADING_MS = 10_000;
/** By then it is here, or known to be kept out. */
export const FORM_COMES_MS = LOADING_MS + SILENT_MS;

type Frame = {
  hasFocus(): boolean;
  /** Resolves when the form is shown and has the focus. */
  readonly here: Promise<void>;
  /** Resolves when the form cannot be shown, or Esc was pressed outside of it. */
  readonly failed: Promise<'blocked' | 'left'>;
};

/**
 * Shows the form beside the composer until the signal aborts. It is a page of the extension in a frame
 * of its own: neither the template nor what is typed there can be read by the page.
 */
export function openFillForm(editor: Editor, form: string, signal: AbortSignal): Frame {
  const { host, root } = makeClosedHost('chatside-form');
  const { promise: failed, resolve: fail } = Promise.withResolvers<'blocked' | 'left'>();
  const { promise: here, resolve: shown } = Promise.withResolvers<void>();
  const dir = getComputedStyle(editor.element).direction === 'rtl' ? 'rtl' : 'ltr';
  const scheme = pageScheme(document.body);
  const frame = document.createElement('iframe');
  frame.title = 'Fill in this snippet';
  frame.dataset['scheme'] = scheme;
  root.adoptedStyleSheets = [sheetOf(sheet)];
  root.append(frame);
  let height = FIRST_HEIGHT;

  const place = (): void => {
    const anchor = boxOf(editor.element);
    const at = placeBeside(anchor, viewportSize(), { ...SIZE, height }, dir);
    const { maxHeight, ...where } = at;
    for (const side of ['left', 'top', 'bottom', 'width'] as const) {
      frame.style[side] = side in where ? `${where[side]}px` : '';
    }
    frame.style.height = `${Math.min(height, Number(maxHeight))}px`;
  };

  const { port1, port2 } = new MessageChannel();
  let silent = setTimeout(() => fail('blocked'), LOADING_MS);
  port1.onmessage = ({ data }: MessageEvent<FormSays>) => {
    clearTimeout(silent);
    if (data.kind === 'gone') return fail('blocked');
    if (data.kind === 'here') return;
    height = data.height;
    place();
    if (frame.dataset['ready']) return;
    frame.dataset['ready'] = 'true';
    // The form takes the focus by itself where the browser lets it; asked twice, its field would lose it.
    if (document.activeElement !== host) frame.focus();
    shown();
  };
  frame.addEventListener('load', () => {
    const greeting: FormGreeting = { form, scheme, dir };
    // Only a page of the extension hears this; where the frame was blocked, nobody does.
    const { origin } = new URL(browser.runtime.getURL('/options.html'));
    frame.contentWindow?.postMessage(greeting, origin, [port2]);
    clearTimeout(silent);
    silent = setTimeout(() => fail('blocked'), SILENT_MS);
  });
  frame.src = browser.runtime.getURL('/fill-form.html');
  place();
  document.documentElement.append(host);

  const options = { capture: true, signal };
  listen('resize', place, options);
  listen('scroll', place, { ...options, passive: true });
  listen(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.isComposing || event.key !== 'Escape') return;
      takeKey(event);
      fail('left');
    },
    options,
  );
  signal.addEventListener('abort', () => {
    clearTimeout(silent);
    port1.close();
    host.remove();
  });
  return { failed, here, hasFocus: () => document.activeElement === host };
}
