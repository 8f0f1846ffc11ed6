import type { Row } from './opened';

/** What a column of somebody's table can hold. */
export const FIELDS = {
  shortcut: 'Shortcut',
  title: 'Title',
  text: 'Text',
  folder: 'Folder',
  tags: 'Tags',
  language: 'Language',
} as const;

export type Field = keyof typeof FIELDS;

/** In whose words the placeholders of a table are written. */
export const DIALECTS = {
  own: 'Chatside, or there are none',
  liquid: 'Zendesk, Chatwoot, Gorgias: {{ticket.requester.first_name}}',
  textexpander: 'TextExpander: %filltext:name=…%',
  textblaze: 'Text Blaze: {formtext: name=…}',
  briskine: 'Briskine: {{to.first_name}}',
} as const;

export type Dialect = keyof typeof DIALECTS;

/** What the person says of a table. */
export type Columns = {
  /** The place of the column that holds it, from 0. */
  readonly fields: { readonly [field in Field]?: number };
  /** Whether the first row only names the columns. */
  readonly header: boolean;
  readonly dialect: Dialect;
};

const NAMES: Readonly<Record<Field, RegExp>> = {
  shortcut:
    /^(?:short ?cut|short ?code|trigger|abbreviation|abbr|keyword|command|key|code|kürzel)$/,
  title: /^(?:title|name|label|subject|titel)$/,
  text: /^(?:text|body|content|snippet|message|reply|response|template|answer|expansion|inhalt)$/,
  folder: /^(?:folder|group|category|collection|ordner|gruppe)$/,
  tags: /^(?:tags?|labels|keywords)$/,
  language: /^(?:language|lang|locale|sprache)$/,
};

/** A first guess, by the names of the columns; without any, the longest texts are the texts. */
export function guessColumns(rows: readonly Row[]): Columns {
  const names = (rows[0] ?? []).map((cell) => cell.trim().toLowerCase().replaceAll('_', ' '));
  const fields: { [field in Field]?: number } = {};
  for (const field of Object.keys(NAMES) as Field[]) {
    const at = names.findIndex((name) => NAMES[field].test(name));
    if (at >= 0) fields[field] = at;
  }
  const header = Object.keys(fields).length > 0;
  if (fields.text === undefined) {
    const length = (column: number): number =>
      rows.slice(0, 100).reduce((sum, row) => sum + (row[column]?.length ?? 0), 0);
    const free = names.map((_, at) => at).filter((at) => !Object.values(fields).includes(at));
    fields.text = free.sort((a, b) => length(b) - length(a))[0] ?? 0;
    if (!header && names.length > 1) fields.shortcut = fields.text === 0 ? 1 : 0;
  }
  return { fields, header, dialect: 'own' };
}
