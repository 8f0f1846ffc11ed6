const SHORTCUT = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,31}$/u;

/** What may be typed after the trigger; lower case is asked for elsewhere. */
export function isShortcut(text: string): boolean {
  return SHORTCUT.test(text);
}
