import { FINDERS } from '../findings/finders.ts';
import type { Evaluation } from './evaluation.ts';
import { count, countsFor, share, table } from './label-counts.ts';

/** The labels of the codebook. */
const LABELS = [
  ...['curt', 'blaming', 'negative', 'dismissive', 'informal', 'shouting', 'over_apologising'],
  ...['jargon', 'passive_aggressive', 'missing_empathy', 'missing_ack', 'overpromise'],
];

type Reply = {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly context?: string | null;
  readonly labels: readonly string[];
  readonly spans?: readonly (readonly [start: number, end: number, label: string])[];
  /** Labels that are neither right nor wrong here. */
  readonly ignore?: readonly string[];
};
type Said = { readonly start: number; readonly end: number; readonly label: string };

/** Each label by itself, how many clean replies are flagged, and whether the right words are named. */
export const evaluateTone: Evaluation = async (cases, { errors }) => {
  const find = await FINDERS.tone();
  const counts = countsFor(LABELS);
  const clean = { flagged: 0, all: 0 };
  const named = { hit: 0, all: 0 };
  const failures: string[] = [];
  for (const reply of (cases as readonly Reply[]).filter(({ kind }) => kind === 'reply')) {
    const { id, text, context, labels, ignore = [], spans = [] } = reply;
    const found = (await find({ text, context })) as Said[];
    const said = new Set(found.map(({ label }) => label).filter((label) => LABELS.includes(label)));
    count(counts, labels, said, ignore);
    if (!labels.length) {
      clean.all += 1;
      if (said.size) clean.flagged += 1;
    }
    for (const label of labels.filter((each) => said.has(each))) {
      const gold = spans.filter(([, , of]) => of === label);
      if (!gold.length) continue;
      named.all += 1;
      const hit = (one: Said): boolean =>
        one.label === label && gold.some(([start, end]) => one.start < end && one.end > start);
      if (found.some(hit)) named.hit += 1;
    }
    const wrong = [...said].filter((each) => !labels.includes(each) && !ignore.includes(each));
    const missed = labels.filter((each) => !said.has(each));
    if (wrong.length || missed.length)
      failures.push(`${id}: said ${wrong.join() || '–'}, missed ${missed.join() || '–'} | ${text}`);
  }
  return [
    table(counts),
    `clean replies flagged ${share(clean.flagged, clean.all)} (${clean.flagged} of ${clean.all})`,
    `right words named ${share(named.hit, named.all)}`,
    ...failures.slice(0, errors),
    '',
  ].join('\n');
};
