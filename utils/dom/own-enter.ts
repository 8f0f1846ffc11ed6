type Claims = (event?: KeyboardEvent) => boolean;

/** The isolated world's own global: all scripts of ours in a frame see the same claims. */
type Holder = { chatsideEnter?: Set<Claims> };

/**
 * While `claims` says so of an Enter, that key chooses something of ours and sends nothing. Asked without
 * a key it says whether anything of ours is open.
 */
export function claimEnter(claims: Claims, signal: AbortSignal): void {
  const all = ((globalThis as Holder).chatsideEnter ??= new Set());
  all.add(claims);
  signal.addEventListener('abort', () => all.delete(claims));
}

/** Whether this Enter is taken by something of ours; without one, whether anything of ours is open. */
export function isEnterOurs(event?: KeyboardEvent): boolean {
  return [...((globalThis as Holder).chatsideEnter ?? [])].some((claims) => claims(event));
}
