/** One number of up to four, so that each place counts. */
export function mix(kind: number, a = 0, b = 0, c = 0): number {
  let hash = Math.imul(kind + 1, 0x9e3779b1);
  hash = Math.imul((hash ^ a) + 0x7f4a7c15, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul((hash ^ b) + 0x165667b1, 0xc2b2ae35);
  hash ^= hash >>> 16;
  hash = Math.imul((hash ^ c) + 0x27d4eb2f, 0x9e3779b1);
  return (hash ^ (hash >>> 15)) >>> 0;
}
