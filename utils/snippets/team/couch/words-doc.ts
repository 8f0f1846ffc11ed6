import { acceptWords } from '@/utils/words/accept';
import { LIMITS, type Phrase, type Words } from '@/utils/words/words';
import type { Fields } from './merge';

/** Whether a document is one word or one phrase. Its id is made of what it says, so it is never rewritten. */
export function isWordsId(id: string): boolean {
  return id.startsWith('d:') || id.startsWith('b:');
}

/**
 * What the documents of a library say of words, together; those that were deleted and those that are
 * damaged are left out. Of two phrases that avoid the same words the one with the lower id counts, in
 * every browser.
 */
export function wordsOf(docs: ReadonlyMap<string, Fields>): Words {
  const listed = [...docs].filter(([, { deleted }]) => deleted !== true).sort(byId);
  const ofType = (prefix: string, type: string): Fields[] =>
    listed.flatMap(([id, fields]) =>
      id.startsWith(prefix) && fields['type'] === type ? [fields] : [],
    );
  const { words } = acceptWords({
    dictionary: ofType('d:', 'dictionary').map((fields) => fields['word']),
    phrases: ofType('b:', 'phrases'),
  });
  return {
    dictionary: [...words.dictionary].sort((a, b) => a.localeCompare(b, 'en')),
    phrases: [...words.phrases].sort((a, b) => a.avoid.localeCompare(b.avoid, 'en')),
  };
}

/** Each word and each phrase as a document of its own. */
export function wordDocs({ dictionary, phrases }: Words): Promise<Map<string, Fields>> {
  return keyed([
    ...dictionary.map((word): Fields => ({ type: 'dictionary', word })),
    ...phrases.map((phrase): Fields => ({ type: 'phrases', ...phrase })),
  ]);
}

/** The ids of what says these words or avoids these phrases, whoever wrote it and however. */
export function idsSaying(docs: ReadonlyMap<string, Fields>, gone: Words): string[] {
  const words = new Set(gone.dictionary);
  const avoided = new Set(gone.phrases.map(keyOf));
  return [...docs].flatMap(([id, fields]) => {
    const said = fields['deleted'] === true ? undefined : wordsOf(new Map([[id, fields]]));
    const isMeant =
      said?.dictionary.some((word) => words.has(word)) === true ||
      said?.phrases.some((phrase) => avoided.has(keyOf(phrase))) === true;
    return isMeant ? [id] : [];
  });
}

/** What of one's own a team does not have yet, as far as there is room for it. */
export function missingIn(team: Words, own: Words): Words {
  const words = new Set(team.dictionary);
  const avoided = new Set(team.phrases.map(keyOf));
  const free = (name: 'dictionary' | 'phrases'): number =>
    Math.max(0, LIMITS[name] - team[name].length);
  return {
    dictionary: own.dictionary.filter((word) => !words.has(word)).slice(0, free('dictionary')),
    phrases: own.phrases.filter((phrase) => !avoided.has(keyOf(phrase))).slice(0, free('phrases')),
  };
}

async function keyed(all: readonly Fields[]): Promise<Map<string, Fields>> {
  const ids = await Promise.all(all.map(idOf));
  return new Map(all.map((fields, at) => [ids[at]!, fields]));
}

/** 128 bits of SHA-256: the words themselves do not stand in addresses and logs of a server. */
async function idOf(fields: Fields): Promise<string> {
  const isWord = fields['type'] === 'dictionary';
  const { word, avoid, prefer = '', reason = '', internal, exact } = fields;
  const said = isWord ? [word] : [avoid, prefer, reason, internal === true, exact === true];
  const bytes = new TextEncoder().encode(JSON.stringify(said));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16);
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${isWord ? 'd:' : 'b:'}${hex}`;
}

function keyOf({ avoid }: Phrase): string {
  return avoid.toLowerCase();
}

function byId([a]: readonly [string, Fields], [b]: readonly [string, Fields]): number {
  return a < b ? -1 : 1;
}
