import type { ConsoleAdapter } from '@/utils/consoles/console-adapter';
import type { Editor } from '@/utils/editors/editor';
import { deepActiveElement, listen } from '@/utils/dom/frames';
import { claimEnter } from '@/utils/dom/own-enter';
import { takeKey } from '@/utils/dom/take-key';
import { editorOf } from '@/utils/editors/editors';
import { logFailure } from '@/utils/platform/log';
import { askThrough } from '@/utils/platform/port';
import { triggerOn, type Settings } from '@/utils/platform/settings';
import { SNIPPET_PORT, type SnippetAnswer, type SnippetAsk } from '@/utils/platform/snippet-port';
import { findTrigger, LONGEST_QUERY, typedSince, type Typed } from '@/utils/snippets/trigger';
import { askedFrom } from './asked-from';
import { findMatches } from './find-matches';
import { followTyping } from './follow-typing';
import { insertSnippet } from './insert-snippet';
import { goTo, newOffer, viewOf, type Offer, type Review } from './offer';
import { pickerKey, rowBeside, takenEarly } from './picker-keys';
import { belongs, whereWeAre } from './place';
import { prepareAtFocus } from './prepare-at-focus';
import { NO_CARET, NOT_READ, type Notice, type Scene } from './scene';
import { beginWork } from './under-way';

