import { isRecord } from '../file/record';

/** A text of a record of somebody else; undefined where it is missing, empty or none. */
export function textIn(record: Record<string, unknown>, key: string): string | undefined {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() ? value : undefined;
}

export function listIn(record: unknown, key: string): readonly unknown[] {
  const value = isRecord(record) && Object.hasOwn(record, key) ? record[key] : undefined;
  return Array.isArray(value) ? value : [];
}

export function textsIn(record: unknown, key: string): string[] {
  return listIn(record, key).flatMap((each) => (typeof each === 'string' && each ? [each] : []));
}

/** "a, b" or "a b" as it is written in one cell. */
export function tagsIn(text: string | undefined, separator: RegExp): string[] {
  return (text ?? '')
    .split(separator)
    .map((tag) => tag.trim())
    .filter(Boolean);
}

/** “Refund ETA”, or its place where it has no name. */
export function whatOf(name: string | undefined, place: string): string {
  const bare = name?.trim();
  return bare ? `“${bare.slice(0, 60)}”` : place;
}

/** A folder's name is no path here. */
export function folderOf(...names: readonly (string | undefined)[]): string | undefined {
  const path = names.map((name) => name?.replaceAll('/', '-').trim()).filter(Boolean);
  return path.length ? path.join('/') : undefined;
}
