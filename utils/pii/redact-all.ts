import type { Finding } from '@/utils/findings/finding';
import { applyEdit, type TextEdit } from '@/utils/text/edit';

/** All redactions as one edit, which is one step of undo; undefined when there is nothing to redact. */
export function redactAll(text: string, findings: readonly Finding[]): TextEdit | undefined {
  const fixes = findings
    .flatMap((finding) => finding.fixes.slice(0, 1))
    .sort((a, b) => a.span.start - b.span.start);
  const [first] = fixes;
  const last = fixes.at(-1);
  if (!first || !last) return undefined;
  const span = { start: first.span.start, end: last.span.end };
  const redacted = fixes.reduceRight((whole, fix) => applyEdit(whole, fix), text);
  return { span, text: redacted.slice(span.start, redacted.length - (text.length - span.end)) };
}
