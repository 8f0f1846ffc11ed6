import type { Finding } from '@/utils/findings/finding';
import { findPii } from './find';
import { readyTeam, withTeam, type ReadyTeam } from './team-rules/find-team';
import { NO_RULES } from './team-rules/team-rule';

/** What a snippet says to everybody: what of it is somebody's. */
export type SnippetLeak = {
  readonly rule: string;
  /** "This snippet holds a telephone number. …" */
  readonly message: string;
  readonly finding: Finding;
};

/** Sample values that documents use: they are nobody's (RFC 2606, test cards, 555-01xx). */
const SAMPLE =
  /@(?:[\w-]+\.)*(?:example\.(?:com|org|net)|[\w-]+\.(?:example|test|invalid))$|^4(?:111\D?){1}(?:1111\D?){3}$|555\D?01\d\d$|^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./i;

/** Real values in a snippet; placeholders, documented samples and what a team allows are let pass. */
export function scanSnippet(body: string, team: ReadyTeam = readyTeam(NO_RULES)): SnippetLeak[] {
  return withTeam(team, body, findPii(body))
    .filter(({ span }) => {
      const value = body.slice(span.start, span.end);
      return !SAMPLE.test(value) && !/[{}]/.test(value);
    })
    .map((finding) => ({
      rule: finding.rule,
      message: `This snippet holds ${finding.label.charAt(0).toLowerCase()}${finding.label.slice(1)}. Everybody who inserts it sends it: put a placeholder there.`,
      finding,
    }));
}
