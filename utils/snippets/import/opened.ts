import type { Remark } from '../file/incoming';

/** A file as its carrier gives it; what is in it, the formats say. */
export type Opened =
  /** `text` is for a format that reads it by itself. */
  | { readonly kind: 'json'; readonly value: unknown; readonly text: string }
  | { readonly kind: 'yaml'; readonly value: unknown }
  | { readonly kind: 'plist'; readonly value: unknown }
  | {
      readonly kind: 'archive';
      readonly files: ReadonlyMap<string, Uint8Array>;
      /** Files that were not unpacked, and why. */
      readonly left: readonly Remark[];
    }
  | {
      readonly kind: 'table';
      readonly rows: readonly Row[];
      /** A sentence, when the encoding was a guess. */
      readonly guess?: string;
    };

export type OpenedOf<Kind extends Opened['kind']> = Extract<Opened, { readonly kind: Kind }>;

export type Row = readonly string[];

/** A sentence: nothing of the file can be used. */
export type Unreadable = { readonly problem: string };
