import { decodeEntities } from '../../markup';
import { conversion, type Conversion, type Converted } from '../conversion';
import { daysOf, strftimeDate } from '../foreign-date';
import { shown } from '../plain-name';

/** What may stand at a sign; the first that fits is meant. */
const MACROS = [
  /%(?<literal>[%|])/y,
  /%(?<clipboard>clipboard)/y,
  /%snippet:(?<nested>[^%]+)%/y,
  /%fill(?<fill>[a-z]+):?(?<settings>[^%]*)%/y,
  /%(?<key>key:[^%]*%|[<>^])/y,
  /(?<shift>(?:%@[+-]\d+[A-Za-z])*)(?<date>%[-1]?[A-Za-z](?:[ ,./:-]{0,3}%[-1]?[A-Za-z])*)/y,
  /(?<shift>(?:%@[+-]\d+[A-Za-z])+)/y,
];

/** TextExpander: %fill…%, %snippet:…%, and dates as %@+5D%B %e, %Y. */
export function convertTextExpander(source: string, rich: boolean): Converted {
  const made = conversion(rich);
  const read = (raw: string): string => (rich ? decodeEntities(raw) : raw);
  let from = 0;
  for (let at = source.indexOf('%'); at >= 0; at = source.indexOf('%', from)) {
    made.source(source.slice(from, at));
    const macro = macroAt(source, at);
    from = at + (macro?.whole.length ?? 1);
    if (macro) putMacro(macro.groups, macro.whole, read, made);
    // “50% off”: a sign that nothing follows.
    else made.source('%');
  }
  made.source(source.slice(from));
  return made.done();
}

type Groups = Readonly<Record<string, string | undefined>>;

function macroAt(source: string, at: number): { whole: string; groups: Groups } | undefined {
  for (const pattern of MACROS) {
    const sticky = new RegExp(pattern);
    sticky.lastIndex = at;
    const found = sticky.exec(source);
    if (found?.groups) return { whole: found[0], groups: found.groups };
  }
  return undefined;
}

function putMacro(
  { literal, clipboard, nested, fill, settings = '', shift = '', date, key }: Groups,
  whole: string,
  read: (raw: string) => string,
  made: Conversion,
): void {
  if (literal === '%') return made.source('%');
  if (literal) return made.put({ kind: 'cursor', words: '' });
  if (clipboard) return made.put({ kind: 'clipboard' });
  if (nested) return made.put({ kind: 'include', shortcut: read(nested) });
  if (fill) return putField(fill, read(settings), made);
  if (key) return made.refuse(`It presses keys (“${shown(whole)}”), which Chatside never does.`);
  const days = daysOf(shift.replaceAll('%@', ''));
  const wish = days === undefined ? undefined : strftimeDate(date ?? '', days);
  if (!wish) return made.refuse(`Chatside cannot write the date “${shown(whole)}”.`);
  made.put({ kind: 'date', wish });
}

function putField(kind: string, settings: string, made: Conversion): void {
  const named = new Map<string, string>();
  const words: string[] = [];
  for (const piece of settings.split(':')) {
    const [, key, value] = /^(name|default|width|height)=(.*)$/s.exec(piece) ?? [];
    if (key) named.set(key, value ?? '');
    else if (piece) words.push(piece);
  }
  const name = named.get('name') ?? '';
  const preset = named.get('default') ?? '';
  switch (kind) {
    case 'text':
      return made.ask(name, preset);
    case 'area':
      return made.ask(name, preset, true);
    case 'popup':
      return made.pick(name || 'Choice', preset ? [preset, ...words] : words, preset);
    case 'part':
      return made.open({
        ...{ kind: 'option', name: name || 'Optional part', parts: [] },
        on: preset !== 'no',
      });
    case 'partend':
      return made.close();
    default:
      return made.refuse(`Chatside does not know “%fill${kind}”.`);
  }
}
