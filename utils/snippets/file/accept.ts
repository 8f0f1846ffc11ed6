import { positionIn } from '@/utils/text/position';
import { isBroken } from '@/utils/text/unseen';
import { problemsOf, type SnippetDraft } from '../snippet';
import { parseTemplate } from '../template';
import { textsOf } from '../variant';
import type { Incoming, Remark } from './incoming';
import { BROKEN, unseenSentence } from './signs';

/** What a file offers, with the name it goes by in remarks. */
export type Candidate = { readonly what: string; readonly incoming: Incoming };

export type Accepted = {
  readonly drafts: Incoming[];
  /** What the library cannot take, and why. */
  readonly refused: Remark[];
  /** What it takes, and the person should look at. */
  readonly warned: Remark[];
};

/**
 * Judges what a file offers, each by itself, so that a bad one does not cost the others. What is
 * accepted can be saved and filled as it is, and has a shortcut that no other accepted one has.
 */
export function accept(
  candidates: readonly Candidate[],
  sanitise: (html: string) => string,
): Accepted {
  const drafts: Incoming[] = [];
  const refused: Remark[] = [];
  const warned: Remark[] = [];
  const holders = new Map<string, string>();
  const ids = new Set<string>();

  for (const { what, incoming } of candidates) {
    const draft = cleaned(incoming.draft, sanitise);
    const problem = problemIn(incoming.draft, draft);
    const holder = holders.get(draft.shortcut);
    if (problem !== undefined) refused.push({ what, why: problem });
    else if (holder !== undefined) {
      refused.push({ what, why: `Its shortcut “${draft.shortcut}” is taken by ${holder}.` });
    } else {
      holders.set(draft.shortcut, what);
      const { id, ...rest } = incoming;
      const isNew = id !== undefined && !ids.has(id);
      if (isNew) ids.add(id);
      drafts.push({ ...rest, draft, ...(isNew && { id }) });
      warned.push(...warningsOf(incoming.draft, draft).map((why) => ({ what, why })));
    }
  }
  return { drafts, refused, warned };
}

function cleaned(draft: SnippetDraft, sanitise: (html: string) => string): SnippetDraft {
  const { body, rich, variants } = draft;
  return {
    ...draft,
    ...(rich && { body: sanitise(body) }),
    ...(variants && {
      variants: variants.map((each) => (each.rich ? { ...each, body: sanitise(each.body) } : each)),
    }),
  };
}

/** The first thing for which the library cannot take it, as a sentence. */
function problemIn(raw: SnippetDraft, draft: SnippetDraft): string | undefined {
  if (everyText(raw).some(isBroken)) return BROKEN;
  const before = textsOf(raw);
  const texts = textsOf(draft);
  if (texts.some(({ body }, at) => !body.trim() && before[at]!.body.trim())) {
    return 'Nothing of its rich text can be put into a chat.';
  }
  const [problem] = problemsOf(draft);
  if (problem !== undefined) return problem;
  for (const { body, rich, lang } of texts) {
    const [mistake] = parseTemplate(body, { rich }).problems;
    if (!mistake) continue;
    const where = `${positionIn(body, mistake.start)}${lang ? ` of the text in “${lang}”` : ''}`;
    return `${where}: ${mistake.message}`;
  }
  return undefined;
}

function warningsOf(raw: SnippetDraft, draft: SnippetDraft): string[] {
  const warnings: string[] = [];
  const unseen = unseenSentence(everyText(draft));
  if (unseen !== undefined) warnings.push(unseen);
  const texts = textsOf(draft);
  if (textsOf(raw).some(({ body }, at) => body !== texts[at]!.body)) {
    warnings.push('Its rich text was cleaned of what does not belong into a chat.');
  }
  return warnings;
}

function everyText(draft: SnippetDraft): string[] {
  const { shortcut, title, folder = '', tags } = draft;
  return [shortcut, title, folder, ...tags, ...textsOf(draft).map(({ body }) => body)];
}
