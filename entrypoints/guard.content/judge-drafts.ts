import type { ConsoleAdapter } from '@/utils/consoles/console-adapter';
import type { GuardedDraft, Late } from '@/utils/guard/link';
import { safeFinder } from '@/utils/pii/find-safely';
import { judge, type Judged } from '@/utils/pii/judge';
import { shapeOf, valueOf, wordsOf } from '@/utils/pii/likeness';
import type { Finding } from '@/utils/findings/finding';
import { settle } from '@/utils/findings/settle';
import { mergePii } from '@/utils/pii/merge';
import { regionsOf } from '@/utils/pii/regions';
import { carried } from './carried';
import type { OwnRules } from './own-rules';
import type { Memory, Talk } from './remember-data';

/** What is found in drafts, after what is known of their conversations. */
export type Judge = {
  /** Without what is known beside the text. */
  raw(text: string, late?: Late): readonly Finding[];
  find(draft: GuardedDraft): Judged[];
  /** What the worker found in a text. */
  learn(text: string, found: readonly Finding[]): void;
  fineHere(finding: Finding, draft: GuardedDraft): void;
  notToday(finding: Finding, draft: GuardedDraft): void;
  talkOf(conversation: string): Talk;
  /** Something else is to be found now: what was found in the last draft is not known any more. */
  forget(): void;
};

export function judgeDrafts(on: {
  readonly memory: Memory;
  readonly rules: OwnRules;
  readonly console: () => ConsoleAdapter | undefined;
  readonly failed: (detector: string, error: unknown) => void;
}): Judge {
  const { memory, rules, console, failed } = on;
  const regions = regionsOf(navigator.languages);
  const findIn = safeFinder({ now: () => performance.now(), failed, regions });
  /** Ids of many countries, of which only the worker has the tables. */
  const ids = carried();
  let last: { readonly text: string; readonly found: readonly Finding[] } | undefined;
  /** The draft is looked at while it is typed and again when it is sent. */
  const draftOf = (text: string): readonly Finding[] => {
    if (last?.text !== text) {
      const found = rules.addToDraft(text, mergePii(findIn(text), ids.in(text)));
      last = { text, found };
    }
    return last.found;
  };
  const talkOf = (id: string): Talk => {
    const active = console()?.active(document);
    const customer = active?.id === id ? console()?.customerName(active) : undefined;
    return { id, ...(customer && { customer }) };
  };
  return {
    raw: (text, late) => rules.add(text, mergePii(findIn(text), late?.ids ?? []), late?.own),
    talkOf,
    forget: () => (last = undefined),
    learn(text, found) {
      ids.learn(text, found);
      last = undefined;
    },
    find({ text, conversation }) {
      const talk = talkOf(conversation);
      const found = text.trim() ? settle(draftOf(text)) : [];
      const values = found.map((each) => valueOf(wordsOf(each, text)));
      memory.keepFine(talk, values);
      if (!found.length) return [];
      memory.wonder(
        talk,
        values,
        found.map((each) => shapeOf(each.rule, wordsOf(each, text))),
      );
      return judge(found, text, memory.known(talk));
    },
    fineHere: (finding, { text, conversation }) =>
      memory.fine(talkOf(conversation), valueOf(wordsOf(finding, text))),
    notToday: (finding, { text }) => memory.mute(shapeOf(finding.rule, wordsOf(finding, text))),
  };
}
