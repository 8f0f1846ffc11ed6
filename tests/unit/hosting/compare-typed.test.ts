import { expect, test } from 'vitest';
import { compareTyped, speechesOf } from '@/utils/hosting/compare-typed';
import { newSnippet } from '@/utils/snippets/change';

const SPEECHES = speechesOf([
  newSnippet(
    {
      shortcut: 'photo',
      title: 'Photo',
      body: 'Hi {{customer.first_name}}, could you send me a photo? It should show the label on the box.',
      tags: [],
    },
    'id-photo',
    0,
  ),
]);

test('sentences of a snippet are not the person’s own, with or without a name in them', () => {
  const reply = 'Hi Dana, could you send me a photo? I will look at it on Monday morning. Thanks.';
  expect(compareTyped(SPEECHES, reply, []).own).toEqual(['I will look at it on Monday morning.']);
  expect(compareTyped(SPEECHES, 'IT SHOULD SHOW the label on the box!', []).own).toEqual([]);
});

test('a reply that a snippet holds is missed, unless Chatside had put it in', () => {
  const reply = 'Hi Dana, could you send me a photo? It should show the label on the box.';
  expect(compareTyped(SPEECHES, reply, []).missed).toEqual({ id: 'id-photo', shortcut: 'photo' });
  expect(compareTyped(SPEECHES, reply, [reply]).missed).toBeUndefined();
  expect(compareTyped(SPEECHES, 'Your refund has left us today, Dana.', []).missed).toBeUndefined();
});

test('what the picker put in is not counted, though the snippet was changed meanwhile', () => {
  const inserted = 'It was an older text of a snippet.';
  expect(compareTyped(SPEECHES, `${inserted} And this is my own.`, [inserted]).own).toEqual([]);
  expect(
    compareTyped(SPEECHES, `${inserted} And this sentence is my own.`, [inserted]).own,
  ).toEqual(['And this sentence is my own.']);
});
