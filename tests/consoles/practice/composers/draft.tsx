import { Editor, EditorState, RichUtils, convertToRaw } from 'draft-js';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { ComposerKind } from '../composers.ts';
import { isSendKey } from './enter.ts';

type Controls = { state: EditorState; set(state: EditorState): void };

export const composer: ComposerKind = {
  name: 'draft',
  label: 'Draft.js',
  mount(frame, { onInput, onSubmit }) {
    const root = document.createElement('div');
    frame.append(root);
    let controls: Controls | undefined;
    const Field = (): React.JSX.Element => {
      const [state, set] = useState(() => EditorState.createEmpty());
      controls = { state, set };
      return (
        <Editor
          editorState={state}
          onChange={(next) => {
            if (controls) controls.state = next;
            set(next);
            onInput();
          }}
          handleReturn={(event) => {
            if (!isSendKey(event as unknown as KeyboardEvent)) return 'not-handled';
            onSubmit();
            return 'handled';
          }}
          handleKeyCommand={(command, current) => {
            const next = RichUtils.handleKeyCommand(current, command);
            if (!next) return 'not-handled';
            set(next);
            return 'handled';
          }}
        />
      );
    };
    flushSync(() => createRoot(root).render(<Field />));
    const field = root.querySelector<HTMLElement>('.public-DraftEditor-content');
    if (!field) throw new Error('Draft.js rendered nothing.');
    return {
      field,
      text: () =>
        controls
          ? convertToRaw(controls.state.getCurrentContent())
              .blocks.map(({ text }) => text)
              .join('\n')
          : '',
      html: () => (controls ? marksOf(controls.state) : ''),
      clear: () => flushSync(() => controls?.set(EditorState.createEmpty())),
      focus: () => field.focus(),
      setPlaceholder: () => undefined,
    };
  },
};

/** What its raw content knows of marks, written as HTML. */
function marksOf(state: EditorState): string {
  const { blocks, entityMap } = convertToRaw(state.getCurrentContent());
  return blocks
    .map(({ text, type, inlineStyleRanges, entityRanges }) => {
      const words = (offset: number, length: number): string => text.slice(offset, offset + length);
      const bold = inlineStyleRanges
        .filter(({ style }) => style === 'BOLD')
        .map(({ offset, length }) => `<b>${words(offset, length)}</b>`);
      const links = entityRanges.map(({ key, offset, length }) => {
        const { url = '' } = (entityMap[key]?.data ?? {}) as { url?: string };
        return `<a href="${url}">${words(offset, length)}</a>`;
      });
      const tag = type === 'unordered-list-item' ? 'li' : 'p';
      return `<${tag}>${[...bold, ...links].join('')}</${tag}>`;
    })
    .join('');
}
