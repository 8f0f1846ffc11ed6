import type { TeamLibrary } from './library';
import type { Trouble } from './trouble';

/** More than this part of the snippets gone at once is more often a slip than an intention. */
const MUCH = 0.2;

/** What a file that could be read and verified says of itself. */
export type Edition = {
  readonly source: string;
  readonly edition: number;
  /** Ids of its snippets, also of those that this browser cannot take. */
  readonly ids: ReadonlySet<string>;
  readonly confirmDeletes: boolean;
  readonly signed: boolean;
};

export type Judgement =
  | { readonly kind: 'apply' }
  /** The person decides; `gone` are ids of snippets that would vanish. */
  | { readonly kind: 'hold'; readonly gone: readonly string[] }
  | { readonly kind: 'refuse'; readonly trouble: Trouble }
  /** The person has decided against it before. */
  | { readonly kind: 'declined' };

/** Whether an edition takes the place of what is there. `present` are the ids of now. */
export function judge(
  library: Pick<TeamLibrary, 'source' | 'edition' | 'declined'>,
  { source, edition, ids, confirmDeletes, signed }: Edition,
  present: readonly string[],
): Judgement {
  const known = library.edition ?? 0;
  if (library.source !== undefined && library.source !== source) {
    return { kind: 'refuse', trouble: { kind: 'other-library' } };
  }
  if (edition < known) return { kind: 'refuse', trouble: { kind: 'older', edition, known } };
  if (edition === library.declined) return { kind: 'declined' };
  const gone = present.filter((id) => !ids.has(id));
  const meant = confirmDeletes && signed;
  if (gone.length > present.length * MUCH && !meant) return { kind: 'hold', gone };
  return { kind: 'apply' };
}
