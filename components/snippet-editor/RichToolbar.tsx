import { useEditorState, type Editor } from '@tiptap/react';
import { useState, type ReactNode } from 'react';
import { LinkForm } from './LinkForm';

type Tool = {
  readonly name: string;
  readonly sign: ReactNode;
  /** As `aria-keyshortcuts` writes it. */
  readonly keys: string;
  readonly mark: string;
  readonly act: (editor: Editor) => void;
};

const TOOLS: readonly Tool[] = [
  {
    name: 'Bold',
    sign: <b>B</b>,
    keys: 'Control+B',
    mark: 'bold',
    act: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: 'Italic',
    sign: <i>I</i>,
    keys: 'Control+I',
    mark: 'italic',
    act: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: 'Bulleted list',
    sign: <Lines starts={['•', '•', '•']} />,
    keys: 'Control+Shift+8',
    mark: 'bulletList',
    act: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'Numbered list',
    sign: <Lines starts={['1', '2', '3']} />,
    keys: 'Control+Shift+7',
    mark: 'orderedList',
    act: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: 'Quote',
    sign: '”',
    keys: 'Control+Shift+B',
    mark: 'blockquote',
    act: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    name: 'Code',
    sign: <code>{'<>'}</code>,
    keys: 'Control+E',
    mark: 'code',
    act: (editor) => editor.chain().focus().toggleCode().run(),
  },
];

/** Formatting: one stop of the Tab key, moved in with the arrows. */
export function RichToolbar(props: {
  readonly editor: Editor;
  /** The address of a link is being asked for. */
  readonly linking: boolean;
  readonly onLinking: (linking: boolean) => void;
}) {
  const { editor, linking, onLinking } = props;
  const [stop, setStop] = useState(0);
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      [...TOOLS.map(({ mark }) => mark), 'link'].filter((mark) => now.isActive(mark)),
  });
  const link: Omit<Tool, 'act'> = {
    name: 'Link',
    sign: <LinkSign />,
    keys: 'Control+K',
    mark: 'link',
  };
  return (
    <>
      <div
        className="toolbar"
        role="toolbar"
        aria-label="Formatting"
        onKeyDown={({ key, currentTarget }) => {
          const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
          const buttons = currentTarget.querySelectorAll('button');
          if (step !== 0) buttons[(stop + step + buttons.length) % buttons.length]?.focus();
        }}
      >
        {[...TOOLS, link].map(({ name, sign, keys, mark }, at) => (
          <button
            key={name}
            type="button"
            aria-label={name}
            title={`${name} (${keys.replace('Control', 'Ctrl')})`}
            aria-keyshortcuts={keys}
            aria-pressed={active.includes(mark)}
            aria-expanded={mark === 'link' ? linking : undefined}
            tabIndex={at === stop ? 0 : -1}
            onFocus={() => setStop(at)}
            onClick={() => {
              if (mark === 'link') return onLinking(!linking);
              editor.view.focus();
              TOOLS[at]?.act(editor);
            }}
          >
            {sign}
          </button>
        ))}
      </div>
      {linking && <LinkForm editor={editor} onClose={() => onLinking(false)} />}
    </>
  );
}

function Lines({ starts }: { readonly starts: readonly string[] }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fontSize="6">
      {starts.map((start, at) => (
        <g key={at}>
          <text x="0.5" y={4.6 + at * 5} fill="currentcolor">
            {start}
          </text>
          <path d={`M6 ${2.8 + at * 5}h9`} stroke="currentcolor" strokeWidth="1.4" />
        </g>
      ))}
    </svg>
  );
}

function LinkSign() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d="M6.6 9.4 9.4 6.6M7 4.6l1.3-1.3a3.1 3.1 0 0 1 4.4 4.4L11.4 9M9 11.4l-1.3 1.3a3.1 3.1 0 0 1-4.4-4.4L4.6 7"
        fill="none"
        stroke="currentcolor"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </svg>
  );
}
