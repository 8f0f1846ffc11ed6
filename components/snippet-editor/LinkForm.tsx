import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';

/** Where a link may lead; the policy for rich text takes the others out. */
const ADDRESS = /^(?:https?:\/\/|mailto:|tel:)\S/i;

/** The address of a link, for the selected words or the link at the caret. */
export function LinkForm({
  editor,
  onClose,
}: {
  readonly editor: Editor;
  readonly onClose: () => void;
}) {
  const [href, setHref] = useState(String(editor.getAttributes('link')['href'] ?? ''));
  const [problem, setProblem] = useState('');
  const done = (): void => {
    // At once: the command waits for a frame, and a key that is typed meanwhile would be lost.
    editor.view.focus();
    onClose();
  };
  const apply = (): void => {
    const address = addressOf(href.trim());
    if (address === undefined) {
      setProblem(
        'A link leads to a web page (https://…), a mail (mailto:…) or a telephone (tel:…).',
      );
      return;
    }
    const chain = editor.chain().focus().extendMarkRange('link');
    if (address === '') chain.unsetLink().run();
    else if (editor.state.selection.empty && !editor.isActive('link')) {
      const marks = [{ type: 'link', attrs: { href: address } }];
      chain.insertContent({ type: 'text', text: address, marks }).run();
    } else chain.setLink({ href: address }).run();
    done();
  };
  return (
    <div
      className="link-form"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && event.key !== 'Enter') return;
        event.preventDefault();
        if (event.key === 'Escape') done();
        else apply();
      }}
    >
      <Field label="Address of the link" problem={problem}>
        {(ties) => (
          <input
            {...ties}
            className="input"
            type="text"
            inputMode="url"
            autoFocus
            autoComplete="off"
            placeholder="https://"
            value={href}
            onChange={({ target }) => setHref(target.value)}
          />
        )}
      </Field>
      <Button onClick={apply}>{href.trim() ? 'Set link' : 'Remove link'}</Button>
    </div>
  );
}

/** "example.com/help" is a web page; undefined for what no link may lead to. */
function addressOf(typed: string): string | undefined {
  if (typed === '' || ADDRESS.test(typed)) return typed;
  if (/^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(typed)) return `https://${typed}`;
  return /^[^\s@:]+@[^\s@:]+\.[^\s@:]+$/.test(typed) ? `mailto:${typed}` : undefined;
}
