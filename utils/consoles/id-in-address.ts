import type { ConsoleDescription } from './description';

/** The segment of the path that stands where ":id" does. */
function idIn(path: string, pattern: readonly string[] = []): string | undefined {
  const segments = path.split('/').filter(Boolean);
  const at = pattern.indexOf(':id');
  if (at < 0) return undefined;
  for (let start = 0; start + pattern.length <= segments.length; start++) {
    const fits = pattern.every(
      (part, index) => part === ':id' || part === '*' || part === segments[start + index],
    );
    if (fits) return segments[start + at];
  }
  return undefined;
}

/** The conversation that an address names. */
export function idInAddress(
  { pathname, hash, searchParams }: URL,
  { idInPath, idInQuery }: ConsoleDescription,
): string | undefined {
  if (idInQuery) return searchParams.get(idInQuery) || undefined;
  return idIn(pathname, idInPath) ?? idIn(hash.replace(/^#!?/, ''), idInPath);
}
