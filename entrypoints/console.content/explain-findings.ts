import type { CardView } from '@/components/face/view';
import { listen } from '@/utils/dom/frames';
import { isElement } from '@/utils/dom/kinds';
import { claimEnter } from '@/utils/dom/own-enter';
import { isAlone, takeKey } from '@/utils/dom/take-key';
import type { Editor } from '@/utils/editors/editor';
import type { Finding } from '@/utils/findings/finding';
import type { Dismissal } from '@/utils/findings/offered-tone';
import { logFailure } from '@/utils/platform/log';
import type { Span } from '@/utils/text/span';
import type { Underlines } from '@/utils/underlines/mark';
import { holdEnter } from './hold-enter';
import { applyFix } from './apply-fix';
import type { DraftCheck } from './check-draft';
import { kindOf } from './kind-of';
import type { Place } from './place';
import type { Scene } from './scene';

const MOST_FIXES = 3;

/** The card of one finding: opened by a click into its words, or by F8 from one to the next. */
export function explainFindings(on: {
  readonly editor: Editor;
  readonly check: DraftCheck;
  readonly dismissalsOf: (finding: Finding) => readonly Dismissal[];
  readonly lines: Underlines;
  readonly place: Place;
  readonly scene: Scene;
  readonly signal: AbortSignal;
}): {
  /** Opens the finding so many after the one that is open, or after the caret. */
  step(by: 1 | -1): void;
  /** Underlines the findings of now; the open card moves along with its words, or closes. */
  show(findings: readonly Finding[]): void;
} {
  const { editor, check, dismissalsOf, lines, place, scene, signal } = on;
  /** `choice` is there when the card was opened by key: then it takes keys. */
  let open: { finding: Finding; choice?: number; shown?: boolean } | undefined;

  const paint = (findings = check.current().findings): void => {
    lines.paint(
      findings.map((each) => ({
        span: each.span,
        kind: kindOf(each),
        active: each === open?.finding,
      })),
    );
  };

  const close = (): void => {
    if (!open) return;
    open = undefined;
    scene.change({ card: undefined });
    paint();
  };

  const show = (): void => {
    if (!open) return;
    const { finding, choice } = open;
    const anchor = lines.whereIs(finding.span);
    const { text, findings } = check.current();
    if (!anchor) return close();
    const view: CardView = {
      kind: kindOf(finding),
      label: finding.label,
      message: finding.message,
      words: text.slice(finding.span.start, finding.span.end),
      fixes: fixesOf(finding).map((fix) => fix.text),
      dismissals: dismissalsOf(finding).map(({ words }) => words),
      place: [findings.indexOf(finding) + 1, findings.length],
      anchor,
      ...(choice !== undefined && { active: choice }),
    };
    scene.change({ card: view });
  };

  const openAt = (finding: Finding, byKey: boolean): void => {
    open = { finding, ...(byKey && { choice: 0 }) };
    paint();
    if (byKey && !lines.whereIs(finding.span)) editor.reveal(finding.span);
    show();
    const opened = open;
    // What a person cannot see yet is not decided by a key.
    void scene.shown().then((isShown) => {
      if (open !== opened) return;
      if (isShown) opened.shown = true;
      else close();
    });
  };

  /** The draft as it is now: the key may come before the frame in which the last edit is looked at. */
  const lookAgain = (): Span | undefined => {
    const caret = editor.getSelection();
    check.read(editor.getText(), caret?.start === caret?.end ? caret?.end : undefined, false);
    return caret;
  };

  const step = (by: 1 | -1): void => {
    const caret = lookAgain()?.end ?? 0;
    const { findings } = check.current();
    const from = open ? findings.indexOf(open.finding) : undefined;
    const behind = findings.findIndex(({ span }) => span.end > caret);
    const first = by > 0 ? (behind < 0 ? 0 : behind) : (behind < 0 ? findings.length : behind) - 1;
    const index = from === undefined ? first : from + by;
    const finding = findings.at(index % (findings.length || 1));
    if (finding) openAt(finding, true);
    else scene.change({ told: 'No hints in your reply.' });
  };

  const decide = (choice: number): void => {
    if (!open) return;
    const { finding } = open;
    const fix = fixesOf(finding)[choice];
    const dismissal = dismissalsOf(finding)[choice - fixesOf(finding).length];
    const { text } = check.current();
    close();
    if (!fix) {
      // Nothing is written, but the key that chose may be held down.
      holdEnter(editor.element, Promise.resolve());
      dismissal?.act();
      return scene.change({ told: dismissal?.told });
    }
    const applying = applyFix({ editor, fix, expected: text, place, scene });
    holdEnter(editor.element, applying, scene);
    applying.catch((error: unknown) => logFailure('this fix', error));
  };

  const keydown = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing || !holds(editor, event)) return;
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || key === 'Shift') return;
    if (key === 'F8') step(event.shiftKey ? -1 : 1);
    else if (!open) return;
    else if (key === 'Escape') close();
    else if (open.choice === undefined) return close();
    else if (key === 'ArrowDown' || key === 'ArrowUp') {
      const count = fixesOf(open.finding).length + dismissalsOf(open.finding).length;
      open.choice = (open.choice + (key === 'ArrowDown' ? 1 : -1) + count) % count;
      show();
    } else if (key !== 'Enter' || event.shiftKey) return close();
    else if (open.shown) decide(open.choice);
    // The console must not see this key: Enter would send, Esc would leave the reply.
    takeKey(event);
  };

  const click = (event: MouseEvent): void => {
    if (!event.isTrusted || !holds(editor, event)) return;
    const caret = lookAgain();
    const hit =
      caret?.start === caret?.end
        ? check
            .current()
            .findings.find(({ span }) => caret && span.start <= caret.end && caret.end <= span.end)
        : undefined;
    if (hit) openAt(hit, false);
    else close();
  };

  const options = { capture: true, signal };
  const takesEnter = (event: KeyboardEvent): boolean =>
    open?.choice !== undefined && isAlone(event) && holds(editor, event);
  claimEnter((event) => (event ? takesEnter(event) : open !== undefined), signal);
  listen('keydown', keydown, options);
  listen('click', click, options);
  listen('focusout', ({ isTrusted }) => isTrusted && close(), options);
  listen('scroll', show, { ...options, passive: true });
  listen('resize', show, options);
  signal.addEventListener('abort', close);
  scene.on({
    decide,
    closeCard: close,
    nextHint: () => {
      // Pressed by key it has the focus itself; the card's keys belong to the composer.
      editor.element.focus({ preventScroll: true });
      step(1);
    },
  });

  return {
    step,
    show(findings) {
      if (open) {
        const same = findings.find((finding) => isSame(finding, open?.finding));
        if (same) open.finding = same;
        else close();
      }
      paint(findings);
      show();
    },
  };
}

/** Other fixes in the same place would be taken for those that were read. */
function isSame(finding: Finding, open: Finding | undefined): boolean {
  const textsOf = (each: Finding): string => JSON.stringify(fixesOf(each).map(({ text }) => text));
  return (
    finding.rule === open?.rule &&
    finding.span.start === open.span.start &&
    textsOf(finding) === textsOf(open)
  );
}

function fixesOf({ fixes }: Finding): Finding['fixes'] {
  return fixes.slice(0, MOST_FIXES);
}

function holds({ element }: Editor, event: Event): boolean {
  const target = event.composedPath()[0];
  return isElement(target) && element.contains(target);
}
