import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Field } from '@/components/ui/Field';
import { WordList } from './WordList';

/** So many stand there at once, and from so many on they can be searched. */
const SHOWN = 300;
const MANY = 40;

/** Words that are right as they are written here. */
export function Dictionary(props: {
  readonly words: readonly string[];
  /** A sentence when it could not be added. */
  readonly onAdd: (word: string) => Promise<string | undefined>;
  readonly onRemove: (word: string) => void;
  readonly onImport: (file: File) => void;
  readonly onExport: () => void;
}) {
  const { words } = props;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const [wanted, setWanted] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const low = wanted.trim().toLowerCase();
  const found = low ? words.filter((word) => word.toLowerCase().includes(low)) : words;
  const add = async (): Promise<void> => {
    // At once: the next word may be typed before this one is kept.
    setTyped('');
    const putBack = (): void => setTyped((now) => now || typed);
    const sentence = await props.onAdd(typed).catch((error: unknown) => {
      putBack();
      throw error;
    });
    setProblem(sentence);
    if (sentence !== undefined) putBack();
    input.current?.focus();
  };
  return (
    <Card aria-label="Your dictionary">
      <header className="words-head">
        <h2>Your dictionary</h2>
        <p className="quiet">
          Names and words that are right. Nothing is underlined for their spelling; a name with
          capitals, such as “iPhone”, is put right where it is written otherwise.
        </p>
      </header>
      <form
        className="words-new"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Field label="Word or name" problem={problem}>
          {(ties) => (
            <input
              {...ties}
              ref={input}
              className="input"
              placeholder="iPhone"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
        </Field>
        <Button look="primary" type="submit">
          Add word
        </Button>
      </form>
      {words.length > MANY && (
        <input
          className="input words-find"
          type="search"
          aria-label="Find in your dictionary"
          placeholder={`Find among ${words.length.toLocaleString()} words`}
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
      )}
      {words.length > 0 && (
        <WordList
          label="Words in your dictionary"
          words={found.slice(0, SHOWN)}
          onRemove={(word) => {
            props.onRemove(word);
            input.current?.focus();
          }}
        />
      )}
      {low && found.length === 0 && <p className="quiet">No word of yours has “{wanted}” in it.</p>}
      {found.length > SHOWN && (
        <p className="quiet">
          and {(found.length - SHOWN).toLocaleString()} more, which “Find” shows
        </p>
      )}
      <div className="words-acts">
        <Button onClick={() => file.current?.click()}>Import a list…</Button>
        <Button look="bare" disabled={words.length === 0} onClick={props.onExport}>
          Export
        </Button>
        <span className="quiet">A text file with one word a line.</span>
        <input
          ref={file}
          type="file"
          accept="text/plain,.txt,.dic"
          hidden
          aria-label="A list of words"
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            target.value = '';
            if (chosen) props.onImport(chosen);
          }}
        />
      </div>
    </Card>
  );
}
