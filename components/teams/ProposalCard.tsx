import { Button } from '@/components/ui/Button';
import { agoOf } from '@/utils/snippets/ago';
import { intentOf, type InboxEntry } from '@/utils/snippets/team/couch/inbox';
import type { ProposalStatus } from '@/utils/snippets/team/couch/proposal';
import { SideBySide } from './SideBySide';

export type ProposalActs = {
  readonly onAccept: (entry: InboxEntry) => void;
  /** With other words. */
  readonly onEdit: (entry: InboxEntry) => void;
  readonly onDecline: (entry: InboxEntry) => void;
  readonly onWithdraw: (entry: InboxEntry) => void;
};

const INTENTS = {
  change: 'change',
  new: 'new snippet',
  delete: 'take out',
  damaged: 'damaged',
} as const;

const STATES: Readonly<Record<ProposalStatus, string>> = {
  open: 'waits for a lead',
  accepted: 'accepted',
  rejected: 'declined',
  withdrawn: 'taken back',
};

/** One proposal: what is live and what is wanted, and what this person may do about it. */
export function ProposalCard(props: {
  readonly entry: InboxEntry;
  readonly user: string | undefined;
  readonly isLead: boolean;
  readonly now: number;
  readonly plainOf: (html: string) => string;
  readonly acts: ProposalActs;
}) {
  const { entry, user, isLead, now, acts } = props;
  const { proposal, live, wanted, problem, unsent } = entry;
  const { author, reason, status, at, by } = proposal;
  const isOpen = status === 'open';
  const isConflict = reason === 'conflict';
  const intent = intentOf(entry);
  const what =
    intent === 'delete' ? 'A snippet that cannot be shown' : 'A proposal that cannot be read';
  const title = live?.title ?? wanted?.title ?? what;
  return (
    <article aria-label={`Proposal: ${title}`} className="card proposal">
      <header className="team-head">
        {isOpen ? <h2 dir="auto">{title}</h2> : <h3 dir="auto">{title}</h3>}
        {isConflict ? (
          <span className="chip proposal-conflict">conflict</span>
        ) : (
          <span className="chip">{INTENTS[intent]}</span>
        )}
        {!isOpen && <span className="chip">{STATES[status]}</span>}
        {unsent && <span className="chip">not sent yet</span>}
        <span className="quiet proposal-who">
          {isOpen || by === undefined ? author : `${author}, by ${by}`}
          {at !== undefined && ` · ${agoOf(at, now)}`}
        </span>
      </header>
      {isConflict && isOpen && (
        <p className="quiet">
          {author === user ? 'You' : author} and somebody else changed the same words. What reached
          the server first is live; the other words are here, so that none are lost.
        </p>
      )}
      {intent === 'delete' && isOpen && <p>The snippet shall be taken out of the library.</p>}
      {intent === 'damaged' && isOpen && <p>It cannot be accepted as it is. {problem}</p>}
      {intent !== 'damaged' && intent !== 'delete' && isOpen && (
        <SideBySide live={live} wanted={wanted} plainOf={props.plainOf} />
      )}
      {isOpen && (
        <div className="team-acts">
          {isLead && intent !== 'damaged' && (
            <Button look="primary" onClick={() => acts.onAccept(entry)}>
              {isConflict ? 'Take these words' : 'Accept'}
            </Button>
          )}
          {isLead && wanted && <Button onClick={() => acts.onEdit(entry)}>Edit first</Button>}
          {isLead && (
            <Button onClick={() => acts.onDecline(entry)}>
              {isConflict ? 'Keep what is live' : 'Decline'}
            </Button>
          )}
          {!isLead && author === user && (
            <Button look="bare" onClick={() => acts.onWithdraw(entry)}>
              Take back
            </Button>
          )}
        </div>
      )}
    </article>
  );
}
