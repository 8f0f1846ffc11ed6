import { decodeEntities } from '../../markup';
import type { VariableName } from '../../variables';
import { conversion, type Conversion, type Converted } from '../conversion';
import { daysOf, momentDate } from '../foreign-date';
import { questionOf, shown } from '../plain-name';
import { openOption } from './liquid';

const CODE = /\{\{\{?([^{}]*)\}\}\}?/g;

const NAMES: ReadonlyMap<string, VariableName> = new Map<string, VariableName>([
  ['to.first_name', 'customer.first_name'],
  ['to.last_name', 'customer.last_name'],
  ['to.name', 'customer.name'],
  ['from.first_name', 'me.first_name'],
  ['from.name', 'me.name'],
  ['account.first_name', 'me.first_name'],
  ['account.name', 'me.name'],
  ['subject', 'conversation.subject'],
]);

/** Briskine: Handlebars with helpers of its own. */
export function convertBriskine(source: string, rich: boolean): Converted {
  const made = conversion(rich);
  // The words of {{#cursor}}…{{/cursor}} stand there selected.
  const flat = source.replace(
    /\{\{#cursor\}\}([^{}]*)\{\{\/cursor\}\}/g,
    (_, hint: string) => `{{cursor ${hint.replace(/<[^>]*>/g, '')}}}`,
  );
  let from = 0;
  for (const { 0: whole, 1: raw = '', index } of flat.matchAll(CODE)) {
    putLiteral(flat.slice(from, index), made);
    from = index + whole.length;
    if (raw.includes('<')) made.refuse(`Formatting stands within “${shown(whole)}”.`);
    else putCode((rich ? decodeEntities(raw) : raw).trim(), made);
  }
  putLiteral(flat.slice(from), made);
  return made.done();
}

function putLiteral(text: string, made: Conversion): void {
  if (text.includes('{{')) made.refuse('Its placeholders are not closed, or stand in each other.');
  made.source(text);
}

function putCode(code: string, made: Conversion): void {
  const [word = '', ...rest] = code.split(/\s+/);
  const settings = code.slice(word.length).trim();
  const name = NAMES.get(word);
  if (word === '>' || word.startsWith('>')) {
    return made.put({ kind: 'include', shortcut: code.slice(1).trim() });
  }
  switch (word) {
    case 'cursor':
      return made.put({ kind: 'cursor', words: settings });
    case '#if': {
      const known = NAMES.get(rest.join(' '));
      if (known) return made.open({ kind: 'if', name: known, known: [], unknown: [] });
      return openOption(settings, made);
    }
    case 'else':
      return made.otherwise();
    case '/if':
      return made.close();
    case 'moment':
    case 'date': {
      const shift = settingOf(settings, 'add').replace(/(\d+)\s*;\s*/g, '+$1 ');
      const back = settingOf(settings, 'subtract').replace(/(\d+)\s*;\s*/g, '-$1 ');
      const format = settingOf(settings, 'format') || 'LL';
      const readable = daysOf(`${shift} ${back}`) !== undefined;
      const wish = readable ? momentDate(format, `${shift} ${back}`) : undefined;
      if (!wish) return made.refuse(`Chatside cannot write the date “${shown(code)}”.`);
      return made.put({ kind: 'date', wish });
    }
    case 'random':
    case 'choice': {
      const words = [...settings.matchAll(/(['"])(.*?)\1/g)].map(([, , each]) => each ?? '');
      made.warn(`“${shown(code)}” chose by chance; here you choose.`);
      return made.pick(
        'Wording',
        word === 'choice' ? words.flatMap((each) => each.split(',')) : words,
      );
    }
    default:
      if (name) return made.put({ kind: 'variable', name });
      if (rest.length || /^[#/^!&]/.test(word)) {
        return made.refuse(`Chatside cannot do “${shown(code)}”.`);
      }
      made.warn(`“${shown(code)}” is not known here: you are asked for it.`);
      return made.ask(questionOf(word));
  }
}

function settingOf(settings: string, key: string): string {
  return new RegExp(`\\b${key}=(['"])(.*?)\\1`).exec(settings)?.[2] ?? '';
}
