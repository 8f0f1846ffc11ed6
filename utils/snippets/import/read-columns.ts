import type { Columns, Dialect, Field } from './columns';
import type { Converted } from './conversion';
import { convertBriskine } from './dialects/briskine';
import { convertLiquid, type Names } from './dialects/liquid';
import { convertOwn } from './dialects/own';
import { convertTextBlaze } from './dialects/textblaze';
import { convertTextExpander } from './dialects/textexpander';
import { emptyTray, type EntryText, type Offered } from './entry';
import { folderOf, tagsIn, whatOf } from './fields';
import type { OpenedOf } from './opened';
import { isMarkup, textOf } from './text-of';

const LIQUID: Names = {
  'ticket.requester.first_name': 'customer.first_name',
  'ticket.requester.name': 'customer.name',
  'ticket.customer.firstname': 'customer.first_name',
  'contact.first_name': 'customer.first_name',
  'contact.name': 'customer.name',
  'user.first_name': 'customer.first_name',
  'user.name': 'customer.name',
  'current_user.first_name': 'me.first_name',
  'current_user.name': 'me.name',
  'agent.first_name': 'me.first_name',
  'agent.name': 'me.name',
};

const CONVERTERS: Readonly<Record<Dialect, (source: string, rich: boolean) => Converted>> = {
  own: convertOwn,
  liquid: (source, rich) => convertLiquid(source, rich, LIQUID),
  textexpander: convertTextExpander,
  textblaze: convertTextBlaze,
  briskine: convertBriskine,
};

/** Any table, by what the person says of its columns. Rows of one shortcut are one text each. */
export function readColumns({ rows, guess }: OpenedOf<'table'>, columns: Columns): Offered {
  const { fields, header, dialect } = columns;
  const tray = emptyTray();
  if (guess) tray.warn('The file', guess);
  const several = new Map<string, { readonly texts: EntryText[] }>();
  const found: Parameters<typeof tray.add>[0][] = [];
  rows.slice(header ? 1 : 0).forEach((row, index) => {
    const get = (field: Field): string => row[fields[field] ?? -1]?.trim() ?? '';
    const place = `Row ${index + (header ? 2 : 1)}`;
    const what = whatOf(get('title') || get('shortcut'), place);
    const body = row[fields.text ?? -1] ?? '';
    const language = get('language').replace('_', '-') || undefined;
    const writing = isMarkup(body) ? 'html' : 'text';
    const made = textOf(body, writing, CONVERTERS[dialect], language);
    if (!made.text) return tray.refuse(what, made.refused ?? 'It has no text.');
    for (const sentence of made.warned) tray.warn(what, sentence);
    const trigger = get('shortcut') || undefined;
    const before = trigger && language ? several.get(trigger.toLowerCase()) : undefined;
    if (before && before.texts.every(({ lang }) => lang && lang !== language)) {
      before.texts.push(made.text);
      return;
    }
    const texts = [made.text];
    if (trigger && language) several.set(trigger.toLowerCase(), { texts });
    found.push({
      ...{ what, trigger, title: get('title') || titleOf(body), texts },
      ...{ folder: folderOf(...get('folder').split('/')), tags: tagsIn(get('tags'), /[,;]/) },
    });
  });
  for (const entry of found) tray.add(entry);
  return tray.done();
}

/** The beginning of a text stands for its title. */
function titleOf(body: string): string {
  const words = body
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words;
}
