import { isRecord } from '../../file/record';
import { decodeEntities, encodeText } from '../../markup';
import { convertLiquid, type Names } from '../dialects/liquid';
import { emptyTray } from '../entry';
import { listIn, textIn, whatOf } from '../fields';
import type { ImportFormat } from '../import-format';
import { addTo, textOf } from '../text-of';

const NAMES: Names = {
  'user.first_name': 'customer.first_name',
  'user.last_name': 'customer.last_name',
  'user.name': 'customer.name',
  'contact.first_name': 'customer.first_name',
  'contact.name': 'customer.name',
  'author.first_name': 'me.first_name',
  'author.name': 'me.name',
  'teammate.first_name': 'me.first_name',
  'teammate.name': 'me.name',
  'admin.first_name': 'me.first_name',
  'admin.name': 'me.name',
  'conversation.id': 'conversation.id',
};

/** What the API answers at /macros. */
export const intercom: ImportFormat<'json'> = {
  id: 'intercom',
  name: 'Intercom macros',
  kind: 'json',
  claims: ({ value }) => macrosOf(value).some((each) => isRecord(each) && each.type === 'macro'),
  read({ value }) {
    const tray = emptyTray();
    macrosOf(value).forEach((macro, at) => {
      const name = isRecord(macro) ? textIn(macro, 'name') : undefined;
      const what = whatOf(name, `Macro ${at + 1}`);
      if (!isRecord(macro)) return tray.refuse(what, 'It is not a macro.');
      const teams = listIn(macro, 'visible_to_team_ids').length;
      if (macro.visible_to === 'specific_teams') {
        const whom = teams === 1 ? 'one team' : `${teams} teams`;
        tray.lose(what, `In Intercom only ${whom} may use it; here, you may.`);
      }
      const html = textIn(macro, 'body');
      const of = { what, title: name, id: textIn(macro, 'id') };
      const convert = (source: string, rich: boolean) => convertLiquid(source, rich, NAMES);
      addTo(
        tray,
        of,
        html
          ? textOf(withBraces(html), 'html', convert)
          : textOf(textIn(macro, 'body_text') ?? '', 'text', convert),
      );
    });
    const pages = isRecord(value) && isRecord(value.pages) ? value.pages.next : undefined;
    if (pages) tray.warn('The file', 'It is one page of several: import the other pages, too.');
    return tray.done();
  },
};

function macrosOf(value: unknown): readonly unknown[] {
  if (isRecord(value) && value.type === 'macro') return [value];
  return Array.isArray(value) ? value : listIn(value, 'data');
}

/** <attribute key="user.name" default="there"/> as {{user.name|fallback:"there"}}. */
function withBraces(html: string): string {
  return html.replace(/<attribute\b([^<>]*)>(?:\s*<\/attribute>)?/gi, (_, attributes: string) => {
    const of = (name: string): string | undefined =>
      new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const fallback = decodeEntities(of('default') ?? '').replace(/["{}]/g, '');
    const key = of('key') ?? 'attribute';
    return `{{${key}${fallback ? encodeText(`|fallback:"${fallback}"`) : ''}}}`;
  });
}
