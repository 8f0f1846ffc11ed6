import { useState } from 'react';
import { Button } from '@/components/ui/Button';

/** What became of copying a conversation. */
export type Copied = 'done' | 'empty' | 'failed';

const WORDS = {
  none: 'Copy conversation, redacted',
  done: 'Copied, without personal data that was found',
} as const;

const PROBLEMS = {
  empty: 'There is no conversation in view that could be copied.',
  failed:
    'The browser did not let Chatside copy. Click into this window and press the button again.',
} as const;

/** Copies the conversation in view with pseudonyms in the place of personal data. */
export function CopyRedacted(props: { readonly onCopy: () => Promise<Copied> }) {
  const [copied, setCopied] = useState<'none' | Copied>('none');
  const isProblem = copied === 'empty' || copied === 'failed';
  return (
    <>
      <Button onClick={() => void props.onCopy().then(setCopied)}>
        {isProblem ? WORDS.none : WORDS[copied]}
      </Button>
      {isProblem && (
        <p className="popup-problem" role="alert">
          {PROBLEMS[copied]}
        </p>
      )}
    </>
  );
}
