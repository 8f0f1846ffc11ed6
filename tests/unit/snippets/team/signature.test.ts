import { generateKeyPairSync, sign as signWith } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fingerprintOf,
  isPublicKey,
  isSignedBy,
  newKeys,
  publicKeyOf,
  sign,
} from '@/utils/snippets/team/signature';

const FILE = new TextEncoder().encode('{"format":"chatside/library"}\n');

test('what was signed is recognised, with padding and line break too, and by its own key only', async () => {
  const keys = await newKeys();
  const key = await publicKeyOf(keys);
  const signature = await sign(keys, FILE);
  expect(isPublicKey(key)).toBe(true);
  expect(await isSignedBy(key, FILE, `${signature}==\n`)).toBe(true);
  expect(await isSignedBy(await publicKeyOf(await newKeys()), FILE, signature)).toBe(false);
});

test('one bit of the file or of the signature that is other makes it wrong', async () => {
  const keys = await newKeys();
  const key = await publicKeyOf(keys);
  const signature = await sign(keys, FILE);
  await fc.assert(
    fc.asyncProperty(fc.nat(FILE.length * 8 - 1), async (bit) => {
      const tampered = FILE.slice();
      tampered[bit >> 3]! ^= 1 << (bit & 7);
      expect(await isSignedBy(key, tampered, signature)).toBe(false);
    }),
  );
  const swapped = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
  expect(await isSignedBy(key, FILE, swapped)).toBe(false);
});

test.each(['', 'nonsense!', '<!doctype html>', 'AAAA', 'A'.repeat(5000)])(
  'a signature that is “%s” is none, and nothing is thrown',
  async (text) => {
    expect(await isSignedBy(await publicKeyOf(await newKeys()), FILE, text)).toBe(false);
  },
);

test('a file that was signed by another program is recognised', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const signature = signWith(null, FILE, privateKey).toString('base64');
  expect(await isSignedBy(x, FILE, signature)).toBe(true);
});

test('the private half cannot be read out', async () => {
  const { privateKey } = await newKeys();
  await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow();
});

test('a fingerprint is read in fours', () => {
  expect(fingerprintOf('11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo')).toBe('11qY AYKx CrfV S_7T');
});
