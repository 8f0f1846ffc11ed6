import { describe, expect, test } from 'vitest';
import { acceptDescription, readDescription, writeDescription } from '@/utils/consoles/accept';
import { TAUGHT, TAUGHT_SITE, taughtFile } from '../../harness/taught-site.ts';

const yes = (): boolean => true;

describe('a console description', () => {
  test('comes back as it was written', () => {
    expect(readDescription(writeDescription(TAUGHT_SITE, TAUGHT), yes)).toEqual({
      site: TAUGHT_SITE,
      description: TAUGHT,
    });
  });

  test.each<[string, object]>([
    ['is for another host', { hosts: ['mail.example.test'] }],
    ['is for every host', { hosts: ['*'] }],
    ['is for two hosts', { hosts: [TAUGHT_SITE, 'other.test'] }],
    ['has no composer', { composer: [] }],
    ['leads to a password', { composer: ['input[type="password"]'] }],
    ['leads to a card number', { composer: ['[autocomplete="cc-number"]'] }],
    ['leads to a one-time code', { composer: ['[autocomplete="one-time-code"]'] }],
    ['has a selector that costs much', { message: [':has(:has(a)) :has(b)'] }],
    ['has a selector of stars', { message: ['* * * * a'] }],
    ['has a chain of siblings', { message: [`a${' ~ a'.repeat(40)}`] }],
    ['has a long selector', { message: ['a'.repeat(301)] }],
    ['has many selectors', { message: Array(50).fill('li') }],
    ['has a wrong type', { message: 'li' }],
    ['has a selector that is a number', { message: [7] }],
    ['brings code along', { onLoad: 'alert(1)' }],
    ['brings a prototype along', JSON.parse('{"__proto__":{"canTime":true},"constructor":1}')],
    ['reads an attribute with a strange name', { time: { select: ['time'], attribute: 'a"]b' } }],
    ['has a path that is none', { path: 'javascript:alert(1)' }],
  ])('that %s is refused', (_name, change) => {
    const { description: taken, problem } = acceptDescription(taughtFile(change), yes);
    expect(taken).toBeUndefined();
    expect(problem).toMatch(/^It.*\.$/);
  });

  test('a selector that the browser cannot read is refused', () => {
    const isSelector = (text: string): boolean => text !== '.log';
    expect(acceptDescription(taughtFile({}), isSelector)).toEqual({
      problem: 'Its “description.transcript.0” is not a selector.',
    });
  });

  test.each([
    ['nothing', '', 'It is not a file of Chatside: it is not JSON.'],
    ['a list', '[]', 'It is not a console of Chatside.'],
    ['another file of ours', '{"format":"chatside/snippets"}', undefined],
    ['something huge', ' '.repeat(40_000), 'It is too large for a console.'],
    ['a tower', `${'['.repeat(20_000)}`, 'It is not a file of Chatside: it is not JSON.'],
  ])('%s is none', (_name, text, problem) => {
    const read = readDescription(text, yes);
    expect(read.description).toBeUndefined();
    if (problem) expect(read.problem).toBe(problem);
    else expect(read.problem).toMatch(/\.$/);
  });
});
