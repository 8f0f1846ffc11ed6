import type { Draft } from '@/utils/findings/finding';
import type { Span } from '@/utils/text/span';

/** Labels of tone, as support teams use them. */
export type ToneLabel =
  | 'curt'
  | 'blaming'
  | 'negative'
  | 'dismissive'
  | 'informal'
  | 'shouting'
  | 'over_apologising'
  | 'jargon'
  | 'passive_aggressive'
  | 'missing_empathy'
  | 'missing_ack'
  | 'overpromise'
  | 'team_phrase';

/** Words that a customer may take badly, and where there is one, a better way to say it. */
export type ToneMatch = { readonly span: Span; readonly instead?: string };

/** One way in which a reply can sound wrong. */
export type ToneRule = {
  readonly id: `tone/${string}`;
  readonly label: ToneLabel;
  /** The card's title. */
  readonly title: string;
  /** One sentence that says why, to the operator. */
  readonly reason: string;
  /** Whether it is about the reply as a whole: then it waits until the reply rests. */
  readonly whole?: true;
  find(draft: Draft): readonly ToneMatch[];
  readonly examples: {
    /** The words that are flagged stand in [brackets]; before " << " the customer's last message. */
    readonly flags: readonly string[];
    readonly passes: readonly string[];
  };
};
