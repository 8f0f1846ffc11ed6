import type { Phrase } from '@/utils/words/words';

/** What is avoided, what is said instead, and why. */
export function PhraseText({ phrase }: { readonly phrase: Phrase }) {
  const { avoid, prefer, reason, internal, exact } = phrase;
  return (
    <div className="phrase-text">
      <p>
        <del dir="auto">{avoid}</del>
        {prefer && (
          <>
            {' '}
            <span aria-hidden="true">→</span>
            <span className="unseen"> becomes </span> <strong dir="auto">{prefer}</strong>
          </>
        )}
        {internal && <span className="chip">in replies only</span>}
        {exact && <span className="chip">exactly so</span>}
      </p>
      {reason && (
        <p className="quiet" dir="auto">
          {reason}
        </p>
      )}
    </div>
  );
}
