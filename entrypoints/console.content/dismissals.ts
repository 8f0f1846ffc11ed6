import { isMisspelt, type Finding } from '@/utils/findings/finding';
import { offeredTone, type Dismissal } from '@/utils/findings/offered-tone';
import { offeredGuard } from '@/utils/guard/link';
import { logFailure } from '@/utils/platform/log';
import { setGrammarOff } from '@/utils/platform/settings';
import type { DraftCheck } from './check-draft';
import { switchOff } from './hear-tone';

/** Personal data is waved away for this draft, or for today by its shape; nothing keeps the value. */
export function dismissals(
  check: DraftCheck,
  conversation: string,
): (finding: Finding) => readonly Dismissal[] {
  return (finding) => {
    const guard = offeredGuard();
    if (finding.source !== 'pii' || !guard) {
      const ignore = { words: 'Ignore', told: 'Ignored.', act: () => check.ignore(finding) };
      const off = {
        words: 'Turn off this kind of hint',
        told: 'This kind of hint is off.',
        // Not ignored besides: when the kind is turned on again, it is told again.
        act: () => {
          const off =
            finding.source === 'tone'
              ? switchOff(finding.rule)
              : setGrammarOff(finding.rule, finding.label);
          off.catch((error: unknown) => logFailure('turning a hint off', error));
        },
      };
      const house = offeredTone()?.house?.dismissalsOf(finding, check.current().text) ?? [];
      return isMisspelt(finding) ? [ignore, ...house] : [ignore, ...house, off];
    }
    const draft = { text: check.current().text, conversation };
    const here = {
      words: 'It is fine here',
      told: 'Not marked again in this reply.',
      act: () => guard.fineHere(finding, draft),
    };
    const today = {
      words: 'Not again today, all of this shape',
      told: 'Nothing of this shape is marked again today.',
      act: () => guard.notToday(finding, draft),
    };
    // Another customer's value is looked at each time.
    return finding.leak ? [here] : [here, today];
  };
}
