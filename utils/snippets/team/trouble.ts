/** Why the last look at a library brought nothing new. The copy that is there stays in use. */
export type Trouble =
  | { readonly kind: 'offline' | 'slow' | 'redirect' | 'access' | 'too-large' | 'not-a-library' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'unreadable'; readonly why: string }
  | { readonly kind: 'signature-missing' | 'signature-wrong' | 'other-library' }
  | { readonly kind: 'older'; readonly edition: number; readonly known: number }
  | { readonly kind: 'storage'; readonly why: string }
  /** Of a library in a database only. */
  | { readonly kind: 'signed-out' | 'not-a-member' }
  | { readonly kind: 'refused'; readonly count: number };

const BY_ITSELF = 'Chatside tries again by itself.';

const SENTENCES = {
  offline: `The server did not answer. ${BY_ITSELF}`,
  slow: `The server took too long to answer. ${BY_ITSELF}`,
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
  'signed-out':
    'You are signed out of this library. Sign in again to get what is new; its texts stay, and what you changed is kept and goes out then.',
  'not-a-member':
    'The server says that you are no member of this library any more, so its texts are out of your picker. What you changed is kept here; ask your lead, then press “Check now”.',
} as const;

/** What happened and what to do, for the person. */
export function sentenceOfTrouble(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'status':
      return sentenceOfStatus(trouble.status);
    case 'unreadable':
    case 'storage':
      return trouble.why;
    case 'refused':
      return `The server refused ${trouble.count === 1 ? 'one change' : `${trouble.count} changes`} of yours for good, perhaps because of a text that is too long. ${trouble.count === 1 ? 'It is' : 'They are'} kept here; change ${trouble.count === 1 ? 'it' : 'them'} once more, or ask your administrator.`;
    case 'older':
      return `The server has edition ${trouble.edition}, which is older than edition ${trouble.known} that you have. Nothing of it was taken; if your lead wants to go back, the old texts have to be published as a new edition.`;
    default:
      return SENTENCES[trouble.kind];
  }
}

/** Such a sentence where nothing is kept, so that nothing is tried again. */
export function withoutRetry(sentence: string): string {
  return sentence
    .replace(BY_ITSELF, 'Try again in a moment.')
    .replace('then press “Check now”', 'then try again');
}

/** The same of a library in a database, where 404 and a sign-in mean something else. */
export function sentenceOfCouchTrouble(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'not-a-library':
      return 'The server answered with a web page, perhaps a sign-in of your network. Open any page in the browser, sign in there, then press “Check now”.';
    case 'redirect':
      return 'The address leads on to another one, perhaps to a sign-in of your network, and Chatside does not follow it. Open any page in the browser, sign in there, then press “Check now”; or ask your lead for the address of the database itself.';
    case 'too-large':
      return 'The server sent more at once than Chatside takes. Tell your lead.';
    case 'status':
      if (trouble.status === 404) {
        return 'There is no library at this address. Ask your lead whether it has moved.';
      }
      if (trouble.status === 413) {
        return 'A change is larger than the server takes. It is kept here; shorten it, or ask your administrator.';
      }
      return sentenceOfStatus(trouble.status);
    default:
      return sentenceOfTrouble(trouble);
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
    return `The server was asked too often and wants to be left alone for a while. ${BY_ITSELF}`;
  }
  return `The server has a problem of its own (${status}). ${BY_ITSELF}`;
}
