import { useId, useMemo, useState } from 'react';
import { settle } from '@/utils/findings/settle';
import { findPii } from '@/utils/pii/find';
import { wordsOf } from '@/utils/pii/likeness';
import { toneOf } from '@/utils/pii/tone-of';

const LOUDNESS = { stop: 'held', warn: 'marked', hint: 'hinted at' } as const;

/** A text is looked at here as a reply would be. It is kept nowhere. */
export function TryIt() {
  const id = useId();
  const [text, setText] = useState('');
  const found = useMemo(() => settle(findPii(text)), [text]);
  return (
    <div className="setting try">
      <div className="setting-words">
        <label htmlFor={id}>Try a text</label>
        <p id={`${id}-hint`}>It is looked at as you type, in this window, and kept nowhere.</p>
      </div>
      <textarea
        id={id}
        className="input try-text"
        rows={3}
        maxLength={5000}
        value={text}
        aria-describedby={`${id}-hint`}
        placeholder="Is it 4111 1111 1111 1111? Order 2026-0815 is on its way."
        onChange={({ target }) => setText(target.value)}
      />
      <div className="try-found" role="status">
        {text.trim() && found.length === 0 && <p className="quiet">Nothing is found in it.</p>}
        {found.length > 0 && (
          <ul>
            {found.map((finding) => (
              <li key={finding.span.start} data-tone={toneOf(finding)}>
                <span className="try-mark" aria-hidden="true" />
                <span>
                  <code>{wordsOf(finding, text)}</code> {finding.label}, {LOUDNESS[toneOf(finding)]}
                  . <span className="quiet">{finding.message}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
