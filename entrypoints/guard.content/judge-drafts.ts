import type { ConsoleAdapter } from '@/utils/consoles/console-adapter';
import type { GuardedDraft } from '@/utils/guard/link';
import { safeFinder } from '@/utils/pii/find-safely';
import { judge, type Judged } from '@/utils/pii/judge';
import { shapeOf, valueOf, wordsOf } from '@/utils/pii/likeness';
import type { Finding } from '@/utils/findings/finding';
import { remapFindings } from '@/utils/findings/remap';
import { settle } from '@/utils/findings/settle';
import { mergePii } from '@/utils/pii/merge';
import { changeBetween } from '@/utils/text/change';
import type { Memory, Talk } from './remember-data';

/** What is found in drafts, after what is known of their conversations. */
export type Judge = {
  /** Without what is known beside the text. */
  raw(text: string): readonly Finding[];
  find(draft: GuardedDraft): Judged[];
  /** What the worker found in a text. */
  learn(text: string, found: readonly Finding[]): void;
  fineHere(finding: Finding, draft: GuardedDraft): void;
  notToday(finding: Finding, draft: GuardedDraft): void;
  talkOf(conversation: string): Talk;
};

export function judgeDrafts(
  memory: Memory,
  console: () => ConsoleAdapter | undefined,
  failed: (detector: string, error: unknown) => void,
): Judge {
  const findIn = safeFinder({ now: () => performance.now(), failed });
  let last: { readonly text: string; readonly found: readonly Finding[] } | undefined;
  /** The draft is looked at while it is typed and again when it is sent. */
  const raw = (text: string): readonly Finding[] => {
    if (last?.text !== text) last = { text, found: mergePii(findIn(text), idsIn(text)) };
    return last.found;
  };
  let ids: { readonly text: string; readonly found: readonly Finding[] } = { text: '', found: [] };
  const idsIn = (text: string): readonly Finding[] => {
    const edit = changeBetween(ids.text, text);
    if (edit) ids = { text, found: remapFindings(ids.found, edit, text) };
    return ids.found;
  };
  const talkOf = (id: string): Talk => {
    const active = console()?.active(document);
    const customer = active?.id === id ? console()?.customerName(active) : undefined;
    return { id, ...(customer && { customer }) };
  };
  return {
    raw: findIn,
    talkOf,
    learn(text, found) {
      ids = { text, found };
      last = undefined;
    },
    find({ text, conversation }) {
      const talk = talkOf(conversation);
      const found = text.trim() ? settle(raw(text)) : [];
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
