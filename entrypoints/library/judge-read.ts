import { paragraphs } from '@/utils/rich/paragraphs';
import { sanitise } from '@/utils/rich/sanitise';
import type { Candidate } from '@/utils/snippets/file/accept';
import { judged, type LibraryRead } from '@/utils/snippets/file/read';
import { checkNests } from '@/utils/snippets/import/nests';
import type { ImportRead } from '@/utils/snippets/import/read-import';
import { textsOf } from '@/utils/snippets/variant';

type Found = Extract<ImportRead, { kind: 'found' }>;

/** A file as it can be shown and imported. */
export type FileRead =
  | Exclude<ImportRead, Found>
  | (Omit<Found, 'candidates' | 'facts'> & Extract<LibraryRead, { ok: true }>);

/** The page draws in between. */
const LONGEST_STRETCH_MS = 12;

/** Cleans what is rich, which only a page can, and judges the whole. */
export async function judgeRead(read: ImportRead, signal: AbortSignal): Promise<FileRead> {
  if (read.kind !== 'found') return read;
  const { candidates, facts, refused, lost, warned, ...rest } = read;
  const ours = rest.format.id === 'chatside';
  const cleaned = new Map<string, string>();
  const tidied: Candidate[] = [];
  let since = performance.now();
  for (const candidate of candidates) {
    if (performance.now() - since > LONGEST_STRETCH_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) break;
      since = performance.now();
    }
    const each = ours ? candidate : withParagraphs(candidate);
    for (const { body, rich } of textsOf(each.incoming.draft)) {
      if (rich) cleaned.set(body, sanitise(body));
    }
    tidied.push(each);
  }
  const result = judged(
    { ok: true, candidates: tidied, facts, refused, lost, warned },
    (html) => cleaned.get(html) ?? sanitise(html),
  );
  if (ours) return { ...rest, ...result };
  const nests = checkNests(result.drafts);
  return {
    ...rest,
    ...result,
    drafts: nests.drafts,
    refused: [...result.refused, ...nests.refused],
    warned: [...result.warned, ...nests.warned],
  };
}

function withParagraphs({ what, incoming }: Candidate): Candidate {
  const { draft } = incoming;
  const { body, rich, variants } = draft;
  return {
    what,
    incoming: {
      ...incoming,
      draft: {
        ...draft,
        ...(rich && { body: paragraphs(body) }),
        ...(variants && {
          variants: variants.map((it) => (it.rich ? { ...it, body: paragraphs(it.body) } : it)),
        }),
      },
    },
  };
}
