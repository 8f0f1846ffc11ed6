import type { ConsoleAdapter } from '@/utils/consoles/console-adapter';
import { listenToFocus } from '@/utils/dom/frames';
import { editorOf } from '@/utils/editors/editors';
import type { Ask } from '@/utils/platform/port';
import type { Settings } from '@/utils/platform/settings';
import type { SnippetAnswer, SnippetAsk } from '@/utils/platform/snippet-port';
import { askedFrom } from './asked-from';
import { belongs, whereWeAre } from './place';
import type { Scene } from './scene';

/**
 * Who puts the caret into a composer may want a snippet soon: when the page rests, the face is
 * loaded, the library read and the customer's language looked at. Nothing is put into the page.
 */
export function prepareAtFocus(on: {
  readonly console: ConsoleAdapter | undefined;
  readonly scene: Scene;
  readonly ask: Ask<SnippetAsk, SnippetAnswer>;
  readonly settings: () => Settings;
  readonly signal: AbortSignal;
}): void {
  const { console, scene, ask, settings, signal } = on;
  const focused = new AbortController();
  const life = AbortSignal.any([signal, focused.signal]);
  const look = (target: EventTarget | null): void => {
    const editor = editorOf(target);
    if (!editor || !belongs(console, editor)) return;
    focused.abort();
    requestIdleCallback(() => {
      if (signal.aborted) return;
      scene.prepare();
      // Whatever is not ready is asked for again when it is needed, and spoken of there.
      void ask({ kind: 'ready' }).catch(() => undefined);
      void askedFrom(whereWeAre(console, editor.element), settings()).catch(() => undefined);
    });
  };
  listenToFocus(look, life);
}
