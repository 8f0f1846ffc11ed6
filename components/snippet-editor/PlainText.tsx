import { useImperativeHandle, useRef, type Ref } from 'react';
import { LONGEST_BODY } from '@/utils/snippets/snippet';
import type { TextHandle } from './tools';

/** A text without formatting. */
export function PlainText(props: {
  readonly id: string;
  readonly lang: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly ref: Ref<TextHandle>;
}) {
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(props.ref, () => ({
    insert(source) {
      area.current?.focus();
      // As if it were typed, so that Ctrl+Z takes it out again.
      document.execCommand('insertText', false, source);
    },
    select(start, end) {
      area.current?.focus();
      area.current?.setSelectionRange(start, end);
      return true;
    },
  }));
  return (
    <textarea
      id={props.id}
      ref={area}
      className="input"
      lang={props.lang || undefined}
      dir="auto"
      value={props.value}
      maxLength={LONGEST_BODY}
      onChange={({ target }) => props.onChange(target.value)}
    />
  );
}
