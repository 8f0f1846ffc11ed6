import { isRecord } from '../../file/record';
import { convertEspanso, convertEspansoForm, type EspansoVars } from '../dialects/espanso';
import { emptyTray, type Tray } from '../entry';
import { listIn, textIn, textsIn, whatOf } from '../fields';
import type { ImportFormat } from '../import-format';
import { addTo, textOf } from '../text-of';

/** How a match is triggered there; a shortcut of Chatside needs none of it. */
const HOW = ['word', 'left_word', 'right_word', 'propagate_case', 'uppercase_style', 'force_mode'];

/** A match file: match/base.yml. */
export const espanso: ImportFormat<'yaml'> = {
  id: 'espanso',
  name: 'Espanso',
  kind: 'yaml',
  claims: ({ value }) => listIn(value, 'matches').length > 0,
  read({ value }) {
    const tray = emptyTray();
    const imports = textsIn(value, 'imports');
    if (imports.length) {
      const files = imports.slice(0, 5).map((file) => `“${file.slice(0, 60)}”`);
      tray.lose('The file', `It refers to other files, which were not read: ${files.join(', ')}.`);
    }
    const globals = varsIn(value, 'global_vars');
    let how = 0;
    listIn(value, 'matches').forEach((match, at) => {
      if (!isRecord(match)) return tray.refuse(`Match ${at + 1}`, 'It is not a match.');
      if (HOW.some((key) => key in match)) how++;
      readMatch(match, at, globals, tray);
    });
    if (how) {
      const whose = how === 1 ? 'one of its matches is' : `${how} of its matches are`;
      const why = `How ${whose} triggered (${HOW.slice(0, 4).join(', ')} …) was left out: a shortcut stands by itself here.`;
      tray.lose('The file', why);
    }
    return tray.done();
  },
};

function readMatch(
  match: Record<string, unknown>,
  at: number,
  globals: EspansoVars,
  tray: Tray,
): void {
  const [trigger, ...aliases] = [textIn(match, 'trigger'), ...textsIn(match, 'triggers')].filter(
    (each) => each !== undefined,
  );
  const label = textIn(match, 'label');
  const what = whatOf(label ?? trigger, `Match ${at + 1}`);
  if ('regex' in match) {
    return tray.refuse(
      what,
      'A pattern (“regex”) triggers it; a shortcut of Chatside is one word.',
    );
  }
  if ('image_path' in match) {
    return tray.refuse(what, 'It puts in a picture, and Chatside puts in texts.');
  }
  if (aliases.length) {
    const others = aliases.map((each) => `“${each.slice(0, 40)}”`).join(', ');
    tray.lose(what, `A snippet has one shortcut. Left out: ${others}.`);
  }
  const vars = new Map([...globals, ...varsIn(match, 'vars')]);
  const convert = (source: string, rich: boolean) => convertEspanso(source, rich, vars);
  const form = textIn(match, 'form');
  const html = textIn(match, 'html');
  const markdown = textIn(match, 'markdown');
  const made = form
    ? textOf(form, 'text', (source) => convertEspansoForm(source, match.form_fields))
    : html
      ? textOf(html, 'html', convert)
      : markdown
        ? textOf(markdown, 'markdown', convert)
        : textOf(textIn(match, 'replace') ?? '', 'text', convert);
  addTo(tray, { what, trigger, title: label, tags: textsIn(match, 'search_terms'), aliases }, made);
}

function varsIn(value: unknown, key: string): EspansoVars {
  return new Map(
    listIn(value, key).flatMap((each) => {
      const name = isRecord(each) ? textIn(each, 'name') : undefined;
      return isRecord(each) && name ? [[name, each] as const] : [];
    }),
  );
}
