import { useRef } from 'react';
import { EmptyState } from '@/components/ui/EmptyState';
import { openEntries, type InboxEntry } from '@/utils/snippets/team/couch/inbox';
import { ProposalCard, type ProposalActs } from './ProposalCard';

/** So many that were decided stand there. */
const DECIDED = 20;

/** For a lead what waits for a decision, for an operator what became of the own proposals. */
export function Inbox(props: {
  readonly inbox: readonly InboxEntry[];
  readonly user: string | undefined;
  readonly isLead: boolean;
  readonly now: number;
  readonly plainOf: (html: string) => string;
  readonly acts: ProposalActs;
}) {
  const { isLead, user } = props;
  const inbox = isLead
    ? props.inbox
    : props.inbox.filter(({ proposal }) => proposal.author === user);
  const open = openEntries({ inbox });
  const decided = inbox.filter(({ proposal }) => proposal.status !== 'open').slice(0, DECIDED);
  const top = useRef<HTMLHeadingElement>(null);
  /** What was pressed is gone then. */
  const thenTop =
    (act: (entry: InboxEntry) => void) =>
    (entry: InboxEntry): void => {
      act(entry);
      top.current?.focus();
    };
  const acts: ProposalActs = {
    onAccept: thenTop(props.acts.onAccept),
    onEdit: props.acts.onEdit,
    onDecline: thenTop(props.acts.onDecline),
    onWithdraw: thenTop(props.acts.onWithdraw),
  };
  const card = (entry: InboxEntry) => (
    <ProposalCard key={entry.proposal.id} {...props} acts={acts} entry={entry} />
  );
  return (
    <>
      <h2 className="unseen" ref={top} tabIndex={-1}>
        {isLead ? 'Inbox' : 'My proposals'}
      </h2>
      {open.length === 0 && (
        <EmptyState title={isLead ? 'Nothing waits for you' : 'You have proposed nothing'}>
          {isLead
            ? 'What colleagues propose, and edits that met each other, come here.'
            : 'Open a snippet, change it, and propose: a lead sees your words beside what is live.'}
        </EmptyState>
      )}
      {open.map(card)}
      {decided.length > 0 && (
        <section className="proposals-decided" aria-label="Decided">
          <h2>Decided</h2>
          {decided.map(card)}
        </section>
      )}
    </>
  );
}
