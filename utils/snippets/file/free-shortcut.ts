/** As in `isShortcut`: characters of the longest shortcut. */
const LONGEST = 32;

/** The shortcut, or the first of "ref-2", "ref-3" … that is not taken. */
export function freeShortcut(wanted: string, taken: ReadonlySet<string>): string {
  let free = wanted;
  for (let number = 2; taken.has(free); number++) free = numbered(wanted, number);
  return free;
}

/** "ref-2", shortened where it would be too long. */
export function numbered(shortcut: string, number: number): string {
  const end = `-${number}`;
  return `${[...shortcut].slice(0, LONGEST - end.length).join('')}${end}`;
}
