/** The zero of each script whose digits are read: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

/**
 * The text with look-alikes made plain, one code unit for one, so that offsets stay: digits and
 * letters of full width, digits of other scripts, dashes, quotes and spaces of any kind.
 */
export function fold(text: string): string {
  return text.replace(/[^\u0000-\u007f]/g, (sign) => {
    const code = sign.charCodeAt(0);
    // No comma of a number: that of Chinese and Japanese texts.
    if (code === 0xff0c) return '\u3001';
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
    for (const zero of ZEROS) {
      if (code >= zero && code <= zero + 9) return String(code - zero);
    }
    if (/[\u00ad\u2010-\u2015\u2212\ufe58\ufe63]/.test(sign)) return '-';
    if (/[\u2018\u2019\u201a\u201b\u02bc\u00b4]/.test(sign)) return "'";
    if (/[\u201c-\u201f\u00ab\u00bb\u300c\u300d]/.test(sign)) return '"';
    if (/\s/.test(sign) || /[\u200b\u2060\ufeff]/.test(sign)) return ' ';
    return sign;
  });
}

/** Letters that no accent can be taken from, and what they are typed as without it. */
const STROKES: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', ı: 'i', đ: 'd', æ: 'a' };

/** Small letters without accents, one code unit for one: what words are looked up in. */
export function plain(folded: string): string {
  return folded
    .replace(/[\u0080-\u052f\u1e00-\u1eff]/g, (sign) => {
      const letter = sign.normalize('NFD').charAt(0).toLowerCase();
      return STROKES[letter] ?? (letter.length === 1 ? letter : sign);
    })
    .toLowerCase();
}
