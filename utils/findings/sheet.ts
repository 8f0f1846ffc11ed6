import { changeBetween } from '@/utils/text/change';
import { applyEdit, type TextEdit } from '@/utils/text/edit';
import { overlaps, type Span } from '@/utils/text/span';
import type { Finding } from './finding';
import { remapFindings } from './remap';
import { settle } from './settle';

const WORD = /[\p{L}\p{N}'’-]/u;

/** Edits that a late answer can still be carried over. */
const REMEMBERED = 200;

/** What is known of one draft: its text, and what each source found, always for exactly this text. */
export type Sheet = {
  readonly text: string;
  /** Counts the edits; an answer names the revision that it was asked for. */
  readonly revision: number;
  /** The last edits, the newest at the end. */
  readonly edits: readonly TextEdit[];
  readonly found: { readonly [source in Finding['source']]?: readonly Finding[] };
  /** What the person waved away in this conversation, as `nameOf` names it. */
  readonly ignored: ReadonlySet<string>;
};

export const EMPTY_SHEET: Sheet = {
  text: '',
  revision: 0,
  edits: [],
  found: {},
  ignored: new Set(),
};

/** The draft changed: what was found moves along, or goes with the words it stood under. */
export function retype(sheet: Sheet, text: string): Sheet {
  const edit = changeBetween(sheet.text, text);
  if (!edit) return sheet;
  const found = Object.fromEntries(
    Object.entries(sheet.found).map(([source, findings]) => [
      source,
      remapFindings(findings, edit, text),
    ]),
  );
  const edits = [...sheet.edits.slice(1 - REMEMBERED), edit];
  return { ...sheet, text, revision: sheet.revision + 1, edits, found };
}

/**
 * A source's answer for an earlier revision of this sheet is carried over what was typed since. An answer
 * that is only a part leaves what was found before beside it.
 */
export function answer(
  sheet: Sheet,
  source: Finding['source'],
  asked: Pick<Sheet, 'text' | 'revision'>,
  findings: readonly Finding[],
  isPart = false,
): Sheet {
  const behind = sheet.revision - asked.revision;
  if (behind > sheet.edits.length) return sheet;
  let { text } = asked;
  let current = findings;
  for (const edit of behind ? sheet.edits.slice(-behind) : []) {
    text = applyEdit(text, edit);
    current = remapFindings(current, edit, text);
  }
  const isBeside = (before: Finding): boolean =>
    !current.some(({ span }) => overlaps(span, before.span));
  const kept = isPart ? (sheet.found[source] ?? []).filter(isBeside) : [];
  return { ...sheet, found: { ...sheet.found, [source]: [...current, ...kept] } };
}

/** The person does not want to hear of these words from this rule again. */
export function ignore(sheet: Sheet, finding: Finding): Sheet {
  return { ...sheet, ignored: new Set([...sheet.ignored, nameOf(finding, sheet.text)]) };
}

/**
 * What is to be shown. `typing` is the caret while a word is being typed: an unfinished word is not
 * judged, nor the tone of an unfinished sentence. Personal data is shown at once.
 */
export function findingsOf(
  sheet: Sheet,
  typing: number | undefined,
  isWanted: (finding: Finding) => boolean = () => true,
): Finding[] {
  // Behind a space or a mark the word is finished, however short the pause.
  const word = WORD.test(sheet.text[(typing ?? 0) - 1] ?? '') ? typing : undefined;
  const wanted = Object.values(sheet.found)
    .flat()
    .filter((each) => isWanted(each) && !sheet.ignored.has(nameOf(each, sheet.text)));
  // Tone is told one thing at a time, the gravest first, as its rules are listed.
  const tone = wanted.find(
    (finding) => finding.source === 'tone' && isSaid(finding, sheet.text, typing),
  );
  return settle(wanted.filter((each) => each.source !== 'tone' || each === tone)).filter(
    (finding) => finding.source === 'pii' || !isBeingTyped(finding.span, word),
  );
}

/** Whether the sentence with these words is finished: before, it may still turn out kind. */
function isSaid({ span, whole }: Finding, text: string, typing: number | undefined): boolean {
  if (typing === undefined) return true;
  if (whole) return false;
  const between =
    typing < span.start ? text.slice(typing, span.start) : text.slice(span.start, typing);
  return /[.!?…](?:\s|$)|\n/.test(between);
}

function isBeingTyped(span: Span, caret: number | undefined): boolean {
  return caret !== undefined && span.start < caret && caret <= span.end;
}

function nameOf({ rule, span }: Finding, text: string): string {
  return `${rule}:${text.slice(span.start, span.end).toLowerCase()}`;
}
