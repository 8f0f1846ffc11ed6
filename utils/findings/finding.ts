import type { TextEdit } from '@/utils/text/edit';
import type { Span } from '@/utils/text/span';

/** What was found in a draft: underlined, with a reason and, where there is one, a fix. */
export type Finding = {
  readonly source: 'grammar' | 'tone' | 'pii';
  /** `source/name`: what found it. */
  readonly rule: string;
  /** UTF-16 offsets into the draft that was looked at. */
  readonly span: Span;
  /** `blocking` is for what must not leave; nothing is held because of it unless a policy says so. */
  readonly severity: 'info' | 'warning' | 'blocking';
  /** What it is, in a few words: the card's title. */
  readonly label: string;
  /** One sentence that says why. */
  readonly message: string;
  /** At most three are shown, the best one first. Their spans need not be the finding's own. */
  readonly fixes: readonly TextEdit[];
  /** Personal data of another customer than the one who is written to. */
  readonly leak?: true;
  /** It is about the reply as a whole, and has no sense before the reply is written. */
  readonly whole?: true;
};

/** The reply that is being written, and what it answers: the customer's last words, where known. */
export type Draft = {
  readonly text: string;
  readonly context?: string | undefined;
  /** Colleagues are written to, not the customer. */
  readonly isNote?: boolean;
};

/** Something that finds at once, in the page, without waiting for anybody. */
export type FindingSource = {
  readonly id: Finding['source'];
  find(draft: Draft): readonly Finding[];
};

/** Whether it is about a word that no dictionary has, which browsers and consoles may check themselves. */
export function isSpelling({ rule }: Finding): boolean {
  return rule === 'grammar/SpellCheck' || rule === 'grammar/spelling';
}

/** Whether browsers and consoles that check the spelling underline it as well. */
export function isMisspelt(finding: Finding): boolean {
  return isSpelling(finding) || finding.label === 'Typo';
}
