import { useState } from 'react';
import { difference } from '@/utils/snippets/difference';
import type { SnippetDraft } from '@/utils/snippets/snippet';

const PARTS: readonly {
  readonly name: string;
  readonly of: (draft: SnippetDraft) => string;
}[] = [
  { name: 'title', of: ({ title }) => title },
  { name: 'shortcut', of: ({ shortcut }) => shortcut },
  { name: 'text', of: ({ body, rich = false, lang = '' }) => JSON.stringify([body, rich, lang]) },
  { name: 'texts in other languages', of: ({ variants = [] }) => JSON.stringify(variants) },
  { name: 'tags', of: ({ tags }) => tags.join(', ') },
  { name: 'folder', of: ({ folder = '' }) => folder },
  { name: 'review day', of: ({ reviewBy = '' }) => reviewBy },
];

/** In what two versions of a snippet differ, and the words of the text when they are asked for. */
export function DraftDifference(props: {
  readonly mine: SnippetDraft;
  readonly theirs: SnippetDraft;
}) {
  const { mine, theirs } = props;
  const [open, setOpen] = useState(false);
  const names = PARTS.filter(({ of }) => of(mine) !== of(theirs)).map(({ name }) => name);
  if (mine.body === theirs.body) return <p className="quiet">Differs in: {names.join(', ')}</p>;
  return (
    <details className="quiet" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Differs in: {names.join(', ')}</summary>
      {open && (
        <p className="draft-difference">
          {difference(mine.body, theirs.body).map(({ text, kind }, at) => {
            if (kind === 'same') return <span key={at}>{text}</span>;
            return kind === 'added' ? <ins key={at}>{text}</ins> : <del key={at}>{text}</del>;
          })}
        </p>
      )}
    </details>
  );
}
