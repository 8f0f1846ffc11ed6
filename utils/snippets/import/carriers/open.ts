import type { Opened, Unreadable } from '../opened';
import { openArchive } from './archive';
import { decode } from './decode';
import { openJson } from './json';
import { openBinaryPlist } from './plist-binary';
import { openXmlPlist } from './plist-xml';
import { openTable } from './table';
import { openYaml } from './yaml';

/** Opens a file by what it holds. Its name is asked only where the content can be two things. */
export function open(name: string, bytes: Uint8Array): Opened | Unreadable {
  if (bytes.length === 0) return { problem: 'This file is empty.' };
  const beginning = String.fromCharCode(...bytes.subarray(0, 6));
  if (beginning === 'bplist') return openBinaryPlist(bytes);
  if (/^PK[\x03\x05]/.test(beginning)) return openArchive(bytes);
  const isTable = /\.(?:csv|tsv|tab|txt)$/i.test(name);
  const decoded = decode(bytes, isTable);
  if (!decoded) {
    return {
      problem:
        'This file is not a text in UTF-8 or UTF-16, and no archive or property list either. Is it the right one?',
    };
  }
  const text = decoded.text.replace(/^\uFEFF/, '');
  if (/^\s*[{[]/.test(text) || /\.json$/i.test(name)) {
    const read = openJson(text);
    // A cell of a table may begin with a brace, too.
    if (!isTable || 'kind' in read) return read;
  }
  if (/^\s*<(?:\?xml|!DOCTYPE plist|plist)/.test(text)) return openXmlPlist(text);
  if (!isTable && (/\.ya?ml$/i.test(name) || /^(?:matches|global_vars)\s*:/m.test(text))) {
    return openYaml(text);
  }
  if (!text.trim()) return { problem: 'There is nothing in this file.' };
  return openTable(text, decoded.guess);
}
