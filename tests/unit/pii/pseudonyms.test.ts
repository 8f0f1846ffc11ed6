import { expect, test } from 'vitest';
import { findAllPii } from '@/utils/pii/find-all';
import { pseudonyms } from '@/utils/pii/pseudonyms';
import { scanSnippet } from '@/utils/pii/snippet-scan';

const find = (text: string) => findAllPii(text, { packs: ['names'] });

test('the same value has the same name throughout a conversation', () => {
  expect(
    pseudonyms(
      [
        'My name is Jane Doe, card 4111 1111 1111 1111',
        'Account holder: Jane Doe. Is it 4111-1111-1111-1111 or 5555 5555 5555 4444?',
        'write to jane@mail.de',
      ],
      find,
    ),
  ).toEqual([
    'My name is <customer-1>, card <card-1>',
    'Account holder: <customer-1>. Is it <card-1> or <card-2>?',
    'write to <email-1>',
  ]);
});

test('a conversation without values stays as it is', () => {
  expect(pseudonyms(['Where is order 4500123456?', ''], find)).toEqual([
    'Where is order 4500123456?',
    '',
  ]);
});

test('a snippet that holds a real number is told of', () => {
  expect(scanSnippet('Call me on +49 171 2345678, {{agent}}')).toMatchObject([
    {
      rule: 'pii/phone',
      message:
        'This snippet holds a telephone number. Everybody who inserts it sends it: put a placeholder there.',
    },
  ]);
});

test.each(['Write to {{customer.email}}', 'for example jane@example.com', 'Thanks, we are on it.'])(
  'a snippet without one is not: %s',
  (body) => {
    expect(scanSnippet(body)).toEqual([]);
  },
);
