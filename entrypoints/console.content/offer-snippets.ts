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
import { newOffer, viewOf, type Offer } from './offer';
import { pickerKey, rowBeside, takesFirst } from './picker-keys';
import { belongs, whereWeAre } from './place';
import { prepareAtFocus } from './prepare-at-focus';
import { NO_CARET, type Scene } from './scene';
import { beginWork } from './under-way';

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
    if (!offer?.listed) return;
    scene.change({ picker: viewOf(offer, Date.now()) });
    finding.preview(offer);
  };
  const fail = (error: unknown): void => {
    close();
    logFailure('the snippet picker', error);
  };
  const finding = findMatches({
    ask,
    isOpen: (asked) => asked === offer,
    show,
    changed: () => refresh(),
    failed: fail,
  });

  const refresh = (): void => {
    // Under a review the list is not seen, and what a person looks at stays.
    if (!offer?.listed || offer.searching || offer.review) return;
    finding.refresh(offer).then((isCurrent) => isCurrent && show(), fail);
  };

  const search = (): void => {
    const asked = offer;
    if (!asked) return;
    asked.review = undefined;
    const found = (): void => {
      const [first] = asked.matches;
      const takes = takesFirst(asked);
      const wasEarly = asked.early !== undefined;
      asked.early = undefined;
      if (takes && first) choose(first.id);
      else if (wasEarly && !first) close();
      else {
        asked.listed = true;
        show();
      }
    };
    finding.search(asked).then((isCurrent) => isCurrent && found(), fail);
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
    if (caret?.start !== caret?.end || !caret) return close();
    const typed = offer?.byKey
      ? typedSince(editor.getText(), offer.start, caret.start)
      : findTrigger(editor.getText(), caret.start, trigger);
    if (!typed || typed.span.start === dismissed) {
      if (!typed) dismissed = undefined;
      return close();
    }
    // What was offered in another conversation is not offered in this one.
    if (offer && !offer.place.isSame()) close();
    if (offer && offer.editor.element === editor.element && offer.start === typed.span.start) {
      if (offer.typed.query === typed.query) return;
      offer.typed = typed;
    } else {
      if (!mayOpen) return close();
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
    asked.review = 'asked';
    void finding.review(asked, id).then((review) => {
      if (offer !== asked || asked.review !== 'asked') return;
      if (!review?.due && !review?.pieces) return insert(asked, id);
      asked.review = review;
      asked.listed = true;
      show();
    });
  };

  const insert = (chosen: Offer, id: string): void => {
    close();
    const inserting = insertSnippet({ ask, id, ...chosen, scene, signal });
    inserting
      .catch((error: unknown) => logFailure('inserting this snippet', error))
      .finally(beginWork());
  };

  const keydown = (event: KeyboardEvent): void => {
    if (!offer || !event.isTrusted || event.isComposing) return;
    const key = pickerKey(event, offer);
    if (!key) return;
    // The console must not see this key: Enter would send.
    takeKey(event);
    const { matches, active } = offer;
    switch (key.does) {
      case 'move':
        offer.active = rowBeside(offer, key.by);
        return show();
      case 'choose':
        return choose(key.id);
      case 'hurry':
        offer.early = key.key;
        return;
      case 'confirm':
        return insert(offer, matches[active]!.id);
      case 'back':
        offer.review = undefined;
        show();
        return refresh();
      case 'close':
        dismissed = offer.byKey ? undefined : offer.start;
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
  listen('focusout', ({ isTrusted }) => isTrusted && close(), options);
  listen('resize', show, options);
  listen('scroll', show, { ...options, passive: true });
  prepareAtFocus({ console, scene, ask, settings, signal });
  scene.on({
    choose,
    point: (index) => {
      if (!offer || offer.matches[index]?.gone) return;
      offer.active = index;
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
