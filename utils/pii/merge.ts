import type { Finding } from '@/utils/findings/finding';
import { gravestOnly } from './find';

const TONES = ['blocking', 'warning', 'info'] as const;

/** What is found at once and what the worker finds, as the person sees them in the end. */
export function mergePii(instant: readonly Finding[], heavy: readonly Finding[]): Finding[] {
  const all = instant.concat(heavy);
  return gravestOnly(TONES.flatMap((tone) => all.filter(({ severity }) => severity === tone)));
}
