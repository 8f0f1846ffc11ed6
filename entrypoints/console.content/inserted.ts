/** What Chatside itself put into a composer, until that reply is sent: nobody typed it. */
const inserted = new WeakMap<HTMLElement, string[]>();

/** Noted before it is written, since a quick Enter sends it in the same moment; the answer takes that back. */
export function noteInserted(composer: HTMLElement, text: string): () => void {
  const texts = [...(inserted.get(composer) ?? []), text];
  inserted.set(composer, texts);
  return () => {
    if (inserted.get(composer) === texts) inserted.set(composer, texts.slice(0, -1));
  };
}

/** Given away once, with the reply that it went into. */
export function takeInserted(composer: HTMLElement | undefined): readonly string[] {
  const texts = composer && inserted.get(composer);
  if (composer) inserted.delete(composer);
  return texts ?? [];
}
