import type { ConsoleAdapter } from '@/utils/consoles/console-adapter';
import type { Editor } from '@/utils/editors/editor';
import { boxOf } from '@/utils/dom/box';
import { deepActiveElement } from '@/utils/dom/deep-active-element';
import { takeKey } from '@/utils/dom/take-key';
import { editorOf } from '@/utils/editors/editors';
import { askThrough } from '@/utils/platform/port';
import { SNIPPET_PORT, type SnippetAnswer, type SnippetAsk } from '@/utils/platform/snippet-port';
import { logFailure } from '@/utils/platform/log';
import type { Settings } from '@/utils/platform/settings';
import { findTrigger, LONGEST_QUERY, typedSince, type Typed } from '@/utils/snippets/trigger';
import type { SnippetMatch } from '@/utils/snippets/snippet';
import type { Scene } from './scene';
import { holdEnter } from './hold-enter';
import { insertSnippet } from './insert-snippet';
import { belongs, whereWeAre, type Place } from './place';

type Offer = {
  readonly editor: Editor;
  readonly place: Place;
  /** Where the typed query begins: after the trigger, or the caret when opened by key. */
  readonly start: number;
  readonly byKey: boolean;
  typed: Typed;
  matches: readonly SnippetMatch[];
  active: number;
  /** The matches are still those of what was typed before. */
  searching: boolean;
  /** The filled texts of matches that were pointed at. */
  readonly previews: Map<string, string>;
  /** Enter came before the matches: the first one is chosen when it is there. */
  chooseFirst: boolean;
};

const NOTHING_FOUND = { matches: [], active: 0, searching: true, chooseFirst: false } as const;

