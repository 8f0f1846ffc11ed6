const NEWER =
  'This library was made by a newer Chatside. Nothing was changed; update Chatside to open it.';

/** What a person is told when the database did not do what it was asked; nothing was changed. */
export function sentenceFor(error: unknown): string {
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return 'The browser has no room left for this. Nothing was changed; free some space on this computer and try again.';
    case 'VersionError':
      return NEWER;
    default:
      return 'The browser could not store this. Nothing was changed; try again, and restart the browser if it does not help.';
  }
}

/** What a page says that cannot show what is stored, where there is more to say than that. */
export function sentenceForPage(error: unknown): string | undefined {
  return nameOf(error) === 'VersionError' ? NEWER : undefined;
}

/** Dexie wraps what the browser said, and many failures in one: the innermost name tells. */
export function nameOf(error: unknown): string {
  const {
    name = '',
    inner,
    failures,
  } = (error ?? {}) as {
    name?: string;
    inner?: unknown;
    failures?: readonly unknown[];
  };
  if (name === 'QuotaExceededError' || name === 'VersionError') return name;
  const cause = inner ?? failures?.[0];
  return cause === undefined ? name : nameOf(cause);
}
