const LETTER = '[A-Za-z\\u00c0-\\u024f]';
const SIGNS: Readonly<Record<string, string>> = { A: LETTER, '9': '\\d', '*': '[A-Za-z\\d]' };
const LONGEST = 60;
const EDGE = '[A-Za-z\\u00c0-\\u024f\\d]';

/** Each sign of a mask; one behind a backslash stands for itself. */
function signsOf(mask: string): readonly { readonly sign: string; readonly isOpen: boolean }[] {
  return Array.from(mask.trim().matchAll(/\\(.)|(.)/gsu), ({ 1: literal, 2: sign = '' }) =>
    literal === undefined
      ? { sign, isOpen: Object.hasOwn(SIGNS, sign) }
      : { sign: literal, isOpen: false },
  );
}

/** The pattern of a mask, or a sentence that says what is wrong with it. Linear: it has no repeats. */
export function patternOfMask(mask: string): RegExp | string {
  const signs = signsOf(mask);
  if (!signs.length) return 'Write a form, for example AA-9999999.';
  if (signs.length > LONGEST) return `A form has at most ${LONGEST} signs. Make it shorter.`;
  if (!signs.some(({ isOpen }) => isOpen))
    return 'Use A for a letter, 9 for a digit or * for either.';
  const source = signs
    .map(({ sign, isOpen }) => (isOpen ? SIGNS[sign] : /\s/.test(sign) ? '\\s' : literal(sign)))
    .join('');
  return new RegExp(`(?<!${EDGE})${source}(?!${EDGE})`, 'gi');
}

function literal(sign: string): string {
  return sign.replace(/[^\p{L}\p{N}]/u, '\\$&');
}

/** Something that has this form, always the same: "XK-4821973" for AA-9999999. */
export function exampleOfMask(mask: string): string {
  return signsOf(mask)
    .map(({ sign, isOpen }, at) => {
      if (!isOpen) return sign;
      const isLetter = sign === 'A' || (sign === '*' && at % 2 === 0);
      return isLetter ? 'KXRMTB'.charAt(at % 6) : '4821973'.charAt(at % 7);
    })
    .join('');
}

/** The form of a value, which may be kept where the value itself may not: "AB-1234" is "AA-9999". */
export function maskOf(value: string): string {
  return Array.from(value.trim().slice(0, LONGEST), (sign) =>
    /\d/.test(sign) ? '9' : /\p{L}/u.test(sign) ? 'A' : sign,
  ).join('');
}
