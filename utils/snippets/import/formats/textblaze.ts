import { isRecord } from '../../file/record';
import { convertTextBlaze } from '../dialects/textblaze';
import { emptyTray } from '../entry';
import { folderOf, listIn, textIn, whatOf } from '../fields';
import type { ImportFormat } from '../import-format';
import { addTo, textOf } from '../text-of';

/** "Export all folders" in its settings. */
export const textblaze: ImportFormat<'json'> = {
  id: 'textblaze',
  name: 'Text Blaze',
  kind: 'json',
  claims: ({ value }) =>
    isRecord(value) && listIn(value, 'folders').some((folder) => listIn(folder, 'snippets').length),
  read({ value }) {
    const tray = emptyTray();
    listIn(value, 'folders').forEach((folder, place) => {
      if (!isRecord(folder)) return tray.refuse(`Folder ${place + 1}`, 'It is not a folder.');
      listIn(folder, 'snippets').forEach((snippet, at) => {
        const name = isRecord(snippet) ? textIn(snippet, 'name') : undefined;
        const trigger = isRecord(snippet) ? textIn(snippet, 'shortcut') : undefined;
        const what = whatOf(name ?? trigger, `Folder ${place + 1}, snippet ${at + 1}`);
        if (!isRecord(snippet)) return tray.refuse(what, 'It is not a snippet.');
        const html = textIn(snippet, 'html');
        const made = html
          ? textOf(html, 'html', convertTextBlaze)
          : textOf(textIn(snippet, 'text') ?? '', 'text', convertTextBlaze);
        const of = { what, trigger, title: name, folder: folderOf(textIn(folder, 'name')) };
        addTo(tray, of, made);
      });
    });
    return tray.done();
  },
};
