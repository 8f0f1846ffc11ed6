import type { TextEdit } from '@/utils/text/edit';
import { remapSpan } from '@/utils/text/remap';
import type { Finding } from './finding';

/** Carries findings over an edit; one whose words were touched is dropped, and so are such fixes. */
export function remapFindings(
  findings: readonly Finding[],
  edit: TextEdit,
  after: string,
): Finding[] {
  return findings.flatMap((finding) => {
    const span = remapSpan(finding.span, edit, after);
    if (!span) return [];
    const fixes = finding.fixes.flatMap((fix) => {
      const moved = remapSpan(fix.span, edit, after);
      return moved ? [{ span: moved, text: fix.text }] : [];
    });
    return [{ ...finding, span, fixes }];
  });
}
