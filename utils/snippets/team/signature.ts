/** Ed25519 over the exact bytes of the file, as `openssl pkeyutl -rawin` makes it. */
const ALGORITHM = 'Ed25519';
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

type Bytes = Uint8Array<ArrayBuffer>;

/** Whether the lead with this public key has signed exactly these bytes. */
export async function isSignedBy(key: string, bytes: Bytes, signature: string): Promise<boolean> {
  const [rawKey, rawSignature] = [bytesOf(key), bytesOf(signature.trim())];
  if (rawKey?.length !== KEY_BYTES || rawSignature?.length !== SIGNATURE_BYTES) return false;
  const publicKey = await crypto.subtle.importKey('raw', rawKey, ALGORITHM, false, ['verify']);
  return crypto.subtle.verify(ALGORITHM, publicKey, rawSignature, bytes);
}

/** A pair whose private half cannot be read out, only used in this browser. */
export async function newKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']) as Promise<CryptoKeyPair>;
}

export async function publicKeyOf({ publicKey }: CryptoKeyPair): Promise<string> {
  return textOf(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));
}

export async function sign({ privateKey }: CryptoKeyPair, bytes: Bytes): Promise<string> {
  return textOf(new Uint8Array(await crypto.subtle.sign(ALGORITHM, privateKey, bytes)));
}

export function isPublicKey(text: string): boolean {
  return bytesOf(text)?.length === KEY_BYTES;
}

/** The first signs of a key, in fours, for two people to compare. */
export function fingerprintOf(key: string): string {
  return (key.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
}

/** Base64 of either alphabet, with or without its padding. */
function bytesOf(text: string): Bytes | undefined {
  const usual = text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  if (!/^[A-Za-z0-9+/]+$/.test(usual) || usual.length % 4 === 1) return undefined;
  return Uint8Array.from(atob(usual), (sign) => sign.charCodeAt(0));
}

function textOf(bytes: Uint8Array): string {
  const usual = btoa(String.fromCharCode(...bytes));
  return usual.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
