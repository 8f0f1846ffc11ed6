/** A table that is asked for words of a draft: "constructor" is not in it, as it is in every plain object. */
export function tableOf<T>(
  entries: Readonly<Record<string, T>>,
): Readonly<Record<string, T | undefined>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}
