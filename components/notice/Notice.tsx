import { useState } from 'react';
import type { NoticeView } from '@/components/face/view';

/** A sentence that says what happened; the text that could not be put in can be copied. */
export function Notice(props: { readonly view: NoticeView; readonly onClose: () => void }) {
  const { message, text } = props.view;
  const [copied, setCopied] = useState(false);
  return (
    <div className="notice" role="alert">
      <p>{message}</p>
      <div className="notice-actions">
        {text !== undefined && (
          <button
            type="button"
            className="primary"
            onClick={({ nativeEvent }) => {
              if (!nativeEvent.isTrusted) return;
              void navigator.clipboard.writeText(text).then(() => setCopied(true));
            }}
          >
            {copied ? 'Copied' : 'Copy text'}
          </button>
        )}
        <button
          type="button"
          onClick={({ nativeEvent }) => {
            if (nativeEvent.isTrusted) props.onClose();
          }}
        >
          Close
        </button>
      </div>
    </div>
  );
}
