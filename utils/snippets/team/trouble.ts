/** Why the last look at a library brought nothing new. The copy that is there stays in use. */
export type Trouble =
  | { readonly kind: 'offline' | 'slow' | 'redirect' | 'access' | 'too-large' | 'not-a-library' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'unreadable'; readonly why: string }
  | { readonly kind: 'signature-missing' | 'signature-wrong' | 'other-library' }
  | { readonly kind: 'older'; readonly edition: number; readonly known: number }
  | { readonly kind: 'storage'; readonly why: string };

const SENTENCES = {
  offline: 'The server did not answer. Chatside tries again by itself.',
  slow: 'The server took too long to answer. Chatside tries again by itself.',
  redirect:
    'The address leads on to another one, which Chatside does not follow. Ask your lead for the address at which the file itself lies.',
  access: 'Chatside may not reach this address. Press “Check now” and allow it.',
  'too-large': 'The file is larger than 10 MB. Ask your lead to publish a smaller library.',
  'not-a-library':
    'At this address is a web page, perhaps a sign-in, and no library. Ask your lead for an address that opens without signing in.',
  'signature-missing':
    'There is no signature beside the file. Ask your lead to upload both files that “Publish” gave.',
  'signature-wrong':
    'The signature does not fit the file: it was changed, or only one of the two files was uploaded so far. Nothing of it was taken; ask your lead if this stays.',
  'other-library':
    'At this address is now another library. Nothing of it was taken; leave this one and add the other if that is what you want.',
} as const;

/** What happened and what to do, for the person. */
export function sentenceOfTrouble(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'status':
      return sentenceOfStatus(trouble.status);
    case 'unreadable':
    case 'storage':
      return trouble.why;
    case 'older':
      return `The server has edition ${trouble.edition}, which is older than edition ${trouble.known} that you have. Nothing of it was taken; if your lead wants to go back, the old texts have to be published as a new edition.`;
    default:
      return SENTENCES[trouble.kind];
  }
}

function sentenceOfStatus(status: number): string {
  if (status === 401 || status === 403) {
    return 'The server does not give this file to everyone. Ask your lead for an address that opens without signing in.';
  }
  if (status === 404 || status === 410) {
    return 'There is no file at this address any more. Ask your lead whether it has moved.';
  }
  if (status === 429) {
    return 'The server was asked too often and wants to be left alone for a while. Chatside tries again later.';
  }
  return `The server has a problem of its own (${status}). Chatside tries again by itself.`;
}
