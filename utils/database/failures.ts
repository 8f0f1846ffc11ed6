/** What a person is told when the database did not do what it was asked; nothing was changed. */
export function sentenceFor(error: unknown): string {
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return 'The browser has no room left for this. Nothing was changed; free some space on this computer and try again.';
    case 'VersionError':
      return 'This library was made by a newer Chatside. Nothing was changed; update Chatside to open it.';
    default:
      return 'The browser could not store this. Nothing was changed; try again, and restart the browser if it does not help.';
  }
}

/** Dexie wraps what the browser said: the innermost name tells. */
function nameOf(error: unknown): string {
  const { name, inner } = (error ?? {}) as { name?: string; inner?: unknown };
  if (name === 'QuotaExceededError' || name === 'VersionError' || inner === undefined) {
    return name ?? '';
  }
  return nameOf(inner);
}
