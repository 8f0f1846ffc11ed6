import underlines from '@/components/findings/underlines.css?inline';
import type { ConsoleAdapter } from '@/utils/consoles/console-adapter';
import { deepActiveElement, isInPage, listenToFocus } from '@/utils/dom/frames';
import { isTag } from '@/utils/dom/kinds';
import type { Editor } from '@/utils/editors/editor';
import { editorOf } from '@/utils/editors/editors';
import type { FindingSource } from '@/utils/findings/finding';
import { offeredTone } from '@/utils/findings/offered-tone';
import type { Sheet } from '@/utils/findings/sheet';
import { offeredGuard } from '@/utils/guard/link';
import { GRAMMAR_PORT, type GrammarAnswer, type GrammarAsk } from '@/utils/platform/grammar-port';
import { logFailure } from '@/utils/platform/log';
import { askThrough } from '@/utils/platform/port';
import { request } from '@/utils/platform/requests';
import { openUnderlines } from '@/utils/underlines/underlines';
import { applyFix } from './apply-fix';
import { dismissals } from './dismissals';
import { holdEnter } from './hold-enter';
import { tellCount } from './tell-count';
import { checkDraft } from './check-draft';
import { explainFindings } from './explain-findings';
import { followComposer } from './follow-composer';
import { hearTone } from './hear-tone';
import { heedWishes } from './heed-wishes';
import { showCount } from './show-count';
import { belongs, whereWeAre } from './place';
import { NO_CARET, type Scene } from './scene';

/** Underlines what is found in the composer that has the focus, and explains it on a click or a key. */
export function showFindings(on: {
  readonly console: ConsoleAdapter | undefined;
  readonly scene: Scene;
  readonly signal: AbortSignal;
}): { next(): void } {
  const { console, scene, signal } = on;
  const ask = askThrough<GrammarAsk, GrammarAnswer>(GRAMMAR_PORT, signal);
  /** What was waved away, per conversation, as long as this page is open. */
  const ignored = new Map<string, Sheet['ignored']>();
  let followed:
    { element: HTMLElement; life: AbortController; next(): void; anew(): void } | undefined;
  const styled = new WeakSet<Document>();
  const guard = offeredGuard();
  const tone = hearTone(() => followed?.anew(), signal);
  const wishes = heedWishes(() => followed?.anew(), signal);
  scene.on({ turnHintsOn: () => wishes.switchHints(true) });

  const follow = (editor: Editor): void => {
    if (followed?.element === editor.element) return;
    followed?.life.abort();
    const life = new AbortController();
    const place = whereWeAre(console, editor.element);
    const lines = openUnderlines(editor, underlines, life.signal);
    const told = tellCount(scene, life.signal);
    const wished = wishes.in(editor.element, console);
    const count = showCount({ editor, wishes: wished, scene, signal: life.signal });

    const pii: FindingSource = {
      id: 'pii',
      find: ({ text }) => guard?.find({ text, conversation: place.conversation }) ?? [],
    };
    const check = checkDraft({
      ask,
      late: (isLate) => guard?.late(isLate),
      learned: (text, found) => guard?.learn(text, found),
      context: place.customerWaits,
      known: (text) => offeredTone()?.house?.knownIn(text) ?? [],
      sources: [pii, tone.sourceAt(place)],
      ignored: ignored.get(place.conversation) ?? new Set(),
      wanted: wished.wants,
      piiOnly: () => wished.offBy() !== undefined,
      signal: life.signal,
      changed: () => {
        const { findings } = check.current();
        ignored.set(place.conversation, check.ignored());
        // A late answer, and the page wrote the field since: the next look carries it over.
        if (editor.getText() !== check.current().text) return looks.soon();
        if (findings.length) {
          const page = editor.element.ownerDocument;
          if (!styled.has(page)) {
            styled.add(page);
            style(page).catch((error: unknown) => {
              styled.delete(page);
              logFailure('underlining hints', error);
            });
          }
          scene.prepare();
        }
        card.show(findings);
        told(findings);
        count(findings);
      },
    });
    const card = explainFindings({
      editor,
      check,
      dismissalsOf: dismissals(check, place.conversation),
      lines,
      place,
      scene,
      signal: life.signal,
    });
    guard?.onNews(check.again, life.signal);
    guard?.redactWith((fix, expected) => {
      // Whoever pressed Send has the focus there, and nothing is written into a field without it.
      editor.element.focus({ preventScroll: true });
      const applying = applyFix({ editor, fix, expected, place, scene });
      holdEnter(editor.element, applying, scene);
      applying.catch((error: unknown) => logFailure('this redaction', error));
    }, life.signal);

    const looks = followComposer(
      editor,
      ({ typed, rendered }) => {
        if (!isInPage(editor.element)) return leave();
        // One composer for every conversation: what was waved away belongs to the other one.
        if (!place.isSame()) {
          leave();
          return begin(editor.element);
        }
        const text = editor.getText();
        const { text: known, typing } = check.current();
        // Most looks find nothing new: a key that was let go, a click somewhere else.
        if (text === known && !typed && !rendered && typing === undefined) return;
        const caret = editor.getSelection();
        check.read(text, caret?.start === caret?.end ? caret?.end : undefined, typed);
        if (rendered) check.repaint();
      },
      life.signal,
    );
    // The engine takes seconds to start: it may do so while the first words are thought of.
    ask({ text: '', ...(wished.offBy() && { piiOnly: true }) }).catch(() => undefined);
    followed = { element: editor.element, life, next: () => card.step(1), anew: check.anew };
  };

  const leave = (): void => {
    followed?.life.abort();
    followed = undefined;
  };

  const begin = (target: EventTarget | null): void => {
    // A field of one line is a name or a search, which nobody wants corrected.
    const editor = editorOf(target);
    if (isTag(target, 'input')) return;
    if (editor && belongs(console, editor)) follow(editor);
  };

  signal.addEventListener('abort', leave);
  listenToFocus(begin, signal);

  return {
    next: () => {
      if (followed && followed.element === deepActiveElement()) followed.next();
      else scene.say(NO_CARET);
    },
  };
}

async function style(page: Document): Promise<void> {
  const inFrames = page !== document;
  if (!(await request('underlines/style', { inFrames }))) throw new Error('the page took no style');
}
