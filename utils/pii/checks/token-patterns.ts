import { TOKEN_FORMATS } from '@/utils/pii/words/token-formats';

const ALPHABETS: Readonly<Record<string, string>> = {
  w: '[\\w-]',
  a: '[a-zA-Z0-9]',
  A: '[A-Z0-9]',
  x: '[0-9a-fA-F]',
  d: '\\d',
  b: '[a-zA-Z0-9+/=_-]',
};

/** "a36-251" is letters and digits, 36 to 251 of them; anything else is a pattern as it is. */
function sourceOf(part: string): string {
  const [, alphabet = '', from, to] = /^([waAxdb])(\d+)(?:-(\d+))?$/.exec(part) ?? [];
  return alphabet ? `${ALPHABETS[alphabet]}{${from}${to ? `,${to}` : ''}}` : part;
}

const alternatives = TOKEN_FORMATS.trim()
  .split('\n')
  .flatMap((line) => line.replace(/^\S+\s+/, '').split(' | '))
  .map((format) => {
    const parts = format.trim().split(/\s+/);
    const [prefix = '', body = '', end] = parts;
    return `${prefix}${sourceOf(body)}${end === undefined ? '' : end === '.w{9}' ? '(?:\\.[a-z0-9]{9})?' : end}`;
  });

/** One pattern for all of them, entered only where a word begins. */
export const TOKENS = new RegExp(`(?<![\\w+/])(?:${alternatives.join('|')})(?![\\w])`, 'g');
