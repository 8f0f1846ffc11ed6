/** What Chatside itself put into a composer, until that reply is sent: nobody typed it. */
const inserted = new WeakMap<HTMLElement, string[]>();

export function noteInserted(composer: HTMLElement, text: string): void {
  inserted.set(composer, [...(inserted.get(composer) ?? []), text]);
}

/** Given away once, with the reply that it went into. */
export function takeInserted(composer: HTMLElement | undefined): readonly string[] {
  const texts = composer && inserted.get(composer);
  if (composer) inserted.delete(composer);
  return texts ?? [];
}
