import { useEffect, useMemo, useRef, useState } from 'react';
import { Field } from '@/components/ui/Field';
import { surroundingsOf, type Surroundings } from '@/utils/snippets/mistakes';
import { dayOf, type Snippet, type SnippetDraft } from '@/utils/snippets/snippet';
import { textFor } from '@/utils/snippets/variant';
import { Details } from './Details';
import { draftOf, typedOf, type Typed } from './draft';
import { EditorHead, type EditorWords } from './EditorHead';
import { History } from './History';
import { ShortcutInput } from './ShortcutInput';
import { TextsField } from './TextsField';
import type { EditorTools } from './tools';
import { Usage } from './Usage';
import { useTyped } from './use-typed';
import { Warnings } from './Warnings';
import './editor.css';
import './rich.css';

/** One snippet, or a new one while `snippet` is missing. Give it a key: one editor is one snippet's. */
export function Editor(props: {
  readonly snippet: Snippet | undefined;
  /** Deleted in another window while it was being changed here. */
  readonly gone: boolean;
  /** The whole library: texts include each other. */
  readonly snippets: readonly Snippet[];
  readonly trigger: string;
  readonly tools: EditorTools;
  readonly onDirty: (dirty: boolean) => void;
  /** Sentences for what must be mended; none when it is saved. `base` is what was opened, as a draft. */
  readonly onSave: (draft: SnippetDraft, base: SnippetDraft) => Promise<readonly string[]>;
  readonly onDelete: () => void;
  /** Missing where there are no favourites. */
  readonly onFavourite?: ((favourite: boolean) => void) | undefined;
  /** What the buttons are called, where saving or deleting is not what they do. */
  readonly words?: EditorWords | undefined;
  readonly onCancel: () => void;
}) {
  const { snippet, snippets, tools } = props;
  const { base, typed, setTyped, dirty, elsewhere, takeStored, noteSaved } = useTyped(
    snippet,
    props.onDirty,
  );
  const [problems, setProblems] = useState<readonly string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const stored = props.gone ? undefined : snippet;

  const others = useMemo(
    () =>
      surroundingsOf(
        snippets.filter(({ id }) => id !== snippet?.id),
        tools.facts,
        tools.rich.plainOf,
      ),
    [snippets, snippet?.id, tools.facts, tools.rich.plainOf],
  );
  const around = useMemo((): Surroundings => {
    // What it includes may include it again.
    const own = draftOf({ ...typedOf(), shortcut: typed.shortcut, texts: typed.texts });
    return {
      ...others,
      find: (shortcut, lang) =>
        shortcut === own.shortcut ? textFor(own, lang) : others.find(shortcut, lang),
    };
  }, [others, typed.shortcut, typed.texts]);

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

  const change = (part: Partial<Typed>): void => setTyped((now) => ({ ...now, ...part }));
  const save = (draft: SnippetDraft): void => {
    void props.onSave(draft, draftOf(typedOf(base))).then((sentences) => {
      setProblems(sentences);
      if (sentences.length > 0) return;
      // What was typed meanwhile stays.
      setTyped((now) => (now === typed ? typedOf(draft) : now));
      noteSaved(typedOf(draft));
    });
  };
  return (
    <form
      ref={form}
      className="editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(draftOf(typed));
      }}
    >
      <EditorHead
        stored={stored}
        title={snippet ? snippet.title : 'New snippet'}
        dirty={dirty}
        onDelete={props.onDelete}
        onFavourite={props.onFavourite}
        words={props.words}
        onCancel={props.onCancel}
      />
      <Warnings
        problems={problems}
        gone={props.gone}
        elsewhere={elsewhere}
        elsewhereWords={props.words?.elsewhere}
        onTakeOther={takeStored}
      />
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
      <TextsField
        texts={typed.texts}
        around={around}
        tools={tools}
        onChange={(texts) => change({ texts })}
      />
      <div className="editor-details">
        <Details typed={typed} snippets={snippets} today={dayOf(Date.now())} onChange={change} />
      </div>
      {stored && <Usage snippet={stored} />}
      {stored && (
        <History
          snippet={stored}
          versions={tools.versions}
          plainOf={tools.rich.plainOf}
          dirty={dirty}
          onRestore={save}
        />
      )}
    </form>
  );
}
