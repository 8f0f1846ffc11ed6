import { unzipSync } from 'fflate';
import type { Remark } from '../../file/incoming';
import type { OpenedOf, Unreadable } from '../opened';

const MOST_FILES = 2_000;
/** Bytes of one file, and of all together, when they are unpacked. */
const LARGEST = 256 * 1024;
const LARGEST_TOGETHER = 10 * 1024 * 1024;

/**
 * Unpacks what may be snippets: files at the top, of a size that snippets have. A name is never
 * taken for a place; what is packed to burst is not unpacked at all.
 */
export function openArchive(bytes: Uint8Array): OpenedOf<'archive'> | Unreadable {
  const left: Remark[] = [];
  let count = 0;
  let together = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        if (++count > MOST_FILES) return false;
        const what = `“${name.slice(0, 60)}”`;
        if (/[/\\]/.test(name) || !/\.(?:json|plist)$/i.test(name)) {
          if (!name.endsWith('/') && !/\.png$/i.test(name)) {
            left.push({
              what,
              why: 'This file of the archive is no snippet and was not unpacked.',
            });
          }
          return false;
        }
        // What is packed larger than it is lies about its size.
        if (originalSize > LARGEST || size > originalSize + 1024) {
          const kilobytes = Math.ceil(originalSize / 1024).toLocaleString('en');
          const why = `It would unpack to ${kilobytes} KB, which no snippet has; it was not unpacked.`;
          left.push({ what, why });
          return false;
        }
        together += originalSize;
        return together <= LARGEST_TOGETHER;
      },
    });
    if (count > MOST_FILES) {
      return {
        problem: `This archive holds more than ${MOST_FILES.toLocaleString('en')} files. Export fewer collections at a time.`,
      };
    }
    if (together > LARGEST_TOGETHER) {
      return { problem: 'This archive would unpack to more than 10 MB. Nothing of it was used.' };
    }
    return { kind: 'archive', files: new Map(Object.entries(files)), left };
  } catch {
    return { problem: 'This archive is damaged: it cannot be unpacked. Export it once more.' };
  }
}
