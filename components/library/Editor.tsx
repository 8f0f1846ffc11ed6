import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { Snippet, SnippetDraft } from '@/utils/snippets/snippet';
import { parseTemplate } from '@/utils/snippets/template';
import { BodyField } from './BodyField';
import { draftOf, sameTyped, typedOf, type Typed } from './draft';
import { Preview } from './Preview';
import { ShortcutInput } from './ShortcutInput';
import './editor.css';

/** One snippet, or a new one while `snippet` is missing. Give it a key: one editor is one snippet's. */
export function Editor(props: {
  readonly snippet: Snippet | undefined;
  /** Deleted in another window while it was being changed here. */
  readonly gone: boolean;
  readonly trigger: string;
  readonly onDirty: (dirty: boolean) => void;
  /** Sentences for what must be mended; none when it is saved. */
  readonly onSave: (draft: SnippetDraft) => Promise<readonly string[]>;
  readonly onDelete: () => void;
  readonly onFavourite: (favourite: boolean) => void;
  readonly onCancel: () => void;
}) {
  const { snippet, onDirty } = props;
  const [base, setBase] = useState(snippet);
  const [typed, setTyped] = useState<Typed>(() => typedOf(snippet));
  const [problems, setProblems] = useState<readonly string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const dirty = !sameTyped(typed, typedOf(base));
  const template = useMemo(() => parseTemplate(typed.body), [typed.body]);
  useEffect(() => {
    onDirty(dirty);
    return () => onDirty(false);
  }, [dirty, onDirty]);

  const elsewhere = snippet !== undefined && !sameTyped(typedOf(snippet), typedOf(base));
  if (elsewhere && (!dirty || sameTyped(typed, typedOf(snippet)))) {
    setBase(snippet);
    setTyped(typedOf(snippet));
  }

  useEffect(() => {
    const save = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') {
        return;
      }
      event.preventDefault();
      if (!document.querySelector('dialog[open]')) form.current?.requestSubmit();
    };
    document.addEventListener('keydown', save);
    return () => document.removeEventListener('keydown', save);
  }, []);

  const change = (part: Partial<Typed>): void => setTyped({ ...typed, ...part });
  return (
    <form
      ref={form}
      className="editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const draft = draftOf(typed);
        void props.onSave(draft).then((sentences) => {
          setProblems(sentences);
          if (sentences.length === 0) setTyped(typedOf(draft));
        });
      }}
    >
      <header className="editor-head">
        <h2>{snippet ? snippet.title : 'New snippet'}</h2>
        <span className="editor-state">{dirty ? 'Not saved yet' : snippet && usesOf(snippet)}</span>
        {snippet && !props.gone && (
          <button
            type="button"
            className="star"
            aria-pressed={snippet.favourite === true}
            aria-label="Favourite"
            title="Favourites come first in the picker"
            onClick={() => props.onFavourite(!snippet.favourite)}
          >
            {snippet.favourite ? '★' : '☆'}
          </button>
        )}
        {snippet && !props.gone ? (
          <Button look="bare" tone="danger" onClick={props.onDelete}>
            Delete
          </Button>
        ) : (
          <Button look="bare" onClick={props.onCancel}>
            Cancel
          </Button>
        )}
        <Button look="primary" type="submit" disabled={!dirty} aria-keyshortcuts="Control+S">
          Save
        </Button>
      </header>
      {problems.length > 0 && (
        <ul className="problems" role="alert">
          {problems.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {props.gone && (
        <p className="problems" data-look="template" role="status">
          This snippet was deleted in another window. Saving keeps your version as a new one.
        </p>
      )}
      {elsewhere && dirty && (
        <p className="problems" data-look="template" role="status">
          <span>
            This snippet was changed in another window meanwhile. Saving replaces that version.{' '}
            <button
              type="button"
              onClick={() => {
                setBase(snippet);
                setTyped(typedOf(snippet));
              }}
            >
              Take the other version
            </button>
          </span>
        </p>
      )}
      <div className="editor-pair">
        <Field label="Title">
          {(ties) => (
            <input
              {...ties}
              className="input"
              value={typed.title}
              autoFocus={!snippet}
              autoComplete="off"
              onChange={({ target }) => change({ title: target.value })}
            />
          )}
        </Field>
        <ShortcutInput
          trigger={props.trigger}
          value={typed.shortcut}
          onChange={(shortcut) => change({ shortcut })}
        />
      </div>
      <BodyField
        body={typed.body}
        problems={template.problems}
        onChange={(body) => change({ body })}
      />
      <Preview template={template} />
      <Field
        label="Tags"
        hint="Separated by commas. They help you find it; customers never see them."
      >
        {(ties) => (
          <input
            {...ties}
            className="input"
            value={typed.tags}
            autoComplete="off"
            onChange={({ target }) => change({ tags: target.value })}
          />
        )}
      </Field>
    </form>
  );
}

function usesOf({ uses }: Snippet): string {
  if (uses === 0) return 'Not used yet';
  return uses === 1 ? 'Used once' : `Used ${uses.toLocaleString()} times`;
}