const WENT_ON: Notice = {
  message: 'You went on before your snippets were found, so nothing was inserted.',
};
const NO_MATCH: Notice = { message: 'No snippet matches, so nothing was inserted.' };

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
  /** A trigger that was dismissed stays dismissed while the caret is in it; in another reply it is another one. */
  let dismissed: Offer | undefined;
  const isDismissed = ({ element }: Editor, { span }: Typed): boolean =>
    dismissed?.start === span.start &&
    dismissed.editor.element === element &&
    dismissed.place.isSame();

  const close = (): void => {
    if (!offer) return;
    offer = undefined;
    scene.change({ picker: undefined });
  };
  const show = (): void => {
    if (!offer?.listed) return;
    scene.change({ picker: viewOf(offer, Date.now()) });
    finding.preview(offer);
  };
  /** Of what closes by itself, not by a key: one that waited for the list is not lost without a word. */
  const leave = (): void => {
    const early = offer?.early;
    close();
    if (early) scene.say(WENT_ON);
  };
  const failed = (error: unknown): void => logFailure('the snippet picker', error);
  const fail = (asked: Offer, error: unknown): void => {
    failed(error);
    if (asked !== offer || signal.aborted) return;
    close();
    scene.say(NOT_READ);
  };
  const finding = findMatches({
    ask,
    isOpen: (asked) => asked === offer,
    show,
    changed: () => refresh(),
  });

  const refresh = (): void => {
    // Under a review the list is not seen, and what a person looks at stays.
    if (!offer?.listed || offer.searching || offer.review) return;
    finding.refresh(offer).then((isCurrent) => isCurrent && show(), failed);
  };

  const search = (): void => {
    const asked = offer;
    if (!asked) return;
    asked.review = undefined;
    asked.moved = undefined;
    const found = (): void => {
      const taken = takenEarly(asked);
      const wasEarly = asked.early !== undefined;
      asked.early = undefined;
      if (taken !== undefined) choose(taken);
      else if (wasEarly && !asked.matches.length) {
        close();
        scene.say(NO_MATCH);
      } else {
        asked.listed = true;
        show();
      }
    };
    finding
      .search(asked)
      .then((isCurrent) => isCurrent && found())
      .catch((error: unknown) => fail(asked, error));
  };

  const open = (editor: Editor, typed: Typed, byKey: boolean): void => {
    scene.prepare();
    const place = whereWeAre(console, editor.element);
    offer = newOffer({ editor, place, byKey, typed, from: askedFrom(place, settings()) });
  };

  /** `mayOpen`: a person typed it, letter by letter. */
  const follow = (editor: Editor, mayOpen: boolean): void => {
    const trigger = triggerOn(location.origin, settings());
    const near = editor.getTextBeforeCaret(LONGEST_QUERY + trigger.length + 1);
    if (!offer && !near?.includes(trigger)) {
      dismissed = undefined;
      return;
    }
    // Asked only now: looking for the console's composer costs more than looking for the trigger.
    if (!belongs(console, editor)) return;
    const caret = editor.getSelection();
    if (caret?.start !== caret?.end || !caret) return leave();
    const typed = offer?.byKey
      ? typedSince(editor.getText(), offer.start, caret.start)
      : findTrigger(editor.getText(), caret.start, trigger);
    if (!typed || isDismissed(editor, typed)) {
      if (!typed) dismissed = undefined;
      return leave();
    }
    // What was offered in another conversation is not offered in this one.
    if (offer && !offer.place.isSame()) leave();
    if (offer && offer.editor.element === editor.element && offer.start === typed.span.start) {
      if (offer.typed.query === typed.query) return;
      offer.typed = typed;
      if (offer.early) scene.say(WENT_ON);
      offer.early = undefined;
    } else {
      if (!mayOpen) return leave();
      open(editor, typed, false);
    }
    search();
  };

  const choose = (id: string): void => {
    const asked = offer;
    const match = asked?.matches.find((each) => each.id === id);
    if (!asked || !match || match.gone) return;
    asked.active = asked.matches.indexOf(match);
    if (!match.stale && !match.changed) return insert(asked, id);
    const review: Review = { id };
    asked.review = review;
    const goOn = (view: Review['view'], error?: unknown): void => {
      if (error !== undefined) failed(error);
      if (offer !== asked || asked.review !== review || signal.aborted) return;
      if (error === undefined && !view?.due && !view?.pieces) return insert(asked, id);
      asked.review = view && { id, view };
      asked.listed = true;
      show();
      if (!view) scene.say(NOT_READ);
    };
    finding.review(asked, id).then(goOn, (error: unknown) => goOn(undefined, error));
  };

  const insert = (chosen: Offer, id: string): void => {
    close();
    // The letter before the key may be told of after it, and opens no second list.
    dismissed = chosen;
    const over = beginWork();
    const inserting = insertSnippet({ ask, id, ...chosen, scene, signal });
    inserting
      .catch((error: unknown) => logFailure('inserting this snippet', error))
      .finally(() => {
        over();
        // What the person dismissed meanwhile stays so.
        if (dismissed === chosen) dismissed = undefined;
      });
  };

  const keydown = (event: KeyboardEvent): void => {
    if (!offer || !event.isTrusted || event.isComposing) return;
    const key = pickerKey(event, offer);
    if (!key) return;
    // The console must not see this key: Enter would send.
    takeKey(event);
    switch (key.does) {
      case 'move':
        goTo(offer, rowBeside(offer, key.by));
        return show();
      case 'choose':
        return choose(key.id);
      case 'hurry':
        // An engine may tell of the last letter after the key that follows it.
        follow(offer.editor, false);
        if (offer) offer.early = key.key;
        else scene.say(WENT_ON);
        return;
      case 'confirm':
        return insert(offer, key.id);
      case 'back':
        offer.review = undefined;
        show();
        return refresh();
      case 'close':
        dismissed = offer.byKey ? undefined : offer;
        return close();
      case 'nothing':
    }
  };

  const options = { capture: true, signal };
  const takesEnter = (event: KeyboardEvent): boolean =>
    offer !== undefined && pickerKey(event, offer) !== undefined;
  claimEnter((event) => (event ? takesEnter(event) : offer !== undefined), signal);
  listen('keydown', keydown, options);
  followTyping({ typed: follow, moved: () => offer && follow(offer.editor, false) }, signal);
  listen('focusout', ({ isTrusted }) => isTrusted && leave(), options);
  listen('resize', show, options);
  listen('scroll', show, { ...options, passive: true });
  prepareAtFocus({ console, scene, ask, settings, signal });
  scene.on({
    choose,
    point: (index) => {
      // A key that waits takes what was there to be seen when it was pressed.
      if (!offer || offer.review || offer.early || offer.matches[index]?.gone) return;
      goTo(offer, index);
      show();
    },
  });

  return {
    openAtCaret() {
      const editor = editorOf(deepActiveElement());
      const caret = editor?.getSelection();
      if (!editor || !caret || !belongs(console, editor)) {
        scene.say(NO_CARET);
        return;
      }
      open(editor, { span: { start: caret.end, end: caret.end }, query: '' }, true);
      search();
    },
  };
}
