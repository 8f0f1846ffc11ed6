import type { OpenedOf, Unreadable } from '../opened';

const DAMAGED: Unreadable = {
  problem: 'This property list is damaged: it cannot be read to its end. Export it once more.',
};
const DEEPEST = 50;
/** Objects that are read, those counted that stand in several places. */
const MOST_OBJECTS = 300_000;

const LATIN = new TextDecoder('latin1');
const UTF16 = new TextDecoder('utf-16be');

/** Texts, numbers, lists and dictionaries of Apple's binary form; never reads past its end. */
export function openBinaryPlist(bytes: Uint8Array): OpenedOf<'plist'> | Unreadable {
  try {
    return { kind: 'plist', value: read(bytes) };
  } catch (error) {
    if (error instanceof RangeError) return DAMAGED;
    throw error;
  }
}

function read(bytes: Uint8Array): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = (at: number, size: number): number => {
    let value = 0;
    for (let byte = 0; byte < size; byte++) value = value * 256 + view.getUint8(at + byte);
    if (!Number.isSafeInteger(value)) throw new RangeError();
    return value;
  };
  const trailer = view.byteLength - 32;
  const offsetSize = number(trailer + 6, 1);
  const referenceSize = number(trailer + 7, 1);
  const count = number(trailer + 8, 8);
  const top = number(trailer + 16, 8);
  const table = number(trailer + 24, 8);
  let left = MOST_OBJECTS;

  const slice = (at: number, length: number): Uint8Array => {
    if (length < 0 || at + length > trailer) throw new RangeError();
    return bytes.subarray(at, at + length);
  };
  const object = (index: number, depth: number): unknown => {
    if (index >= count || depth > DEEPEST || left-- <= 0) throw new RangeError();
    const at = number(table + index * offsetSize, offsetSize);
    const marker = number(at, 1);
    const kind = marker >> 4;
    let size = marker & 0xf;
    let from = at + 1;
    if (size === 0xf && kind >= 4) {
      const wide = 2 ** (number(from, 1) & 0xf);
      size = number(from + 1, wide);
      from += 1 + wide;
    }
    const member = (nth: number): unknown =>
      object(number(from + nth * referenceSize, referenceSize), depth + 1);
    switch (kind) {
      case 0x0:
        return marker === 0x9 ? true : marker === 0x8 ? false : null;
      case 0x1:
        // A negative one takes eight bytes and is no safe integer here; nothing we read is one.
        return number(from, 2 ** size);
      case 0x2:
        return size === 2 ? view.getFloat32(from) : view.getFloat64(from);
      case 0x3:
        // Seconds since 2001.
        return new Date((view.getFloat64(from) + 978_307_200) * 1000);
      case 0x4:
        return slice(from, size);
      case 0x5:
        return LATIN.decode(slice(from, size));
      case 0x6:
        return UTF16.decode(slice(from, size * 2));
      case 0xa:
        slice(from, size * referenceSize);
        return Array.from({ length: size }, (_, nth) => member(nth));
      case 0xd: {
        slice(from, size * 2 * referenceSize);
        const entries = Array.from({ length: size }, (_, nth) => [
          String(member(nth)),
          member(size + nth),
        ]);
        return Object.fromEntries(entries);
      }
      default:
        return null;
    }
  };
  return object(top, 0);
}
