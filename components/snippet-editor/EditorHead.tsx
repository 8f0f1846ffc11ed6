import { Button } from '@/components/ui/Button';
import type { Snippet } from '@/utils/snippets/snippet';

/** What the buttons are called, and what they do. */
export type EditorWords = {
  readonly save: string;
  readonly remove: string;
  /** What saving does after somebody else changed it, where it does not replace the whole. */
  readonly elsewhere?: string;
};

/** The title of what is edited, its state, and what can be done with the whole of it. */
export function EditorHead(props: {
  /** Missing for a new one, and for one that is no longer stored. */
  readonly stored: Snippet | undefined;
  readonly title: string;
  readonly dirty: boolean;
  readonly onDelete: () => void;
  readonly onFavourite: ((favourite: boolean) => void) | undefined;
  readonly words: EditorWords | undefined;
  readonly onCancel: () => void;
}) {
  const { stored, dirty, onFavourite, words } = props;
  return (
    <header className="editor-head">
      <h2>{props.title}</h2>
      {dirty && <span className="editor-state">Not saved yet</span>}
      {stored && onFavourite && (
        <button
          type="button"
          className="star"
          aria-pressed={stored.favourite === true}
          aria-label="Favourite"
          title="Favourites come first in the picker"
          onClick={() => onFavourite(!stored.favourite)}
        >
          {stored.favourite ? '★' : '☆'}
        </button>
      )}
      {stored ? (
        <Button look="bare" tone="danger" onClick={props.onDelete}>
          {words?.remove ?? 'Delete'}
        </Button>
      ) : (
        <Button look="bare" onClick={props.onCancel}>
          Cancel
        </Button>
      )}
      <Button look="primary" type="submit" disabled={!dirty} aria-keyshortcuts="Control+S">
        {words?.save ?? 'Save'}
      </Button>
    </header>
  );
}
