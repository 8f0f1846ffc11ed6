import { addressWithKey, parseAddress } from '@/utils/snippets/team/address';
import { newKeys, publicKeyOf, sign } from '@/utils/snippets/team/signature';
import { writeTeamFile, type Publication } from '@/utils/snippets/team/write';
import { database, type Publisher } from './database';

export type Edition = {
  readonly edition: number;
  readonly text: string;
  readonly signature: string;
  /** The address to hand out, or only what stands behind it. */
  readonly handOut: string;
};

export type Publishing =
  { readonly ok: true; readonly made: Edition } | { readonly ok: false; readonly problem: string };

type Wish = Omit<Publication, 'library' | 'edition'> & {
  /** Where the file will lie; empty when that is not known yet. */
  readonly address: string;
};

export function ownPublisher(): Promise<Publisher | undefined> {
  return database.publishers.get('own');
}

/** Makes the next edition and signs it. The first one makes the key, which stays in this browser. */
export async function publishEdition(wish: Wish, now: number): Promise<Publishing> {
  const name = wish.name.trim();
  if (!name) return { ok: false, problem: 'Give the library a name: your colleagues see it.' };
  const address = wish.address.trim() ? parseAddress(wish.address) : undefined;
  if (address && !address.ok) return address;
  const before = await ownPublisher();
  const publisher: Publisher = {
    id: 'own',
    library: before?.library ?? crypto.randomUUID(),
    name,
    edition: (before?.edition ?? 0) + 1,
    keys: before?.keys ?? (await newKeys()),
    count: wish.snippets.length,
    ...(address && { url: address.url }),
    ...(wish.words && { withWords: true }),
    ...(wish.consoles && { withSites: true }),
  };
  const { snippets, facts, words, consoles, confirmDeletes } = wish;
  const { library, edition, keys } = publisher;
  const text = writeTeamFile(
    { library, name, edition, snippets, facts, words, consoles, confirmDeletes },
    now,
  );
  const signature = await sign(keys, new TextEncoder().encode(text));
  await database.publishers.put(publisher);
  const handOut = addressWithKey(publisher.url ?? '', await publicKeyOf(keys));
  return { ok: true, made: { edition, text, signature: `${signature}\n`, handOut } };
}
