import type { Finding } from '@/utils/findings/finding';
import { besideOf } from './spelling/fit';
import { calendarNameFor, isNotForSpelling } from './spelling/names';
import { spellingsFor } from './spelling/judge';

/** What Harper says, as plain data that can be sent from one thread to another. */
export type HarperLint = Pick<Finding, 'rule' | 'span' | 'label' | 'message' | 'fixes'> & {
  /** Its kind of mistake, as Harper names it: "Spelling". */
  readonly kind: string;
};

/** Whether it is worth saying in a chat, and which of its fixes are; `known` words are in lower case. */
export function judgeLint(
  { kind, ...said }: HarperLint,
  text: string,
  known: ReadonlySet<string>,
): Finding | undefined {
  const { span, fixes, rule } = said;
  const label = said.label === 'Miscellaneous' ? 'Grammar' : said.label;
  const finding: Finding = { ...said, label, source: 'grammar', severity: 'info' };
  const words = text.slice(span.start, span.end);
  if (kind === 'Capitalization' && rule.endsWith('PersonalPronouns')) return finding;
  if (kind === 'Spelling' || kind === 'Capitalization') {
    if (known.has(words.toLowerCase())) return undefined;
    const day = kind === 'Spelling' ? calendarNameFor(words) : undefined;
    if (day) return { ...finding, fixes: [{ span, text: day }] };
    if (isNotForSpelling(words, text, span.start)) return undefined;
  }
  // "3 a.m.", "(a) the first": letters, no articles.
  if (rule.endsWith('/AnA') && !mayTakeArticle(text, span.start, span.end)) return undefined;
  if (kind !== 'Spelling') return finding;
  const spellings = spellingsFor(
    words,
    fixes.map((fix) => fix.text),
    besideOf(text, span.start, span.end),
  );
  if (!spellings.length) return undefined;
  return { ...finding, fixes: spellings.map((spelling) => ({ span, text: spelling })) };
}

/** Whether "a" or "an" here is an article, and Harper likely to know how the next word sounds. */
function mayTakeArticle(text: string, start: number, end: number): boolean {
  if (/[\d*(]$/.test(text.slice(0, start))) return false;
  const [, next = ''] = /^ ([\p{L}\d]+)/u.exec(text.slice(end)) ?? [];
  const isA = text.slice(start, end).toLowerCase() === 'a';
  if (!next || (isA && /^(?:unanim|ubiq|eulog|eur|uni|use|usu)/i.test(next))) return false;
  if (!isA && /^(?:hono|heir|hour|honest)/i.test(next)) return false;
  // "A UPS", "an SQL": read as letters or as a word, as each likes.
  const isSpelt = /^(?:[AEIO8].*|SMS|NDA|MRI|HDMI|HTML|HTTP|RMA|SSD|SDK|XML|MFA|LED|LCD|NFC|HR)$/;
  return next.length < 2 || next !== next.toUpperCase() || isSpelt.test(next);
}
