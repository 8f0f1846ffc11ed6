import { draftOfSnippet, type SnippetDraft } from '../../snippet';
import { applied, changesIn, type Fields } from './merge';
import { edited, withoutPending, type Doc, type Replica } from './replica';
import { isWordsId } from './words-doc';

export type ProposalStatus = 'open' | 'accepted' | 'rejected' | 'withdrawn';

/** A change that waits for a lead. */
export type Proposal = {
  readonly id: string;
  /** The document it is about; it need not exist yet. */
  readonly target: string;
  /** Fields as they shall be; undefined takes one away. */
  readonly patch: Fields;
  readonly author: string;
  readonly status: ProposalStatus;
  /** `conflict`: an edit that met another one of the same words. */
  readonly reason: 'suggest' | 'conflict';
  /** When it was made, epoch ms by the clock of its author. */
  readonly at?: number;
  /** Who decided it. */
  readonly by?: string;
};

/** The fields that a change may be about: those that the rules of the database let through. */
const DRAFT = [
  ...['title', 'body', 'rich', 'shortcut', 'folder', 'tags', 'lang', 'variants', 'reviewBy'],
];
const MAY_CHANGE = [...DRAFT, 'deleted', 'restored'];

/** The document of a proposal. JSON knows no undefined: a field that goes is null in it. */
export function newProposal(
  target: string,
  patch: Fields,
  author: string,
  reason: Proposal['reason'],
  baseRev = '',
): Fields {
  const named = Object.entries(patch).filter(([name]) => MAY_CHANGE.includes(name));
  const written = Object.fromEntries(named.map(([name, value]) => [name, value ?? null]));
  return { type: 'proposal', target, baseRev, patch: written, author, status: 'open', reason };
}

/** Undefined for what is none, or damaged. */
export function readProposal(
  id: string,
  fields: Fields,
  written: Pick<Doc, 'at' | 'by'> = {},
): Proposal | undefined {
  const { type, target, patch, author, status, reason } = fields;
  if (type !== 'proposal' || typeof target !== 'string' || typeof author !== 'string') return;
  if (typeof patch !== 'object' || patch === null || !isStatus(status)) return undefined;
  const named = Object.entries(patch).filter(([name]) => MAY_CHANGE.includes(name));
  return {
    ...{ id, target, author, status },
    patch: Object.fromEntries(named.map(([name, value]) => [name, value ?? undefined])),
    reason: reason === 'conflict' ? 'conflict' : 'suggest',
    ...(written.at !== undefined && { at: written.at }),
    ...(written.by !== undefined && { by: written.by }),
  };
}

/** What the target says when the proposal is accepted as it is. */
export function proposedFields({ patch }: Pick<Proposal, 'patch'>, now: Fields = {}): Fields {
  const wanted = applied({ ...now, type: 'snippet' }, patch);
  // A change to what was deleted is a wish to have it back.
  return now['deleted'] === true && patch['deleted'] !== true ? restored(wanted) : wanted;
}

/** The document, live again after it was deleted; the rules want that said. */
export function restored(fields: Fields): Fields {
  return applied({ ...fields, restored: true }, { deleted: undefined });
}

/**
 * A lead takes a proposal, perhaps with other words: the edit and the decision in one step.
 *
 * @param fields what the target shall say
 */
export function accepted(
  replica: Replica,
  { id, target }: Pick<Proposal, 'id' | 'target'>,
  fields: Fields,
  newOp: () => string,
): Replica {
  const now = replica.outbox.get(target)?.fields ?? replica.docs.get(target)?.fields ?? {};
  const change = changesIn(now, fields);
  const next = Object.keys(change).length ? edited(replica, target, change, newOp()) : replica;
  return decided(next, id, 'accepted', newOp());
}

/** A decision. A proposal that never left this browser is not decided, it goes: the server wants new ones open. */
export function decided(
  replica: Replica,
  id: string,
  status: Exclude<ProposalStatus, 'open'>,
  op: string,
): Replica {
  const pending = replica.outbox.get(id);
  const isHereOnly = pending && !pending.base && pending.sent.length === 0;
  return isHereOnly ? withoutPending(replica, id) : edited(replica, id, { status }, op);
}

/**
 * Without decisions that the server never takes: about a proposal that it has not got, or that is decided
 * there. To be asked when everything of the server is read; what a decision was about stays.
 */
export function withoutVainDecisions(replica: Replica): Replica {
  const vain = [...replica.outbox.values()].filter(
    ({ id, fields, base }) =>
      id.startsWith('p:') && fields['status'] !== 'open' && base?.fields['status'] !== 'open',
  );
  return vain.reduce((next, { id }) => withoutPending(next, id), replica);
}

/**
 * Edits that the server will not take from this person become proposals, in one step: who was a lead
 * loses nothing by not being one any more. Words are not proposed: they stay among the person's own. To
 * decide is a lead's: such decisions go.
 */
export function asProposals(
  replica: Replica,
  ids: readonly string[],
  author: string,
  newOp: () => string,
): Replica {
  return ids.reduce((before, id) => {
    const pending = before.outbox.get(id);
    if (!pending) return before;
    const isProposal = id.startsWith('p:');
    if (isWordsId(id) || (isProposal && pending.base)) return withoutPending(before, id);
    if (isProposal) return before;
    const patch = changesIn(pending.base?.fields ?? {}, pending.fields);
    const op = newOp();
    const fields = newProposal(id, patch, author, 'suggest', pending.base?.rev);
    return edited(withoutPending(before, id), `p:${op}`, fields, op);
  }, replica);
}

/** What an editor gave back, as fields of the document; what the editor does not know stays. */
export function withDraft(now: Fields, draft: SnippetDraft): Fields {
  const kept = Object.entries(now).filter(([name]) => !DRAFT.includes(name));
  return { ...Object.fromEntries(kept), type: 'snippet', ...draftOfSnippet(draft) };
}

/**
 * What an editor changed, on what is there now: what nobody touched in it stays as others wrote it meanwhile.
 *
 * @param base what the editor showed at first
 */
export function withEdit(now: Fields, draft: SnippetDraft, base: SnippetDraft): Fields {
  const after = withDraft(now, draft);
  const change = changesIn(withDraft(now, base), after);
  // A text and whether it is rich are one.
  const { body, rich } = after;
  const isText = Object.hasOwn(change, 'body') || Object.hasOwn(change, 'rich');
  return applied({ ...now, type: 'snippet' }, { ...change, ...(isText && { body, rich }) });
}

function isStatus(status: unknown): status is ProposalStatus {
  return ['open', 'accepted', 'rejected', 'withdrawn'].includes(status as string);
}
