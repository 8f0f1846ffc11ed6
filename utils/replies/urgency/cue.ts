/** What a customer's own words may say of how much the answer matters. */
export type UrgencyLabel = 'deadline' | 'repeat' | 'anger';

export type CueId =
  | 'deadline/time'
  | 'deadline/event'
  | 'deadline/ends'
  | 'deadline/now'
  | 'repeat/count'
  | 'repeat/before'
  | 'repeat/unanswered'
  | 'anger/words'
  | 'anger/steps'
  | 'anger/loud';

/** One way of saying it. */
export type Cue = {
  readonly id: CueId;
  readonly label: UrgencyLabel;
  /** The reason, as the queue tells it: of every message alike, so that none of its text leaves the page. */
  readonly words: string;
  /** Of one sentence, its spaces and apostrophes plain. */
  readonly says: (sentence: string) => boolean;
};

/** Joins the parts of a pattern that is too long for one line; without regard to case. */
export function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\w'])(?:${patterns.join('|')})(?![\\w'])`, 'i');
}
