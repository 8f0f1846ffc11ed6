import './views.css';

const VIEWS = {
  facts: 'Facts',
  words: 'Words',
  'tidy-up': 'Tidy up',
  libraries: 'Team libraries',
} as const;

type View = keyof typeof VIEWS;

/** The part of the page that an address names; undefined for the snippets themselves. */
export function viewOf(hash: string | undefined): View | undefined {
  return hash !== undefined && Object.hasOwn(VIEWS, hash) ? (hash as View) : undefined;
}

/** The parts of the library page. */
export function Views(props: {
  readonly current: View | undefined;
  readonly onView: (view: View | undefined) => void;
}) {
  const { current, onView } = props;
  const link = (view: View | undefined, words: string) => (
    <a
      key={words}
      href={view ? `#${view}` : '#'}
      aria-current={view === current ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault();
        onView(view);
      }}
    >
      {words}
    </a>
  );
  return (
    <nav className="views" aria-label="Library">
      {link(undefined, 'Snippets')}
      {Object.entries(VIEWS).map(([view, words]) => link(view as View, words))}
    </nav>
  );
}
