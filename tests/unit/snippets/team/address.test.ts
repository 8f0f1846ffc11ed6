import { expect, test } from 'vitest';
import { addressWithKey, parseAddress, signatureUrl } from '@/utils/snippets/team/address';

const KEY = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';

test.each([
  ['https://files.example.com/support.json', 'https://files.example.com/support.json'],
  [' https://h.example/a?x=1#top ', 'https://h.example/a?x=1'],
  ['http://localhost:8080/a.json', 'http://localhost:8080/a.json'],
  ['http://127.0.0.1/a.json', 'http://127.0.0.1/a.json'],
])('%s can be added', (text, url) => {
  expect(parseAddress(text)).toEqual({ ok: true, url });
});

test.each([
  'support.json',
  'http://files.example.com/support.json',
  'http://localhost.example.com/a.json',
  'http://127.0.0.1.example.com/a.json',
  'ftp://files.example.com/a.json',
  'file:///a.json',
  'data:application/json,{}',
  'javascript:alert(1)',
  'https://lead:secret@files.example.com/a.json',
  'https://files.example.com/a.json#key=abc',
  'https://files.example.com/a.json#key=',
])('%s cannot, and a sentence says why', (text) => {
  expect(parseAddress(text)).toEqual({ ok: false, problem: expect.stringMatching(/^[A-Z].*\.$/) });
});

test('the key that a lead hands out is read back and stays out of the address', () => {
  const address = 'https://files.example.com/support.json?team=1';
  expect(parseAddress(addressWithKey(address, KEY))).toEqual({ ok: true, url: address, key: KEY });
});

test('the signature lies beside the file', () => {
  expect(signatureUrl('https://h.example/a/b.json?v=2')).toBe('https://h.example/a/b.json.sig?v=2');
});
