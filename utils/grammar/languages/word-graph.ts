/** All words of a language, in small letters. */
export type WordGraph = {
  has(word: string): boolean;
  /** The letters that its words are written with. */
  readonly letters: readonly string[];
};

const FINAL = 64;
const LAST = 128;
const LETTER = 63;

/** Reads the bytes that `scripts/make-spelling.ts` makes; they are used as they are. */
export function openWordGraph(bytes: Uint8Array): WordGraph {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint8(0);
  const letters = Array.from({ length: size }, (_, n) =>
    String.fromCharCode(view.getUint16(1 + 2 * n, true)),
  );
  const numbers = new Map(letters.map((letter, n) => [letter, n]));
  const head = 1 + size * 2 + 4;
  const edges = view.getUint32(head - 4, true);
  const leadsTo = (edge: number): number =>
    bytes[head + edges + edge]! |
    (bytes[head + 2 * edges + edge]! << 8) |
    (bytes[head + 3 * edges + edge]! << 16);

  return {
    letters,
    has(word) {
      let node = 1;
      let mark = 0;
      for (const letter of word) {
        const wanted = numbers.get(letter);
        if (wanted === undefined || node === 0) return false;
        let edge = node;
        while ((bytes[head + edge]! & LETTER) !== wanted) {
          if (bytes[head + edge]! & LAST) return false;
          edge += 1;
        }
        mark = bytes[head + edge]!;
        node = leadsTo(edge);
      }
      return (mark & FINAL) !== 0;
    },
  };
}
