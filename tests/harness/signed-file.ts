import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';

/** An edition of a library as a lead's own program publishes it: docs/team-libraries.md. */
export type SignedFile = {
  readonly file: string;
  readonly signature: string;
  /** The public key, as it stands behind `#key=`. */
  readonly key: string;
};

/** The first edition of a library with one snippet in it. */
export function signedFile(
  name: string,
  { title, shortcut, text }: { title: string; shortcut: string; text: string },
): SignedFile {
  const snippet = {
    id: randomUUID(),
    title,
    triggers: [shortcut],
    variants: [{ lang: 'en', format: 'text', body: text }],
  };
  const file = JSON.stringify({
    ...{ format: 'chatside/library', version: 1, library: randomUUID(), name, edition: 1 },
    ...{ publishedAt: '2026-11-27T09:00:00.000Z', folders: [], facts: [], snippets: [snippet] },
  });
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  return {
    file,
    signature: sign(null, Buffer.from(file), privateKey).toString('base64'),
    key: raw.toString('base64url'),
  };
}
