/** Where the list fills the window, and a snippet that is open takes its place; library.css has the same. */
export function isNarrow(): boolean {
  return matchMedia('(max-width: 759px)').matches;
}
