import { Segments } from '@/components/ui/Segments';
import type { Choice } from '@/utils/snippets/file/plan';
import type { SnippetDraft } from '@/utils/snippets/snippet';
import { DraftDifference } from './DraftDifference';

const BOTH: Readonly<Record<Choice, string>> = {
  keep: 'Keep mine',
  replace: 'Replace',
  both: 'Keep both',
};
const ONE: Readonly<Record<string, string>> = { keep: 'Keep mine', replace: 'Replace' };

/** The others follow what is chosen for all. */
const MOST = 100;

export type Conflict = {
  /** What the choice goes by: the shortcut, or the fact's name. */
  readonly key: string;
  readonly name: string;
  readonly note?: string;
  readonly mine?: SnippetDraft;
  readonly theirs?: SnippetDraft;
};

/** What to do where the file and the library differ: for all, or one by one. */
export function Conflicts(props: {
  readonly legend: string;
  readonly items: readonly Conflict[];
  /** Keeping both is possible. */
  readonly both?: boolean;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly onChoices: (choices: ReadonlyMap<string, Choice>) => void;
}) {
  const { legend, items, choices, onChoices } = props;
  const options = (props.both ? BOTH : ONE) as Readonly<Record<Choice, string>>;
  const choiceOf = (key: string): Choice => choices.get(key) ?? 'keep';
  const [first] = items;
  const common = items.every(({ key }) => choiceOf(key) === choiceOf(first?.key ?? ''))
    ? choiceOf(first?.key ?? '')
    : undefined;
  return (
    <section className="conflicts" aria-label={legend}>
      <header>
        <h3>{legend}</h3>
        {items.length > 1 && (
          <span className="conflicts-all">
            <span aria-hidden="true" className="quiet">
              For all
            </span>
            <Segments
              legend={`${legend}: for all`}
              options={options}
              value={common}
              onChange={(choice) => onChoices(new Map(items.map(({ key }) => [key, choice])))}
            />
          </span>
        )}
      </header>
      <ul>
        {items.slice(0, MOST).map(({ key, name, note, mine, theirs }) => (
          <li key={key}>
            <div className="conflict">
              <span>
                <strong>{name}</strong> {mine && <span className="chip">{key}</span>}{' '}
                {note && <span className="quiet">{note}</span>}
              </span>
              <Segments
                legend={name}
                options={options}
                value={choiceOf(key)}
                onChange={(choice) => onChoices(new Map(choices).set(key, choice))}
              />
            </div>
            {mine && theirs && <DraftDifference mine={mine} theirs={theirs} />}
          </li>
        ))}
        {items.length > MOST && (
          <li className="quiet">
            and {(items.length - MOST).toLocaleString()} more, for which the choice for all counts
          </li>
        )}
      </ul>
    </section>
  );
}
