import { describe, expect, test } from 'vitest';
import { samePlace } from '@/utils/text/letters';

describe('the same place in a text with other spaces', () => {
  test.each([
    ['a b|c', 'a b|c'],
    ['a\n\n|b', 'a\n|b'],
    ['one |two', 'one|two'],
    ['• x\n|y', '•  x\n|y'],
    ['|a', '|a'],
    ['a|', 'a|\n'],
  ])('%j is %j', (marked, other) => {
    const text = marked.replace('|', '');
    expect(samePlace(text, marked.indexOf('|'), other.replace('|', ''))).toBe(other.indexOf('|'));
  });

  test('in the same text it is the same, between spaces too', () => {
    expect(samePlace('a\n\n\nb', 2, 'a\n\n\nb')).toBe(2);
  });
});
