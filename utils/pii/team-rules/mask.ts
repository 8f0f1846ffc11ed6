const SIGNS: Readonly<Record<string, string>> = {
  A: '[A-Za-z\\u00c0-\\u024f]',
  '9': '\\d',
  '*': '[A-Za-z\\d]',
};
const LONGEST = 60;

/** The pattern of a mask, or a sentence that says what is wrong with it. Linear: it has no repeats. */
export function patternOfMask(mask: string): RegExp | string {
  const form = mask.trim();
  if (!form) return 'Write a form, for example AA-9999999.';
  if (form.length > LONGEST) return `A form has at most ${LONGEST} signs. Make it shorter.`;
  if (!/[A9*]/.test(form)) return 'Use A for a letter, 9 for a digit or * for either.';
  const source = Array.from(
    form,
    (sign) => SIGNS[sign] ?? (/\s/.test(sign) ? '\\s' : sign.replace(/[^\p{L}\p{N}]/u, '\\$&')),
  ).join('');
  return new RegExp(`(?<![A-Za-z\\u00c0-\\u024f\\d])${source}(?![A-Za-z\\u00c0-\\u024f\\d])`, 'g');
}

/** The form of a value, which may be kept where the value itself may not: "AB-1234" is "AA-9999". */
export function maskOf(value: string): string {
  return Array.from(value.trim().slice(0, LONGEST), (sign) =>
    /\d/.test(sign) ? '9' : /\p{L}/u.test(sign) ? 'A' : sign,
  ).join('');
}
