const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The first 32 bits of the fractions of roots of primes: SHA-256 has its constants from there. */
function fractions(count: number, root: number): Uint32Array {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (isDivided(candidate)) continue;
    found.push((candidate ** (1 / root) % 1) * 2 ** 32);
  }
  return Uint32Array.from(found, Math.floor);
}

function isDivided(candidate: number): boolean {
  for (let by = 2; by * by <= candidate; by++) if (candidate % by === 0) return true;
  return false;
}

const START = fractions(8, 2);
const ROUNDS = fractions(64, 3);

/**
 * SHA-256 (FIPS 180-4), the first 128 bits as hex. The browser's own answers later, and whether a text
 * may be sent is decided at once. Its input is a value of a message, so it is short.
 */
export function digest(text: string): string {
  const input = bytesOf(text);
  const words = new DataView(new ArrayBuffer(((input.length + 8) >> 6) * 64 + 64));
  input.forEach((byte, at) => words.setUint8(at, byte));
  words.setUint8(input.length, 0x80);
  words.setUint32(words.byteLength - 4, input.length * 8);
  const state = START.slice();
  const w = new Uint32Array(64);
  for (let block = 0; block < words.byteLength; block += 64) {
    for (let i = 0; i < 64; i++) w[i] = i < 16 ? words.getUint32(block + i * 4) : spread(w, i);
    mix(state, w);
  }
  return Array.from(state.subarray(0, 4), (word) => word.toString(16).padStart(8, '0')).join('');
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function spread(w: Uint32Array, i: number): number {
  const [near, far] = [w[i - 2]!, w[i - 15]!];
  const s0 = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
  const s1 = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
  return w[i - 16]! + s0 + w[i - 7]! + s1;
}

function mix(state: Uint32Array, w: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    ...[number, number, number, number],
    ...[number, number, number, number],
  ];
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + s1 + ((e & f) ^ (~e & g)) + ROUNDS[i]! + w[i]!) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => (state[at] = state[at]! + word));
}
