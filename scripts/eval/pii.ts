import { FINDERS } from '../findings/finders.ts';
import type { Evaluation } from './evaluation.ts';
import { covers, liesIn, nothing, scoreOf, type Counts, type Labelled } from './spans.ts';

type Case = {
  readonly id: string;
  readonly entity?: string;
  readonly spans?: readonly (Labelled | readonly [number, number])[];
  /** Neither right nor wrong. */
  readonly optional?: readonly Labelled[];
} & ({ readonly text: string } | { readonly textParts: readonly string[] });

type Outcome = { found: Labelled[]; wrong: Labelled[]; missed: Labelled[] };

/** Entities of one family may stand for each other: a tax number may be a national id. */
const FAMILIES = [
  ['IBAN', 'BANK_ACCOUNT'],
  ['NATIONAL_ID', 'TAX_ID', 'HEALTH_ID', 'PASSPORT', 'DRIVER_LICENSE', 'COMPANY_ID'],
  ['SECRET', 'PASSWORD', 'OTP'],
  ['ADDRESS', 'POSTCODE'],
  ['DATE_OF_BIRTH', 'DATE'],
];
const family = (entity: string): string =>
  FAMILIES.find((names) => names.includes(entity))?.[0] ?? entity;

/** What the product does not look for. */
const NOT_LOOKED_FOR = ['VEHICLE_REG', 'URL', 'COMPANY_ID', 'PROFESSIONAL_ID', 'DATE', 'POSTCODE'];

/** Precision, recall and F2 for each entity, and how many clean messages were flagged. */
export const evaluatePii: Evaluation = async (cases, { errors }) => {
  const find = await FINDERS.pii();
  const entities = new Map<string, Counts>();
  const count = (entity: string, what: keyof Counts): void => {
    const counts = entities.get(entity) ?? nothing();
    counts[what] += 1;
    entities.set(entity, counts);
  };
  const failures: string[] = [];
  const clean = { flagged: 0, all: 0 };
  for (const each of cases as readonly Case[]) {
    const text = 'text' in each ? each.text : each.textParts.join('');
    const gold = goldOf(each);
    const outcome = compare((await find({ text })) as Labelled[], gold, each.optional ?? []);
    for (const what of ['found', 'wrong', 'missed'] as const) {
      for (const { entity } of outcome[what]) count(entity, what);
    }
    if (!gold.length && !each.optional?.length) {
      clean.all += 1;
      if (outcome.wrong.length) clean.flagged += 1;
    }
    if (outcome.wrong.length || outcome.missed.length) failures.push(shown(each.id, text, outcome));
  }
  return report(entities, clean, failures.slice(0, errors));
};

function goldOf({ spans = [], entity = 'SECRET' }: Case): Labelled[] {
  return spans
    .map((span) => ('entity' in span ? span : { start: span[0], end: span[1], entity }))
    .filter((span) => !NOT_LOOKED_FOR.includes(span.entity));
}

function compare(found: Labelled[], gold: Labelled[], optional: readonly Labelled[]): Outcome {
  const outcome: Outcome = { found: [], wrong: [], missed: [] };
  const taken = new Set<Labelled>();
  for (const each of gold) {
    const match = found.find(
      (one) => !taken.has(one) && family(one.entity) === family(each.entity) && covers(one, each),
    );
    if (match) taken.add(match);
    outcome[match ? 'found' : 'missed'].push(each);
  }
  for (const each of found) {
    if (taken.has(each)) continue;
    if ([...outcome.found, ...optional].some((known) => liesIn(each, known))) continue;
    outcome.wrong.push(each);
  }
  return outcome;
}

function report(
  entities: ReadonlyMap<string, Counts>,
  clean: { flagged: number; all: number },
  failures: readonly string[],
): string {
  const sum = (leftOut: readonly string[]): Counts =>
    [...entities]
      .filter(([entity]) => !leftOut.includes(entity))
      .reduce(
        (all, [, { found, wrong, missed }]) => ({
          found: all.found + found,
          wrong: all.wrong + wrong,
          missed: all.missed + missed,
        }),
        nothing(),
      );
  const rows: [string, Counts][] = [
    ['all', sum([])],
    ['all but names, addresses', sum(['PERSON', 'ADDRESS'])],
    ...[...entities].sort(([a], [b]) => a.localeCompare(b)),
  ];
  const share = clean.all ? ((clean.flagged / clean.all) * 100).toFixed(1) : '–';
  return [
    `${'entity'.padEnd(26)}precision  recall     F2   found wrong missed`,
    ...rows.map(([name, counts]) => row(name, counts)),
    `clean messages flagged: ${share} % (${clean.flagged} of ${clean.all})`,
    ...failures,
    '',
  ].join('\n');
}

function row(name: string, counts: Counts): string {
  const shares = scoreOf(counts, 2).map((share) =>
    (share === undefined ? '–' : (share * 100).toFixed(1)).padStart(7),
  );
  const numbers = [counts.found, counts.wrong, counts.missed].map((one) => `${one}`.padStart(6));
  return `${name.padEnd(28)}${shares.join(' ')}  ${numbers.join('')}`;
}

function shown(id: string, text: string, { wrong, missed }: Outcome): string {
  const list = (spans: readonly Labelled[]): string =>
    spans.map(({ entity, start, end }) => `${entity} “${text.slice(start, end)}”`).join(', ');
  return `${id}: ${JSON.stringify(text.slice(0, 160))} wrong: ${list(wrong)}; missed: ${list(missed)}`;
}
