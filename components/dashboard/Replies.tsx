import type { Kind, Report } from '@/utils/replies/report';
import { formatDuration } from '@/utils/replies/statistics';
import { ReplyCard } from './ReplyCard';

/** The three numbers that matter: first, first of substance, next. */
export function Replies({ report }: { readonly report: Report }) {
  const { mine, substantive, onlyHolding, reopened } = report;
  return (
    <div className="replies">
      <ReplyCard
        name="First reply"
        testId="first-reply"
        about="To the first message of a conversation."
        spread={mine.first}
      >
        {reopened > 0 && (
          <p className="reply-note">
            {reopened.toLocaleString()} of them in reopened conversations.
          </p>
        )}
        <WithHandover report={report} kind="first" />
      </ReplyCard>
      <ReplyCard
        name="First reply of substance"
        testId="first-substantive"
        about="Until you said more than “let me check”."
        spread={substantive}
      >
        {onlyHolding > 0 && (
          <p className="reply-note">
            {onlyHolding.toLocaleString()} more {onlyHolding === 1 ? 'has' : 'have'} a holding reply
            only.
          </p>
        )}
      </ReplyCard>
      <ReplyCard
        name="Next reply"
        testId="next-reply"
        about="To each later message of a customer."
        spread={mine.next}
      >
        <WithHandover report={report} kind="next" />
      </ReplyCard>
    </div>
  );
}

/** What the customers waited is longer where a conversation came from somebody else. */
function WithHandover({ report, kind }: { readonly report: Report; readonly kind: Kind }) {
  const [mine, customer] = [report.mine[kind], report.customer[kind]];
  if (customer.p50 === undefined) return null;
  if (customer.p50 === mine.p50 && customer.p90 === mine.p90) return null;
  return (
    <p className="reply-note">
      With the time before a conversation was yours, customers waited {formatDuration(customer.p50)}{' '}
      (p50) and {formatDuration(customer.p90)} (p90).
    </p>
  );
}
