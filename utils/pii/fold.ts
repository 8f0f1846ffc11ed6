/**
 * The text with look-alikes made plain, one code unit for one, so that offsets stay: digits and
 * letters of full width, Arabic and Devanagari digits, dashes and spaces of any kind.
 */
export function fold(text: string): string {
  return text.replace(/[^\u0000-\u007f]/g, (sign) => {
    const code = sign.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
    for (const zero of [0x0660, 0x06f0, 0x0966]) {
      if (code >= zero && code <= zero + 9) return String(code - zero);
    }
    if (/[\u00ad\u2010-\u2015\u2212\ufe58\ufe63]/.test(sign)) return '-';
    if (/\s/.test(sign) || sign === '\u200b') return ' ';
    return sign;
  });
}
