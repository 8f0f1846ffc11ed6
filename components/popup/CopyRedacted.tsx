import { useState } from 'react';
import { Button } from '@/components/ui/Button';

/** What became of copying a conversation; with what could not be looked for in it. */
export type Copied =
  | { readonly kind: 'done'; readonly missing: readonly string[] }
  | { readonly kind: 'empty' | 'failed' | 'unread' };

const WORDS = {
  none: 'Copy conversation, redacted',
  copying: 'Looking through the conversation…',
  whole: 'Copied, without personal data that was found',
  partly: 'Copied, but not everything was looked for',
} as const;

const PROBLEMS = {
  empty: 'There is no conversation in view that could be copied.',
  failed:
    'The browser did not let Chatside copy. Click into this window and press the button again.',
  unread: 'The conversation could not be read. Reload the page and try once more.',
} as const;

/** Copies the conversation in view with pseudonyms in the place of personal data. */
export function CopyRedacted(props: { readonly onCopy: () => Promise<Copied> }) {
  const [copied, setCopied] = useState<'none' | 'copying' | Copied>('none');
  const problem = problemOf(copied);
  return (
    <>
      <Button
        isBusy={copied === 'copying'}
        onClick={() => {
          setCopied('copying');
          props.onCopy().then(setCopied, () => setCopied({ kind: 'unread' }));
        }}
      >
        {wordsOf(copied)}
      </Button>
      {problem && (
        <p className="popup-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

function wordsOf(copied: 'none' | 'copying' | Copied): string {
  if (typeof copied === 'string') return WORDS[copied];
  if (copied.kind !== 'done') return WORDS.none;
  return copied.missing.length ? WORDS.partly : WORDS.whole;
}

function problemOf(copied: 'none' | 'copying' | Copied): string {
  if (typeof copied === 'string') return '';
  if (copied.kind !== 'done') return PROBLEMS[copied.kind];
  if (!copied.missing.length) return '';
  return `This could not be looked for: ${copied.missing.join('; ')}. Read the copy through, or press the button again in a moment.`;
}
