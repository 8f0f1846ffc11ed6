import { EditorContent, useEditor, type Editor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { wordsAt } from '@/utils/snippets/markup';
import { RichToolbar } from './RichToolbar';
import type { TextHandle } from './tools';

/** What the policy for rich text lets through, and nothing that would be lost when it is saved. */
const EXTENSIONS = [
  StarterKit.configure({
    heading: false,
    horizontalRule: false,
    // A paragraph that nobody wrote would be part of the text.
    trailingNode: false,
    link: {
      // "customer.name" looks like an address, and names are one of the domains.
      autolink: false,
      openOnClick: false,
      HTMLAttributes: { target: null, rel: null, class: null },
    },
  }),
];

/** A text with formatting. Loaded only where one is shown. */
export default function RichText(props: {
  readonly labelId: string;
  readonly lang: string;
  /** HTML. */
  readonly value: string;
  readonly clean: (html: string) => string;
  readonly onChange: (value: string) => void;
  readonly ref: Ref<TextHandle>;
}) {
  const { labelId, lang, value, clean } = props;
  /** What was told last: whatever else comes in was changed elsewhere. */
  const told = useRef(value);
  const onChange = useRef(props.onChange);
  useEffect(() => {
    onChange.current = props.onChange;
  });
  const [linking, setLinking] = useState(false);
  const editor = useEditor({
    extensions: EXTENSIONS,
    content: clean(value),
    injectCSS: false, // The pages of the extension take styles from its own files only.
    editorProps: {
      attributes: {
        class: 'input rich',
        role: 'textbox',
        dir: 'auto',
        'aria-multiline': 'true',
        'aria-labelledby': labelId,
        ...(lang && { lang }),
      },
      transformPastedHTML: clean,
      handleKeyDown(_view, { key, ctrlKey, metaKey, altKey }) {
        if (!(ctrlKey || metaKey) || altKey || key.toLowerCase() !== 'k') return false;
        setLinking(true);
        return true;
      },
    },
    onUpdate({ editor: changed }) {
      told.current = changed.isEmpty ? '' : clean(changed.getHTML());
      onChange.current(told.current);
    },
  });
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    editor.commands.setContent(clean(value), { emitUpdate: false });
  }, [editor, value, clean]);
  useImperativeHandle(props.ref, () => ({
    insert(source) {
      editor.chain().focus().insertContent({ type: 'text', text: source }).run();
    },
    select(start, end) {
      if (editor.isDestroyed) return false;
      const { words, before } = wordsAt(value, { start, end });
      const range = rangeOf(editor, words, before);
      if (range) editor.chain().focus().setTextSelection(range).scrollIntoView().run();
      else editor.commands.focus();
      return true;
    },
  }));
  return (
    <>
      <RichToolbar editor={editor} linking={linking} onLinking={setLinking} />
      <EditorContent editor={editor} />
    </>
  );
}

/** Where some words stand in the text for the time after `before` others; tags may stand within. */
function rangeOf(
  { state }: Editor,
  words: string,
  before: number,
): { from: number; to: number } | undefined {
  let text = '';
  const places: number[] = [];
  state.doc.descendants((node, position) => {
    const letters = node.text ?? '';
    for (let at = 0; at < letters.length; at++) places.push(position + at);
    text += letters;
  });
  let start = text.indexOf(words);
  for (let count = 0; count < before && start >= 0; count++) {
    start = text.indexOf(words, start + words.length);
  }
  const from = places[start];
  const last = places[start + words.length - 1];
  return from === undefined || last === undefined ? undefined : { from, to: last + 1 };
}
