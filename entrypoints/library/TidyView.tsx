import { useState } from 'react';
import { TidyUp } from '@/components/tidy-up/TidyUp';
import { liveOf, useLive } from '@/components/ui/use-live';
import { NO_RULES } from '@/utils/pii/team-rules/team-rule';
import { watchSettings } from '@/utils/platform/settings';
import { plainOf } from '@/utils/rich/plain';
import type { Fact } from '@/utils/snippets/fact';
import { keepOne } from '@/utils/snippets/keep-one';
import type { Snippet } from '@/utils/snippets/snippet';
import type { Act } from './FactsView';

const liveSettings = liveOf(watchSettings);

/** What waits for a hand in the library, at `library.html#tidy-up`. */
export function TidyView(props: {
  readonly facts: readonly Fact[];
  readonly snippets: readonly Snippet[];
  readonly act: Act;
}) {
  const { facts, snippets, act } = props;
  const [now] = useState(() => Date.now());
  const rules = useLive(liveSettings)?.piiRules ?? NO_RULES;
  return (
    <TidyUp
      snippets={snippets}
      facts={facts}
      plainOf={plainOf}
      rules={rules}
      now={now}
      onKeep={(kept, others) => {
        const gone = others.length === 1 ? 'the other is' : `the ${others.length} others are`;
        const message = `“${kept.title}” stays; ${gone} deleted`;
        void act(keepOne(snippets, kept, others, Date.now()), message);
      }}
      onDelete={({ id, title }) => void act({ remove: [id] }, `“${title}” is deleted`)}
    />
  );
}
