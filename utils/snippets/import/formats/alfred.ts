import { isRecord } from '../../file/record';
import { decode } from '../carriers/decode';
import { openJson } from '../carriers/json';
import { openXmlPlist } from '../carriers/plist-xml';
import { convertAlfred } from '../dialects/alfred';
import { emptyTray } from '../entry';
import { folderOf, textIn, whatOf } from '../fields';
import type { ImportFormat } from '../import-format';
import { addTo, textOf } from '../text-of';

/** A collection: an archive with a file for each snippet, and the signs around its keywords. */
export const alfred: ImportFormat<'archive'> = {
  id: 'alfred',
  name: 'Alfred snippets',
  kind: 'archive',
  claims: ({ files }) => [...files.values()].some((bytes) => snippetOf(bytes) !== undefined),
  read({ files, left }, name) {
    const tray = emptyTray();
    for (const { what, why } of left) tray.refuse(what, why);
    const { prefix, suffix } = signsOf(files.get('info.plist'));
    for (const [file, bytes] of files) {
      if (file === 'info.plist') continue;
      const snippet = snippetOf(bytes);
      const title = snippet && textIn(snippet, 'name');
      const what = whatOf(title ?? file, file);
      if (!snippet) {
        tray.refuse(what, 'It is not a snippet of Alfred.');
        continue;
      }
      const keyword = textIn(snippet, 'keyword');
      const trigger = keyword && `${prefix}${keyword}${suffix}`;
      const of = { what, title, trigger, id: textIn(snippet, 'uid') };
      const folder = folderOf(name.replace(/\.alfredsnippets$/i, ''));
      addTo(
        tray,
        { ...of, folder, ...(keyword && { aliases: [keyword] }) },
        textOf(textIn(snippet, 'snippet') ?? '', 'text', convertAlfred),
      );
    }
    return tray.done();
  },
};

function snippetOf(bytes: Uint8Array): Record<string, unknown> | undefined {
  const file = openJson(decode(bytes, false)?.text ?? '');
  const value = 'value' in file && isRecord(file.value) ? file.value.alfredsnippet : undefined;
  return isRecord(value) ? value : undefined;
}

function signsOf(bytes: Uint8Array | undefined): { prefix: string; suffix: string } {
  const info = openXmlPlist(bytes ? (decode(bytes, false)?.text ?? '') : '');
  const value = 'value' in info && isRecord(info.value) ? info.value : {};
  return {
    prefix: textIn(value, 'snippetkeywordprefix') ?? '',
    suffix: textIn(value, 'snippetkeywordsuffix') ?? '',
  };
}
