/** Keccak-f[1600] in 64-bit lanes (FIPS 202, section 3); the round constants come of its LFSR. */
const MASK = (1n << 64n) - 1n;
const RATE = 136;

const rotated = (lane: bigint, by: number): bigint =>
  ((lane << BigInt(by)) | (lane >> BigInt(64 - by))) & MASK;

/** Seven bits of the shift register x^8 + x^6 + x^5 + x^4 + 1 make the constant of each round. */
function roundConstants(): bigint[] {
  let register = 1;
  return Array.from({ length: 24 }, () => {
    let constant = 0n;
    for (let j = 0; j < 7; j++) {
      if (register & 1) constant |= 1n << BigInt((1 << j) - 1);
      register = (register << 1) ^ ((register >> 7) * 0x171);
    }
    return constant;
  });
}
const ROUNDS = roundConstants();

function permute(lanes: bigint[]): void {
  for (const constant of ROUNDS) {
    const parity = [0, 1, 2, 3, 4].map((x) =>
      [0, 5, 10, 15, 20].reduce((sum, y) => sum ^ lanes[x + y]!, 0n),
    );
    for (let i = 0; i < 25; i++) {
      lanes[i] = lanes[i]! ^ parity[(i + 4) % 5]! ^ rotated(parity[(i + 1) % 5]!, 1);
    }
    let [x, y, moved] = [1, 0, lanes[1]!];
    for (let t = 0; t < 24; t++) {
      [x, y] = [y, (2 * x + 3 * y) % 5];
      const next = lanes[x + 5 * y]!;
      lanes[x + 5 * y] = rotated(moved, (((t + 1) * (t + 2)) / 2) % 64);
      moved = next;
    }
    for (let row = 0; row < 25; row += 5) {
      const old = lanes.slice(row, row + 5);
      for (let i = 0; i < 5; i++) {
        lanes[row + i] = old[i]! ^ (~old[(i + 1) % 5]! & MASK & old[(i + 2) % 5]!);
      }
    }
    lanes[0] = lanes[0]! ^ constant;
  }
}

/** Keccak-256 as Ethereum uses it (padding 0x01, not SHA-3's) of less than 136 bytes of ASCII, in hex. */
export function keccak256(text: string): string {
  const block = new Uint8Array(RATE);
  for (let i = 0; i < text.length; i++) block[i] = text.charCodeAt(i);
  block[text.length]! ^= 1;
  block[RATE - 1]! ^= 0x80;
  const lanes = new Array<bigint>(25).fill(0n);
  for (let i = 0; i < RATE; i++) {
    lanes[i >> 3] = lanes[i >> 3]! ^ (BigInt(block[i]!) << BigInt(8 * (i & 7)));
  }
  permute(lanes);
  return Array.from({ length: 32 }, (_, i) =>
    ((lanes[i >> 3]! >> BigInt(8 * (i & 7))) & 0xffn).toString(16).padStart(2, '0'),
  ).join('');
}
