import { useRef, useState } from 'react';
import { PhraseText } from '@/components/words/PhraseText';
import { WordList } from '@/components/words/WordList';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { EmptyState } from '@/components/ui/EmptyState';
import { hasWords, type Phrase, type Words } from '@/utils/words/words';
import '@/components/words/words.css';

/** So many stand there at once, and from so many on they can be searched. */
const SHOWN = 300;
const MANY = 40;

export type WordActs = {
  readonly onAdd: () => void;
  readonly onRemoveWord: (word: string) => void;
  readonly onRemovePhrase: (phrase: Phrase) => void;
};

/** The words of a library in a database: a lead keeps them, everybody else sees them. */
export function LibraryWords(props: {
  readonly words: Words;
  /** Missing for who may not change them. */
  readonly acts: WordActs | undefined;
  /** What of the lead's own is not in the library. */
  readonly missing: Words;
}) {
  const { words, missing, acts } = props;
  const [wanted, setWanted] = useState('');
  const top = useRef<HTMLHeadingElement>(null);
  const low = wanted.trim().toLowerCase();
  const found = words.dictionary.filter((word) => word.toLowerCase().includes(low));
  /** What was pressed is gone then. */
  const thenTop = (act: () => void): void => {
    act();
    top.current?.focus();
  };
  return (
    <>
      {acts && (
        <Card className="library-words-own" aria-label="Your own words">
          <div>
            <h2 ref={top} tabIndex={-1}>
              Your own words
            </h2>
            <p className="quiet">
              {hasWords(missing) ? (
                missingWords(missing)
              ) : (
                <>
                  What you have, and there is room for, is in the library. Write more under{' '}
                  <a href="#words">Words</a>.
                </>
              )}
            </p>
          </div>
          {hasWords(missing) && (
            <Button look="primary" onClick={() => thenTop(acts.onAdd)}>
              Add mine
            </Button>
          )}
        </Card>
      )}
      {!hasWords(words) && (
        <EmptyState title="No words yet">
          {acts
            ? 'Names that are right as your team writes them, and phrases that it says otherwise, go from here to everyone.'
            : 'A lead adds names that are right as your team writes them, and phrases that it says otherwise.'}
        </EmptyState>
      )}
      {words.dictionary.length > 0 && (
        <Card aria-label="Dictionary of the team">
          <h2>Dictionary</h2>
          {words.dictionary.length > MANY && (
            <input
              className="input words-find"
              type="search"
              aria-label="Find in the dictionary of the team"
              placeholder={`Find among ${words.dictionary.length.toLocaleString()} words`}
              value={wanted}
              onChange={({ target }) => setWanted(target.value)}
            />
          )}
          <WordList
            label="Words of the team"
            words={found.slice(0, SHOWN)}
            onRemove={acts && ((word) => thenTop(() => acts.onRemoveWord(word)))}
          />
          {low && found.length === 0 && <p className="quiet">No word has “{wanted}” in it.</p>}
          {found.length > SHOWN && (
            <p className="quiet">
              and {(found.length - SHOWN).toLocaleString()} more, which “Find” shows
            </p>
          )}
        </Card>
      )}
      {words.phrases.length > 0 && (
        <Card aria-label="Phrases of the team">
          <h2>Said otherwise</h2>
          <ul className="phrases">
            {words.phrases.map((phrase) => (
              <li key={phrase.avoid}>
                <PhraseText phrase={phrase} />
                {acts && (
                  <Button
                    look="bare"
                    tone="danger"
                    aria-label={`Remove “${phrase.avoid}”`}
                    onClick={() => thenTop(() => acts.onRemovePhrase(phrase))}
                  >
                    Remove
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

function missingWords({ dictionary, phrases }: Words): string {
  const parts = [
    ...(dictionary.length ? [count(dictionary.length, 'word')] : []),
    ...(phrases.length ? [count(phrases.length, 'phrase')] : []),
  ];
  const are = dictionary.length + phrases.length === 1 ? 'is' : 'are';
  return `${parts.join(' and ')} of yours ${are} not in the library. What it has already stays as it is.`;
}

function count(many: number, what: string): string {
  return many === 1 ? `1 ${what}` : `${many.toLocaleString()} ${what}s`;
}
