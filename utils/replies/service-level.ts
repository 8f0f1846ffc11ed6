/** How a wait stands against the operator's own target. */
export type ServiceLevel = 'fine' | 'soon' | 'late';

/** "Due soon" begins when this share of the target is used up. */
export const SOON = 0.75;

export function serviceLevel(waitedMs: number, targetSeconds: number): ServiceLevel {
  const share = waitedMs / (targetSeconds * 1000);
  if (share >= 1) return 'late';
  return share >= SOON ? 'soon' : 'fine';
}
