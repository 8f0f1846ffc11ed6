/**
 * What one cannot see and yet changes how a text reads or is compared: signs that turn the direction
 * of writing, characters without width, control characters. The joiners of emoji, Persian and Indic
 * words and the marks of Arabic and Hebrew are let pass, except beside Latin letters and digits.
 */
const UNSEEN =
  /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff\uf8e0\uf8e1]|(?<=[\x20-\x7e])[\u200c-\u200f]|[\u200c-\u200f](?=[\x20-\x7e])/gu;

/** The names of the unseen characters in a text, each once: "U+202E". */
export function unseenIn(text: string): string[] {
  return [...new Set(text.match(UNSEEN))].map(
    (sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

/** Whether it holds what no text can: the sign U+0000, or half of a pair of surrogates. */
export function isBroken(text: string): boolean {
  return text.includes('\0') || !text.isWellFormed();
}
