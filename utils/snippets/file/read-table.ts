import type { Candidate } from './accept';
import type { Remark } from './incoming';
import { restored, TABLE_COLUMNS, tagsOfCell } from './table-form';

type TableRead = { readonly candidates: readonly Candidate[]; readonly refused: readonly Remark[] };

/** What `writeTable` has written; undefined when the table is somebody else's. */
export function readTable(rows: readonly (readonly string[])[]): TableRead | undefined {
  const [header = [], ...body] = rows;
  const names = header.map((cell) => cell.trim().toLowerCase());
  if (!TABLE_COLUMNS.every((column) => names.includes(column))) return undefined;

  const refused: Remark[] = [];
  const found = new Map<string, Candidate>();
  body.forEach((row, at) => {
    const get = (column: (typeof TABLE_COLUMNS)[number]): string =>
      restored(row[names.indexOf(column)] ?? '');
    const shortcut = get('shortcut').trim().toLowerCase();
    const title = get('title');
    const what = title.trim() ? `“${title.trim().slice(0, 60)}”` : `Row ${at + 2}`;
    const format = get('format');
    if (format !== 'text' && format !== 'html') {
      refused.push({ what, why: 'Its “format” is neither text nor html.' });
      return;
    }
    const lang = get('language');
    const text = {
      body: get('text'),
      ...(format === 'html' && { rich: true }),
    };
    const before = found.get(shortcut);
    if (before) {
      const { draft } = before.incoming;
      const variants = [...(draft.variants ?? []), { lang, ...text }];
      const incoming = { ...before.incoming, draft: { ...draft, variants } };
      found.set(shortcut, { ...before, incoming });
      return;
    }
    const folder = get('folder');
    const reviewBy = get('review by');
    const id = get('id');
    const favourite = get('favourite');
    const draft = {
      ...{ shortcut, title, ...text, tags: tagsOfCell(get('tags')) },
      ...(lang && { lang }),
      ...(folder && { folder }),
      ...(reviewBy && { reviewBy }),
    };
    found.set(shortcut, {
      what,
      incoming: {
        draft,
        ...(id && { id }),
        ...(favourite && { favourite: favourite === 'yes' }),
      },
    });
  });
  return { candidates: [...found.values()], refused };
}
