import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import type { Phrase } from '@/utils/words/words';
import { PhraseForm } from './PhraseForm';
import { PhraseText } from './PhraseText';

/** What one does not want to say, and what to say instead. */
export function Phrases(props: {
  readonly phrases: readonly Phrase[];
  /** Puts a phrase in the place of the other one; a sentence when it cannot be kept. */
  readonly onSave: (phrase: Phrase, before?: Phrase) => Promise<string | undefined>;
  readonly onDelete: (phrase: Phrase) => void;
}) {
  const { phrases } = props;
  const [changing, setChanging] = useState<string>();
  return (
    <Card aria-label="Your phrases">
      <header className="words-head">
        <h2>Said otherwise</h2>
        <p className="quiet">
          Phrases to avoid in a reply, in any language. The hint gives what to say instead; plain
          forms (“reverted back”) are found, too, and quotations are left alone.
        </p>
      </header>
      <PhraseForm save="Add phrase" onSave={(phrase) => props.onSave(phrase)} />
      {phrases.length > 0 && (
        <ul className="phrases" aria-label="Your phrases">
          {phrases.map((phrase) => (
            <li key={phrase.avoid}>
              {changing === phrase.avoid ? (
                <PhraseForm
                  phrase={phrase}
                  save="Save"
                  onSave={async (next) => {
                    const problem = await props.onSave(next, phrase);
                    if (problem === undefined) setChanging(undefined);
                    return problem;
                  }}
                  onCancel={() => setChanging(undefined)}
                />
              ) : (
                <>
                  <PhraseText phrase={phrase} />
                  <Button
                    look="bare"
                    aria-label={`Change “${phrase.avoid}”`}
                    onClick={() => setChanging(phrase.avoid)}
                  >
                    Change
                  </Button>
                  <Button
                    look="bare"
                    tone="danger"
                    aria-label={`Delete “${phrase.avoid}”`}
                    onClick={() => props.onDelete(phrase)}
                  >
                    Delete
                  </Button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
