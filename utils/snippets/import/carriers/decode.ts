/** A text, and how it was read where that is a guess. */
export type Decoded = { readonly text: string; readonly guess?: string };

const WESTERN =
  'It is not in UTF-8 and was read as Windows-1252, as Excel writes it. Look whether ä, é and ’ are right.';

/**
 * The text of a file: UTF-8, or UTF-16 where it says so or every second byte is empty. A table may
 * be in the encoding of Excel; anything else is no text.
 */
export function decode(bytes: Uint8Array, mayBeWestern: boolean): Decoded | undefined {
  const [first = -1, second = -1, third = -1, fourth = -1] = bytes;
  const little = first === 0xff && second === 0xfe;
  const big = first === 0xfe && second === 0xff;
  if (little || (second === 0 && fourth === 0 && first > 0)) return textOf(bytes, 'utf-16le');
  if (big || (first === 0 && third === 0 && second > 0)) return textOf(bytes, 'utf-16be');
  const read = textOf(bytes, 'utf-8');
  if (read || !mayBeWestern) return read;
  const western = textOf(bytes, 'windows-1252');
  return western && { ...western, guess: WESTERN };
}

function textOf(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // A picture or a program is a text in some encoding, too, but not without these.
    const noText = encoding === 'windows-1252' ? /[\0-\x08\x0e-\x1f\x81\x8d\x8f\x90\x9d]/ : /\0/;
    return noText.test(text) ? undefined : { text };
  } catch {
    return undefined; // Bytes that this encoding does not have.
  }
}
