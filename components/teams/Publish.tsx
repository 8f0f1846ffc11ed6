import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Field } from '@/components/ui/Field';
import { Tick } from './Tick';
import { Ready, type Published } from './Ready';

export type PublishWish = {
  readonly name: string;
  /** Only what is in this folder; all of it when missing. */
  readonly folder?: string;
  /** Where the file will lie, if it is known already. */
  readonly address: string;
  readonly confirmDeletes: boolean;
  /** Dictionary and phrases, too. */
  readonly withWords: boolean;
  /** Taught sites, too. */
  readonly withSites: boolean;
};

export type PublishProps = {
  /** What was said the last time. */
  readonly last:
    | {
        readonly name: string;
        readonly edition: number;
        readonly url: string;
        readonly withWords: boolean;
        readonly withSites: boolean;
      }
    | undefined;
  readonly folders: readonly string[];
  /** So many snippets would be in it, and how many the last edition had. */
  readonly countIn: (folder: string | undefined) => number;
  readonly lastCount: number | undefined;
  /** So many words and phrases one has oneself. */
  readonly words: { readonly dictionary: number; readonly phrases: number };
  /** Sites that one taught, and that a colleague's browser would take. */
  readonly sites: readonly string[];
  /** A sentence when it could not be made. */
  readonly onPublish: (wish: PublishWish) => Promise<Published | string>;
  readonly onSave: (name: string, text: string) => void;
  readonly onCopy: (text: string) => void;
};

/** For the lead: an edition of the own library, signed, to be put where colleagues find it. */
export function Publish(props: PublishProps) {
  const { last, folders, lastCount } = props;
  const [name, setName] = useState(last?.name ?? '');
  const [address, setAddress] = useState(last?.url ?? '');
  const [folder, setFolder] = useState('');
  const [confirmDeletes, setConfirm] = useState(false);
  const [withWords, setWithWords] = useState(last?.withWords ?? false);
  const [withSites, setWithSites] = useState(last?.withSites ?? false);
  const [made, setMade] = useState<Published>();
  const [problem, setProblem] = useState<string>();
  const count = props.countIn(folder || undefined);
  const { words, sites } = props;
  const hasWords = words.dictionary + words.phrases > 0;
  const isFewer = lastCount !== undefined && count < lastCount * 0.8;
  const publish = async (): Promise<void> => {
    const result = await props.onPublish({
      name,
      address,
      confirmDeletes: isFewer && confirmDeletes,
      withWords: hasWords && withWords,
      withSites: sites.length > 0 && withSites,
      ...(folder && { folder }),
    });
    setProblem(typeof result === 'string' ? result : undefined);
    setMade(typeof result === 'string' ? undefined : result);
  };
  return (
    <Card aria-label="Publish your library">
      <header className="team-publish-head">
        <h2>Publish your library</h2>
        <p className="quiet">
          For team leads. Chatside makes a file and its signature; you put both on any web server,
          and your colleagues add the address. No account, no server of ours.
        </p>
      </header>
      <form
        className="team-publish"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void publish();
        }}
      >
        <Field label="Name of the library">
          {(ties) => (
            <input
              {...ties}
              className="input"
              maxLength={60}
              placeholder="Support team"
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <Field label="What to publish">
          {(ties) => (
            <select
              {...ties}
              className="input"
              value={folder}
              onChange={({ target }) => setFolder(target.value)}
            >
              <option value="">All my snippets</option>
              {folders.map((each) => (
                <option key={each} value={each}>
                  Only the folder {each.replaceAll('/', ' › ')}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          className="team-wide"
          label="Where the file will be"
          hint="With it, Chatside makes the address that you hand out. The key in it lets your colleagues’ browsers refuse a file that is not from you."
        >
          {(ties) => (
            <input
              {...ties}
              className="input"
              type="url"
              placeholder="https://files.example.com/support.json"
              autoComplete="off"
              spellCheck={false}
              value={address}
              onChange={({ target }) => setAddress(target.value)}
            />
          )}
        </Field>
        {hasWords && (
          <Tick on={withWords} onChange={setWithWords}>
            With my dictionary ({words.dictionary.toLocaleString()}) and my phrases (
            {words.phrases.toLocaleString()}), so that hints are the same for everyone.
          </Tick>
        )}
        {sites.length > 0 && (
          <Tick on={withSites} onChange={setWithSites}>
            With the sites I taught ({sites.join(', ')}). Each colleague sees what is described and
            takes it, or not.
          </Tick>
        )}
        {isFewer && (
          <Tick on={confirmDeletes} onChange={setConfirm}>
            The last edition had {lastCount.toLocaleString()} snippets, this one{' '}
            {count.toLocaleString()}. I mean it: take the others away without asking each colleague.
          </Tick>
        )}
        {problem && (
          <p className="field-problem team-wide" role="alert">
            {problem}
          </p>
        )}
        <Button look="primary" type="submit" disabled={count === 0}>
          Publish edition {(last?.edition ?? 0) + 1}
        </Button>
        <span className="quiet team-count">
          {count === 1 ? '1 snippet' : `${count.toLocaleString()} snippets`}
        </span>
      </form>
      {made && <Ready made={made} onSave={props.onSave} onCopy={props.onCopy} />}
    </Card>
  );
}
