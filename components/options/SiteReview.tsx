import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';

/** A site that was taught, and where its description leads. */
export type TaughtSite = {
  readonly site: string;
  readonly composer: readonly string[];
  readonly send: readonly string[];
};

export type SiteChange = {
  readonly now: TaughtSite;
  readonly before?: TaughtSite;
  /** Parts in which it differs from what is used now, in words; there is no such list without a before. */
  readonly differences?: readonly string[];
  readonly keep: () => Promise<unknown>;
};

/** A description that was read: what it would change, or a sentence that says what is wrong with it. */
export type SiteReading = SiteChange | { readonly problem: string };

/** Where a description leads, shown before anything of it is used. */
export function SiteReview(props: {
  readonly review: SiteChange;
  /** The library that it is from, when nobody has signed that. */
  readonly unsigned: string | undefined;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}) {
  const { now, before, differences } = props.review;
  const isUsed = differences?.length === 0;
  const others = differences?.filter((part) => !SHOWN.includes(part)) ?? [];
  return (
    <Dialog
      title={
        isUsed
          ? `You use this for ${now.site}`
          : `${before ? 'Change' : 'Take over'} what Chatside knows of ${now.site}?`
      }
      detail="It works only where you have turned Chatside on yourself. This is where it would write, and what it takes for the button that sends."
      onCancel={props.onLeave}
    >
      <dl className="taught-changes">
        <Change name="Reply field" before={before?.composer} now={now.composer} />
        <Change name="Send button" before={before?.send} now={now.send} />
        {others.length > 0 && (
          <div>
            <dt>Also different</dt>
            <dd>{others.join(', ')}</dd>
          </div>
        )}
      </dl>
      {props.unsigned !== undefined && !isUsed && (
        <p className="field-problem">
          {props.unsigned} is not signed: whoever can change its file decides what stands here. Ask
          your lead before you take it.
        </p>
      )}
      <div className="dialog-actions">
        {isUsed ? (
          <Button onClick={props.onLeave}>Close</Button>
        ) : (
          <>
            <Button onClick={props.onLeave}>Leave it</Button>
            <Button look="primary" onClick={props.onTake}>
              {before ? 'Change it' : 'Take it over'}
            </Button>
          </>
        )}
      </div>
    </Dialog>
  );
}

/** Differences that have a line of their own. */
const SHOWN: readonly string[] = ['reply field', 'send button'];

function Change(props: {
  readonly name: string;
  readonly before: readonly string[] | undefined;
  readonly now: readonly string[];
}) {
  const [before, now] = [props.before?.join(', '), props.now.join(', ') || '–'];
  const isSame = before !== undefined && (before || '–') === now;
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        {before !== undefined && !isSame && (
          <>
            <del>{before || '–'}</del>{' '}
          </>
        )}
        <code>{now}</code>
        {isSame && ' (as before)'}
      </dd>
    </div>
  );
}
