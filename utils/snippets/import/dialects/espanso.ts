import { isRecord } from '../../file/record';
import { decodeEntities } from '../../markup';
import { conversion, type Conversion, type Converted } from '../conversion';
import { listIn, textIn } from '../fields';
import { strftimeDate } from '../foreign-date';
import { questionOf, shown } from '../plain-name';

/** Variables of a match and of its file, by their names. */
export type EspansoVars = ReadonlyMap<string, Record<string, unknown>>;

const CODE = /\\\{\\\{|\\\}\\\}|\{\{\s*([\w.]+)\s*\}\}|\$\|\$/g;
const FORM_CODE = /\[\[\s*(\w+)\s*\]\]|\$\|\$/g;
const DAY = 86_400;

/** Espanso: {{variables}} that the match defines, and $|$ for the caret. */
export function convertEspanso(source: string, rich: boolean, vars: EspansoVars): Converted {
  const made = conversion(rich);
  let from = 0;
  for (const { 0: whole, 1: name, index } of source.matchAll(CODE)) {
    putLiteral(source.slice(from, index), made);
    from = index + whole.length;
    if (whole === '$|$') made.put({ kind: 'cursor', words: '' });
    else if (name === undefined) made.words(whole.replaceAll('\\', ''));
    else putVariable(name, vars, made);
  }
  putLiteral(source.slice(from), made);
  return made.done();
}

/** The layout of a form: what stands in double brackets is asked for. */
export function convertEspansoForm(source: string, fields: unknown): Converted {
  const made = conversion(false);
  let from = 0;
  for (const { 0: whole, 1: name, index } of source.matchAll(FORM_CODE)) {
    made.source(source.slice(from, index));
    from = index + whole.length;
    if (name === undefined) made.put({ kind: 'cursor', words: '' });
    else putField(name, isRecord(fields) ? fields[name] : undefined, made);
  }
  made.source(source.slice(from));
  return made.done();
}

function putLiteral(text: string, made: Conversion): void {
  if (/\{\{/.test(text)) made.refuse('It holds a “{{” that Espanso would not fill.');
  made.source(text);
}

function putVariable(full: string, vars: EspansoVars, made: Conversion): void {
  const [name = '', field] = full.split('.');
  const variable = vars.get(name);
  const params = variable && isRecord(variable.params) ? variable.params : {};
  const type = variable ? textIn(variable, 'type') : undefined;
  switch (type) {
    case 'echo':
      return made.words(decodeEntities(textIn(params, 'echo') ?? ''));
    case 'clipboard':
      return made.put({ kind: 'clipboard' });
    case 'match':
      return made.put({ kind: 'include', shortcut: textIn(params, 'trigger') ?? '' });
    case 'choice':
      return made.pick(questionOf(name), valuesOf(params, 'values'));
    case 'random':
      made.warn('Espanso chose a wording by chance; here you choose.');
      return made.pick('Wording', valuesOf(params, 'choices'));
    case 'form':
      return putField(
        field ?? name,
        isRecord(params.fields) ? params.fields[field ?? ''] : {},
        made,
      );
    case 'date': {
      const days = Number(textIn(params, 'offset') ?? 0) / DAY;
      const wish = Number.isInteger(days)
        ? strftimeDate(textIn(params, 'format') ?? '', days)
        : undefined;
      if (!wish) return made.refuse(`Chatside cannot write the date “${shown(full)}”.`);
      return made.put({ kind: 'date', wish });
    }
    case 'shell':
    case 'script':
      return made.refuse(`It runs a program (“${shown(full)}”), which Chatside never does.`);
    default:
      if (type) return made.refuse(`Chatside does not know the variable type “${shown(type)}”.`);
      made.warn(`“${shown(full)}” is not defined in this file: you are asked for it.`);
      return made.ask(questionOf(full));
  }
}

function putField(name: string, settings: unknown, made: Conversion): void {
  const field = isRecord(settings) ? settings : {};
  const preset = textIn(field, 'default');
  const question = questionOf(name);
  if (/^(?:choice|list)$/.test(textIn(field, 'type') ?? '')) {
    return made.pick(question, valuesOf(field, 'values'), preset);
  }
  made.ask(question, preset, textIn(field, 'multiline') === 'true');
}

/** Lines of a text, or a list of texts and of pairs of what is shown and what is put in. */
function valuesOf(params: Record<string, unknown>, key: string): string[] {
  const lines = textIn(params, key);
  if (lines !== undefined) return lines.split('\n').map((line) => line.trim());
  return listIn(params, key).flatMap((each) => {
    if (typeof each === 'string') return [each];
    const value = isRecord(each) ? (textIn(each, 'id') ?? textIn(each, 'label')) : undefined;
    return value === undefined ? [] : [value];
  });
}
