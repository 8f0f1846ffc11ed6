/** A sentence for what cannot be used; none when it can. */
export function triggerProblem(trigger: string): string {
  if (trigger === '') return 'Type one or two characters. Until then the old trigger stays.';
  if (trigger.length > 2) return 'A trigger is one or two characters.';
  if (/[\p{L}\p{N}]/u.test(trigger)) {
    return 'Letters and digits are part of words. Take signs such as / or ;;';
  }
  return /\s/u.test(trigger) ? 'A trigger holds no spaces.' : '';
}

export function targetProblem(seconds: string): string {
  const target = Number(seconds);
  return Number.isInteger(target) && target >= 5 && target <= 86_400
    ? ''
    : 'Type a whole number of seconds, from 5 to 86400.';
}
