import type { Judged } from './judge';

/** More than so many are counted, not listed. */
const LISTED = 3;

/** What was held, as a person reads it. */
export type HeldWords = {
  readonly title: string;
  /** Each with what would stand in its place, and why it was held. */
  readonly items: readonly {
    readonly label: string;
    readonly shows: string;
    readonly why: string;
  }[];
  readonly more: number;
};

export function heldWords(found: readonly Judged[]): HeldWords {
  const leak = found.find((each) => each.leak);
  const ordered = [...found].sort((a, b) => Number(b.leak ?? 0) - Number(a.leak ?? 0));
  return {
    title: leak ? `Not sent. ${leak.label} is in this reply.` : 'Not sent yet. Please look again.',
    items: ordered.slice(0, LISTED).map(({ label, message, fixes }) => ({
      label,
      shows: fixes[0]?.text ?? '',
      why: message,
    })),
    more: Math.max(0, found.length - LISTED),
  };
}

/** "A card number and a password": for a sentence. */
export function listOf(found: readonly Judged[]): string {
  const labels = [...new Set(found.map(({ label }) => label))];
  return listOfNames(
    labels.map((label, at) => (at ? label.charAt(0).toLowerCase() + label.slice(1) : label)),
  );
}

/** "One, two and three". */
export function listOfNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
