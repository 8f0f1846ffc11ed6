type Node = { final: boolean; edges: [letter: string, to: Node][]; id: number; at: number };

/** The smallest graph that has exactly these words: sorted by code units, each once. */
export function graphOf(words: Iterable<string>): { root: Node; count: number } {
  let ids = 0;
  const make = (): Node => ({ final: false, edges: [], id: ids++, at: -1 });
  const root = make();
  const register = new Map<string, Node>();
  const path: Node[] = [root];
  let before = '';
  let count = 0;
  const settle = (depth: number): void => {
    while (path.length > depth + 1) {
      const child = path.pop()!;
      const key = `${child.final ? '!' : ''}${child.edges.map(([letter, to]) => letter + to.id).join()}`;
      const same = register.get(key);
      const parent = path.at(-1)!;
      if (same) parent.edges.at(-1)![1] = same;
      else register.set(key, child);
    }
  };
  for (const word of words) {
    let shared = 0;
    while (shared < word.length && word[shared] === before[shared]) shared += 1;
    settle(shared);
    for (const letter of word.slice(shared)) {
      const child = make();
      path.at(-1)!.edges.push([letter, child]);
      path.push(child);
    }
    path.at(-1)!.final = true;
    before = word;
    count += 1;
  }
  settle(0);
  return { root, count };
}

/**
 * The graph as bytes: how many letters, the letters (two bytes each), how many edges (four), then for
 * each edge its letter with two marks, and where it leads in three bytes; each of the four in a row of
 * its own, which packs better. Mark 64: a word may end here; mark 128: the last edge of its node.
 */
export function bytesOf(root: Node): Uint8Array {
  const letters = new Set<string>();
  const nodes: Node[] = [];
  let edges = 1; // Place 0 leads nowhere.
  const queue = [root];
  root.at = 0;
  for (const node of queue) {
    if (!node.edges.length) continue;
    node.at = edges;
    edges += node.edges.length;
    nodes.push(node);
    for (const [letter, to] of node.edges) {
      letters.add(letter);
      if (to.at >= 0) continue;
      to.at = 0;
      queue.push(to);
    }
  }
  const alphabet = [...letters].sort();
  if (alphabet.length > 63) throw new Error(`${alphabet.length} letters are more than 63`);
  const head = 1 + alphabet.length * 2 + 4;
  const bytes = new Uint8Array(head + edges * 4);
  const view = new DataView(bytes.buffer);
  bytes[0] = alphabet.length;
  alphabet.forEach((letter, n) => view.setUint16(1 + 2 * n, letter.charCodeAt(0), true));
  view.setUint32(head - 4, edges, true);
  for (const node of nodes) {
    node.edges.forEach(([letter, to], n) => {
      const at = head + node.at + n;
      const marks = (to.final ? 64 : 0) + (n === node.edges.length - 1 ? 128 : 0);
      bytes[at] = alphabet.indexOf(letter) + marks;
      bytes[at + edges] = to.at & 255;
      bytes[at + 2 * edges] = (to.at >> 8) & 255;
      bytes[at + 3 * edges] = to.at >> 16;
    });
  }
  return bytes;
}
