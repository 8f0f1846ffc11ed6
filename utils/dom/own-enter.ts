/** The isolated world's own global: all scripts of ours in a frame see the same claims. */
type Holder = { chatsideEnter?: Set<() => boolean> };

/** While `claims` says so, Enter chooses something of ours and sends nothing. */
export function claimEnter(claims: () => boolean, signal: AbortSignal): void {
  const all = ((globalThis as Holder).chatsideEnter ??= new Set());
  all.add(claims);
  signal.addEventListener('abort', () => all.delete(claims));
}

export function isEnterOurs(): boolean {
  return [...((globalThis as Holder).chatsideEnter ?? [])].some((claims) => claims());
}
