import { isRecord } from '../../file/record';
import { convertTextExpander } from '../dialects/textexpander';
import { emptyTray } from '../entry';
import { folderOf, listIn, textIn, whatOf } from '../fields';
import type { ImportFormat } from '../import-format';
import { addTo, textOf } from '../text-of';

const SCRIPTS: Readonly<Record<string, string>> = { 2: 'AppleScript', 3: 'shell', 4: 'JavaScript' };

/** A group as it is shared, or the settings with all groups: a property list, XML or binary. */
export const textexpander: ImportFormat<'plist'> = {
  id: 'textexpander',
  name: 'TextExpander (group or settings)',
  kind: 'plist',
  claims: ({ value }) => groupsOf(value).length > 0,
  read({ value }) {
    const tray = emptyTray();
    for (const { group, snippets } of groupsOf(value)) {
      snippets.forEach((snippet, at) => {
        const label = isRecord(snippet) ? textIn(snippet, 'label') : undefined;
        const trigger = isRecord(snippet) ? textIn(snippet, 'abbreviation') : undefined;
        const what = whatOf(label ?? trigger, `Snippet ${at + 1}`);
        if (!isRecord(snippet)) return tray.refuse(what, 'It is not a snippet.');
        const text = textIn(snippet, 'plainText') ?? '';
        const script = SCRIPTS[textIn(snippet, 'snippetType') ?? ''];
        if (script || /^#!/.test(text)) {
          const why = `It is a ${script ?? 'shell'} script, and Chatside runs no scripts.`;
          return tray.refuse(what, why);
        }
        const of = { what, trigger, title: label, folder: folderOf(group) };
        const id = textIn(snippet, 'uuidString');
        const uses = Number(textIn(snippet, 'useCount') ?? 0) || undefined;
        addTo(tray, { ...of, id, uses }, textOf(text, 'text', convertTextExpander));
        if (textIn(snippet, 'abbreviationMode') === '2') {
          tray.lose(
            what,
            'Here its text does not follow whether you type the shortcut in capitals.',
          );
        }
        if (textIn(snippet, 'snippetType') === '1') {
          tray.warn(
            what,
            'Its formatting is not in the file in a form that can be read: plain text.',
          );
        }
      });
    }
    return tray.done();
  },
};

type Group = { readonly group: string | undefined; readonly snippets: readonly unknown[] };

function groupsOf(value: unknown): Group[] {
  if (!isRecord(value)) return [];
  const nested = ['groupsTE3', 'groupsTE2']
    .map((key) => listIn(value, key))
    .find((it) => it.length);
  const groups = nested ?? [value];
  return groups.flatMap((each): Group[] => {
    if (!isRecord(each)) return [];
    const snippets = [listIn(each, 'snippetsTE3'), listIn(each, 'snippetsTE2')].find(
      (it) => it.length,
    );
    const info = isRecord(each.groupInfo) ? each.groupInfo : each;
    const group = textIn(info, 'groupName') ?? textIn(info, 'name');
    return snippets ? [{ group, snippets }] : [];
  });
}
