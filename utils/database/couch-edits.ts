import { sanitise } from '@/utils/rich/sanitise';
import { problemsOf, type SnippetDraft } from '@/utils/snippets/snippet';
import { applied, changesIn, type Fields } from '@/utils/snippets/team/couch/merge';
import {
  accepted,
  decided,
  newProposal,
  proposedFields,
  restored,
  withDraft,
  withEdit,
  type Proposal,
} from '@/utils/snippets/team/couch/proposal';
import { edited, type Replica } from '@/utils/snippets/team/couch/replica';
import { snippetProblem } from '@/utils/snippets/team/couch/snippet-doc';
import type { TeamSnippet } from '@/utils/snippets/team/in-one';
import type { TeamLibrary } from '@/utils/snippets/team/library';
import { couchStore } from './couch-store';
import { database } from './database';
import { sentenceFor } from './failures';
import { rowId } from './team-snippets';

export type CouchSaved =
  /** `proposed`: it waits for a lead. `same`: there was nothing to change. */
  | { readonly ok: true; readonly kind: 'saved' | 'proposed' | 'same' }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Who edits where; the role decides whether it is an edit or a proposal. */
export type Where = Pick<TeamLibrary, 'id' | 'role' | 'user'>;

/** A document that was opened in an editor, and what it said there. */
export type Opened = { readonly doc: string; readonly base: SnippetDraft };

/**
 * Saves a snippet of a library in a database, or a new one: a lead's edit is in the picker and in the
 * outbox at once; an operator's becomes a proposal. What others changed since it was opened stays, where
 * the draft does not change the same.
 */
export async function saveCouchSnippet(
  where: Where,
  draft: SnippetDraft,
  opened?: Opened,
): Promise<CouchSaved> {
  const clean = {
    ...draft,
    shortcut: draft.shortcut.trim().toLowerCase(),
    title: draft.title.trim(),
  };
  const problems = problemsOf(clean);
  const isOld = opened?.base.shortcut === clean.shortcut;
  const owner = isOld ? undefined : await ownerOf(where.id, clean.shortcut);
  if (owner && owner.id !== (opened && rowId(where.id, opened.doc))) {
    problems.push(
      `“${clean.shortcut}” already belongs to “${owner.title}”. Choose another shortcut.`,
    );
  }
  if (problems.length) return { ok: false, problems };
  const { doc = `s:${crypto.randomUUID()}`, base } = opened ?? {};
  return change(where, doc, (now) => {
    if (now['deleted'] === true) return restored(withDraft(now, clean));
    // What is new or damaged is written whole.
    const isSound = snippetProblem(now, sanitise) === undefined;
    return base && isSound ? withEdit(now, clean, base) : withDraft(now, clean);
  });
}

function ownerOf(library: string, shortcut: string): Promise<TeamSnippet | undefined> {
  return database.teamSnippets.get({ library, shortcut });
}

/** Takes a snippet out of the library; it can be brought back. */
export function removeCouchSnippet(where: Where, doc: string): Promise<CouchSaved> {
  return change(where, doc, (now) => ({ ...now, deleted: true }));
}

/** Brings a deleted snippet back with its last words. */
export function restoreCouchSnippet(where: Where, doc: string): Promise<CouchSaved> {
  return change(where, doc, restored);
}

const NOT_OPEN =
  'This proposal is not open any more: it was decided or taken back. Nothing was changed.';

/** What was made of the words of a proposal in an editor, and what they were there at first. */
export type Reworded = { readonly draft: SnippetDraft; readonly base: SnippetDraft };

/** @param reworded other words than those that were proposed */
export async function acceptProposal(
  where: Where,
  proposal: Proposal,
  reworded?: Reworded,
): Promise<CouchSaved> {
  const { target } = proposal;
  return step(where, [target, proposal.id], (replica) => {
    if (!isOpen(replica, proposal)) return NOT_OPEN;
    const wanted = proposedFields(proposal, fieldsIn(replica, target));
    const fields = reworded ? withEdit(wanted, reworded.draft, reworded.base) : wanted;
    return snippetProblem(fields, sanitise) ?? accepted(replica, proposal, fields, newOp);
  });
}

/** A lead declines it, or its author takes it back. */
export function closeProposal(
  where: Where,
  proposal: Pick<Proposal, 'id'>,
  status: 'rejected' | 'withdrawn',
): Promise<CouchSaved> {
  const { id } = proposal;
  return step(where, [id], (replica) =>
    isOpen(replica, proposal) ? decided(replica, id, status, newOp()) : NOT_OPEN,
  );
}

function isOpen(replica: Replica, { id }: Pick<Proposal, 'id'>): boolean {
  return fieldsIn(replica, id)['status'] === 'open';
}

async function change(
  where: Where,
  doc: string,
  wantedOf: (now: Fields) => Fields,
): Promise<CouchSaved> {
  const { role, user = '' } = where;
  if (role === 'read') {
    return { ok: false, problems: ['You may only read this library. Copy the snippet to yours.'] };
  }
  let isSame = false;
  const saved = await step(where, [doc], (replica) => {
    const now = fieldsIn(replica, doc);
    const patch = changesIn(now, wantedOf(now));
    isSame = Object.keys(patch).length === 0;
    if (isSame) return replica;
    const problem = snippetProblem(applied(now, patch), sanitise);
    if (problem !== undefined) return problem;
    if (role === 'edit') return edited(replica, doc, patch, newOp());
    const op = newOp();
    const base = replica.docs.get(doc)?.rev;
    return edited(replica, `p:${op}`, newProposal(doc, patch, user, 'suggest', base), op);
  });
  if (!saved.ok) return saved;
  return { ok: true, kind: isSame ? 'same' : role === 'edit' ? 'saved' : 'proposed' };
}

/**
 * One step on documents of a library; a sentence comes back when it could not be stored, or when the step
 * itself answers with one: then nothing is changed.
 */
export async function step(
  { id }: Where,
  ids: readonly string[],
  make: (replica: Replica) => Replica | string,
): Promise<CouchSaved> {
  const problems: string[] = [];
  try {
    await couchStore(id).change((replica) => {
      const made = make(replica);
      if (typeof made !== 'string') return made;
      problems.push(made);
      return replica;
    }, ids);
  } catch (error) {
    problems.push(sentenceFor(error));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, kind: 'saved' };
}

/** What a document says, with the person's own edit over it. */
export function fieldsIn({ outbox, docs }: Replica, id: string): Fields {
  return outbox.get(id)?.fields ?? docs.get(id)?.fields ?? {};
}

export function newOp(): string {
  return crypto.randomUUID();
}
