import type { Finding } from '@/utils/findings/finding';

/** How loud a finding is: `stop` must not leave, `warn` should be looked at, `hint` is only said. */
export type Tone = 'stop' | 'warn' | 'hint';

const TONES: Readonly<Record<Finding['severity'], Tone>> = {
  blocking: 'stop',
  warning: 'warn',
  info: 'hint',
};

export function toneOf({ severity }: Pick<Finding, 'severity'>): Tone {
  return TONES[severity];
}
