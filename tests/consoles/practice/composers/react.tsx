import { useLayoutEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { ComposerKind } from '../composers.ts';
import { isSendKey } from './enter.ts';

type Controls = { value: string; set(value: string): void; field: HTMLTextAreaElement };

/** The field shows what React's state says, and nothing else. */
export const composer: ComposerKind = {
  name: 'react',
  label: 'Text area of React',
  mount(frame, { onInput, onSubmit }) {
    const root = document.createElement('div');
    frame.append(root);
    let controls: Controls | undefined;
    const Field = (): React.JSX.Element => {
      const [value, set] = useState('');
      const ref = useRef<HTMLTextAreaElement>(null);
      useLayoutEffect(() => {
        if (ref.current) controls = { value, set, field: ref.current };
        onInput();
      }, [value]);
      return (
        <textarea
          ref={ref}
          className="editor-field"
          data-testid="composer"
          rows={1}
          value={value}
          onChange={(event) => set(event.target.value)}
          onKeyDown={(event) => {
            if (!isSendKey(event.nativeEvent)) return;
            event.preventDefault();
            onSubmit();
          }}
        />
      );
    };
    flushSync(() => createRoot(root).render(<Field />));
    if (!controls) throw new Error('React rendered nothing.');
    const { field } = controls;
    return {
      field,
      text: () => controls?.value ?? '',
      clear: () => flushSync(() => controls?.set('')),
      focus: () => field.focus(),
      setPlaceholder(text) {
        field.placeholder = text;
      },
    };
  },
};
