import { useEffect, useId, useMemo, useState } from 'react';
import type { Finding } from '@/utils/findings/finding';
import { settle } from '@/utils/findings/settle';
import { findAllPii } from '@/utils/pii/find-all';
import { wordsOf } from '@/utils/pii/likeness';
import { readyTeam, withTeam } from '@/utils/pii/team-rules/find-team';
import type { RuleSet } from '@/utils/pii/team-rules/team-rule';
import { toneOf } from '@/utils/pii/tone-of';
import type { RunExpression } from './use-rule-finds';

const LOUDNESS = { stop: 'held', warn: 'marked', hint: 'hinted at' } as const;

/** A text is looked at here as a reply would be. It is kept nowhere. */
export function TryIt(props: { readonly rules: RuleSet; readonly run: RunExpression }) {
  const { rules, run } = props;
  const id = useId();
  const [text, setText] = useState('');
  const team = useMemo(() => readyTeam(rules), [rules]);
  const late = useExpressions(team, text, run);
  const found = useMemo(
    () => settle(withTeam(team, text, findAllPii(text), late)),
    [team, text, late],
  );
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

const NONE: readonly Finding[] = [];

/** What expressions find in this very text, once they have. */
function useExpressions(
  { expressions }: ReturnType<typeof readyTeam>,
  text: string,
  run: RunExpression,
): readonly Finding[] {
  const [late, setLate] = useState({ text: '', found: NONE });
  useEffect(() => {
    if (!expressions.length || !text.trim()) return;
    let isOver = false;
    const asked = expressions.map(({ pattern, found }) =>
      run(pattern, text).then(
        (spans) => (spans ? found(spans) : []),
        () => [],
      ),
    );
    void Promise.all(asked).then((answers) => {
      if (!isOver) setLate({ text, found: answers.flat() });
    });
    return () => {
      isOver = true;
    };
  }, [expressions, text, run]);
  return late.text === text ? late.found : NONE;
}