/** Watches the composer for the trigger, shows what fits, and puts the chosen one in. */
export function offerSnippets(on: {
  readonly console: ConsoleAdapter | undefined;
  readonly scene: Scene;
  readonly settings: () => Settings;
  readonly signal: AbortSignal;
}): { openAtCaret(): void } {
  const { console, scene, settings, signal } = on;
  const ask = askThrough<SnippetAsk, SnippetAnswer>(SNIPPET_PORT, signal);
  let offer: Offer | undefined;
  /** A trigger that was dismissed stays dismissed while the caret is in it. */
  let dismissed: number | undefined;

  const close = (): void => {
    if (!offer) return;
    offer = undefined;
    scene.change({ picker: undefined });
  };

  const show = (): void => {
    if (!offer) return;
    const { matches, active, typed, previews } = offer;
    const preview = previews.get(matches[active]?.id ?? '');
    if (preview === undefined) void preparePreview(offer);
    const composer = boxOf(offer.editor.element.getBoundingClientRect());
    scene.change({
      picker: {
        matches,
        active,
        query: typed.query,
        composer,
        ...(preview !== undefined && { preview }),
      },
    });
  };

  /** The text that would be inserted is shown beside the list; it is filled where the library is. */
  const preparePreview = async (asked: Offer): Promise<void> => {
    const id = asked.matches[asked.active]?.id;
    if (!id) return;
    const values = asked.place.values(settings());
    const answer = await ask({ kind: 'preview', id, values }).catch(() => undefined);
    if (answer?.kind !== 'filled' || asked.previews.has(id)) return;
    asked.previews.set(id, answer.text);
    if (offer === asked && asked.matches[asked.active]?.id === id) show();
  };

  const search = async (): Promise<void> => {
    const asked = offer;
    if (!asked) return;
    const { typed } = asked;
    asked.searching = true;
    const values = asked.place.values(settings());
    const conversation = asked.place.customerSays();
    const answer = await ask({ kind: 'search', query: typed.query, values, conversation });
    if (offer !== asked || asked.typed !== typed || answer.kind !== 'matches') return;
    Object.assign(asked, { matches: answer.matches, active: 0, searching: false });
    if (!asked.chooseFirst) return show();
    const first = asked.matches[0];
    if (first) choose(first.id);
    else close();
  };

  const searchOrClose = (): void => {
    search().catch((error: unknown) => {
      close();
      logFailure('the snippet picker', error);
    });
  };

  const follow = (editor: Editor): void => {
    const { trigger } = settings();
    const near = editor.getTextBeforeCaret(LONGEST_QUERY + trigger.length + 1);
    if (!offer && !near?.includes(trigger)) {
      dismissed = undefined;
      return;
    }
    // Asked only now: looking for the console's composer costs more than looking for the trigger.
    if (!belongs(console, editor)) return;
    const caret = editor.getSelection();
    if (caret?.start !== caret?.end || !caret) return close();
    const typed = offer?.byKey
      ? typedSince(editor.getText(), offer.start, caret.start)
      : findTrigger(editor.getText(), caret.start, trigger);
    if (!typed || typed.span.start === dismissed) {
      if (!typed) dismissed = undefined;
      return close();
    }
    if (offer && offer.editor.element === editor.element && offer.start === typed.span.start) {
      if (offer.typed.query === typed.query) return;
      offer.typed = typed;
    } else {
      open(editor, typed, false);
    }
    searchOrClose();
  };

  const open = (editor: Editor, typed: Typed, byKey: boolean): void => {
    scene.prepare();
    const place = whereWeAre(console, editor.element);
    offer = {
      editor,
      place,
      start: typed.span.start,
      byKey,
      typed,
      previews: new Map(),
      ...NOTHING_FOUND,
    };
  };

  const choose = (id: string): void => {
    const chosen = offer;
    close();
    if (!chosen) return;
    const inserting = insertSnippet({ ask, id, ...chosen, settings: settings(), scene });
    holdEnter(chosen.editor.element, inserting);
    inserting.catch((error: unknown) => logFailure('inserting this snippet', error));
  };

  const keydown = (event: KeyboardEvent): void => {
    if (!offer || !event.isTrusted || event.isComposing) return;
    const { matches, active } = offer;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const picked = matches[digitOf(event) - 1];
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (picked) choose(picked.id);
    else if (!plain) return;
    else if (step && matches.length) {
      offer.active = (active + step + matches.length) % matches.length;
      show();
    } else if (event.key === 'Escape') {
      dismissed = offer.byKey ? undefined : offer.start;
      close();
    } else if ((event.key === 'Enter' || event.key === 'Tab') && offer.searching) {
      offer.chooseFirst = true;
    } else if ((event.key === 'Enter' || event.key === 'Tab') && matches[active]) {
      choose(matches[active].id);
    } else {
      return;
    }
    // The console must not see this key: Enter would send.
    takeKey(event);
  };

  const whenTyping = (event: Event): void => {
    if (!event.isTrusted || (event as InputEvent).isComposing) return;
    const editor = editorOf(event.composedPath()[0] ?? null);
    if (editor) follow(editor);
  };

  const options = { capture: true, signal };
  window.addEventListener('keydown', keydown, options);
  window.addEventListener('input', whenTyping, options);
  window.addEventListener('compositionend', whenTyping, options);
  document.addEventListener(
    'selectionchange',
    () => {
      if (offer) follow(offer.editor);
    },
    { signal },
  );
  window.addEventListener('focusout', ({ isTrusted }) => isTrusted && close(), options);
  window.addEventListener('resize', show, options);
  window.addEventListener('scroll', show, { ...options, passive: true });
  scene.on({
    choose,
    point: (index) => {
      if (!offer) return;
      offer.active = index;
      show();
    },
  });

  return {
    openAtCaret() {
      const editor = editorOf(deepActiveElement());
      const caret = editor?.getSelection();
      if (!editor || !caret || !belongs(console, editor)) {
        scene.change({
          notice: { message: 'Put the caret into your reply first, then open the picker again.' },
        });
        return;
      }
      open(editor, { span: { start: caret.end, end: caret.end }, query: '' }, true);
      searchOrClose();
    },
  };
}

/** The digit that is pressed with Ctrl (Cmd); NaN for any other key. */
function digitOf({ ctrlKey, metaKey, code }: KeyboardEvent): number {
  return ctrlKey || metaKey ? Number(/^Digit([1-9])$/.exec(code)?.[1]) : NaN;
}
