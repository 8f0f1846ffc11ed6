import type { Finding, FindingSource } from '@/utils/findings/finding';
import {
  answer,
  EMPTY_SHEET,
  findingsOf,
  ignore,
  retype,
  type Sheet,
} from '@/utils/findings/sheet';
import type { GrammarAnswer, GrammarAsk } from '@/utils/platform/grammar-port';
import { logFailure } from '@/utils/platform/log';
import { askAgain, type Ask } from '@/utils/platform/port';

/** Short enough not to be felt, long enough to ask once for a burst of keys. */
const DEBOUNCE_MS = 40;
/** A longer draft is a pasted document; its grammar is not a chat's. */
const LONGEST = 20_000;
/** An answer that takes longer than this is late; ms. */
const LATE_MS = 3000;
/** The first one may take longer: the engine has to start. */
const LATE_START_MS = 10_000;
/** A word that rests so long is finished, even when nothing stands behind it. */
const PAUSE_MS = 900;

/** Keeps the findings of one draft: instant sources at once, grammar when its answer is there. */
export type DraftCheck = {
  /** The draft now, and whether a person has just typed, with the caret there. */
  read(text: string, caret: number | undefined, typed: boolean): void;
  /** Something was learned: the instant sources look at the same text again. */
  again(): void;
  /** Other words or other hints are wanted now: everything that finds looks at the same text again. */
  anew(): void;
  /** The editor shows the same text anew. */
  repaint(): void;
  /** What is to be shown, for exactly this text. */
  current(): {
    readonly text: string;
    readonly findings: readonly Finding[];
    /** The caret, while a word is being typed there. */
    readonly typing: number | undefined;
  };
  ignore(finding: Finding): void;
  ignored(): Sheet['ignored'];
};

export function checkDraft(on: {
  readonly ask: Ask<GrammarAsk, GrammarAnswer>;
  /** Told when the engine is late with an answer, and when it answers again. */
  readonly late: (isLate: boolean) => void;
  /** Told of what large tables found in a text. */
  readonly learned: (text: string, pii: readonly Finding[]) => void;
  /** What the customer waits for an answer to: its words are not judged in the reply. */
  readonly context: () => string;
  /** Words of a text that are right as they are written in the dictionaries. */
  readonly known: (text: string) => readonly string[];
  /** What finds at once, in the page. */
  readonly sources: readonly FindingSource[];
  readonly ignored: Sheet['ignored'];
  /** Whether the person wants to see such a finding here. */
  readonly wanted: (finding: Finding) => boolean;
  /** Only personal data is looked for, not grammar. */
  readonly piiOnly: () => boolean;
  readonly changed: () => void;
  readonly signal: AbortSignal;
}): DraftCheck {
  const { ask, changed, signal } = on;
  let sheet: Sheet = { ...EMPTY_SHEET, ignored: on.ignored };
  let typing: number | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let asking = false;
  let hasAnswered = false;
  let overdue: ReturnType<typeof setTimeout> | undefined;
  let waits = false;
  const broken = new Set<string>();

  const update = (next: Sheet): void => {
    sheet = next;
    if (!signal.aborted) changed();
  };

  const inTime = (): void => {
    clearTimeout(overdue);
    overdue = undefined;
    on.late(false);
  };

  const askSoon = (): void => {
    clearTimeout(soon);
    if (!signal.aborted) soon = setTimeout(() => void askGrammar(true), DEBOUNCE_MS);
  };

  /** One question at a time: what was typed meanwhile is asked when its answer is there. */
  const askGrammar = async (again: boolean): Promise<void> => {
    if (asking || signal.aborted) return;
    const asked = sheet;
    if (!asked.text.trim() || asked.text.length > LONGEST) {
      inTime();
      return update(answer(sheet, 'grammar', asked, []));
    }
    asking = true;
    const context = on.context();
    const known = on.known(asked.text);
    overdue ??= setTimeout(() => on.late(true), hasAnswered ? LATE_MS : LATE_START_MS);
    const found = await ask({
      text: asked.text,
      ...(context && { context }),
      ...(known.length && { known }),
      ...(on.piiOnly() && { piiOnly: true }),
    }).catch(() => undefined);
    asking = false;
    if (signal.aborted) return;
    if (found) {
      hasAnswered = true;
      inTime();
      on.learned(asked.text, found.pii);
      sheet = findAtOnce();
      update(answer(sheet, 'grammar', asked, found.findings, found.partial));
    }
    if (found?.partial) askWhenWhole();
    if (sheet.revision !== asked.revision) askSoon();
    // The engine went away with the question: once more, and then at the next key.
    else if (!found && again) void askGrammar(false);
  };

  /** Only a part of the engine has looked: once more, when all of it is there. */
  const askWhenWhole = (): void => {
    if (waits) return;
    waits = true;
    void askAgain(ask)({ text: '', whole: true })
      .then(askSoon, () => undefined)
      .finally(() => (waits = false));
  };

  const findAtOnce = (): Sheet => {
    let next = sheet;
    for (const { id, find } of on.sources) {
      if (broken.has(id)) continue;
      try {
        next = answer(next, id, next, find({ text: next.text }));
      } catch (error) {
        // Off for this page; the others go on.
        broken.add(id);
        next = answer(next, id, next, []);
        logFailure(`${id} hints`, error);
      }
    }
    return next;
  };

  signal.addEventListener('abort', () => {
    clearTimeout(soon);
    clearTimeout(pause);
    inTime();
  });

  return {
    again: () => update(findAtOnce()),
    anew() {
      update(findAtOnce());
      askSoon();
    },
    repaint: () => changed(),
    read(text, caret, typed) {
      const before = typing;
      if (typed) {
        typing = caret;
        clearTimeout(pause);
        pause = setTimeout(() => {
          typing = undefined;
          changed();
        }, PAUSE_MS);
      } else if (caret !== typing) {
        typing = undefined; // The caret went elsewhere: the word is finished.
      }
      if (text !== sheet.text) {
        sheet = retype(sheet, text);
        sheet = findAtOnce();
        askSoon();
        changed();
      } else if (typing !== before) changed();
    },
    current: () => ({ text: sheet.text, findings: findingsOf(sheet, typing, on.wanted), typing }),
    ignore: (finding) => update(ignore(sheet, finding)),
    ignored: () => sheet.ignored,
  };
}
