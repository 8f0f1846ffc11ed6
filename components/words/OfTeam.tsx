import { Card } from '@/components/ui/Card';
import type { TeamWords } from '@/utils/words/words';
import { PhraseText } from './PhraseText';
import { WordList } from './WordList';

/** What a shared library says of words: only read. */
export function OfTeam({ words }: { readonly words: TeamWords }) {
  const { name, dictionary, phrases } = words;
  return (
    <Card aria-label={`From “${name}”`}>
      <header className="words-head">
        <h2>From “{name}”</h2>
        <p className="quiet">
          They come with the team library and change with it. Your own count first.
        </p>
      </header>
      {dictionary.length > 0 && <WordList label={`Dictionary of ${name}`} words={dictionary} />}
      {phrases.length > 0 && (
        <ul className="phrases" aria-label={`Phrases of ${name}`}>
          {phrases.map((phrase) => (
            <li key={phrase.avoid}>
              <PhraseText phrase={phrase} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
