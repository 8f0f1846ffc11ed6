import { decodeEntities } from '../../markup';
import { conversion, type Conversion, type Converted } from '../conversion';
import { momentDate } from '../foreign-date';
import { shown } from '../plain-name';
import { openOption } from './liquid';

const COMMAND = /\{([^{}]*)\}/g;

/** Why a command cannot be taken: what it would do there. */
const REFUSED: Readonly<Record<string, string>> = {
  ...{ site: 'reads the page', urlload: 'loads an address', urlsend: 'sends to an address' },
  ...{ run: 'runs code', click: 'clicks in the page', key: 'presses keys', wait: 'waits' },
  ...{ repeat: 'repeats a part', error: 'checks what you typed', dbselect: 'asks a database' },
};

type Settings = {
  readonly words: readonly string[];
  readonly named: ReadonlyMap<string, string>;
};

/** Text Blaze: {command: words; name=value}. */
export function convertTextBlaze(source: string, rich: boolean): Converted {
  const made = conversion(rich);
  let from = 0;
  for (const { 0: whole, 1: raw = '', index } of source.matchAll(COMMAND)) {
    made.source(source.slice(from, index));
    from = index + whole.length;
    const code = (rich ? decodeEntities(raw) : raw).trim();
    const colon = code.search(/:|$/);
    if (raw.includes('<')) made.refuse(`Formatting stands within “${shown(whole)}”.`);
    else putCommand(code.slice(0, colon).trim().toLowerCase(), code.slice(colon + 1), made);
  }
  made.source(source.slice(from));
  return made.done();
}

function putCommand(command: string, rest: string, made: Conversion): void {
  const { words, named } = settingsOf(rest);
  const name = named.get('name') ?? '';
  const preset = named.get('default') ?? '';
  switch (command) {
    case 'formtext':
      return made.ask(name, preset);
    case 'formparagraph':
      return made.ask(name, preset, true);
    case 'formdate':
      return made.ask(name || 'Date', preset);
    case 'formmenu': {
      if (named.get('multiple') === 'yes') {
        made.warn(`“${shown(name || rest)}” took several choices; here it takes one.`);
      }
      const options = preset && !words.includes(preset) ? [preset, ...words] : words;
      return made.pick(name || 'Choice', options, preset);
    }
    case 'formtoggle': {
      const on = /^(?:yes|true|on)$/i.test(preset);
      return made.open({ kind: 'option', name: name || 'Optional part', on, parts: [] });
    }
    case 'if':
      return openOption(rest.trim(), made);
    case 'else':
      return made.otherwise();
    case 'endif':
    case 'endformtoggle':
      return made.close();
    case 'time': {
      const wish = momentDate(words.join(' '), named.get('shift') ?? '');
      if (!wish) return made.refuse(`Chatside cannot write the time “${shown(rest)}”.`);
      return made.put({ kind: 'date', wish });
    }
    case 'clipboard':
      return made.put({ kind: 'clipboard' });
    case 'cursor':
      return made.put({ kind: 'cursor', words: '' });
    case 'import':
      return made.put({ kind: 'include', shortcut: words[0] ?? '' });
    case 'user': {
      const which = rest.trim().toLowerCase();
      if (which === 'name') return made.put({ kind: 'variable', name: 'me.name' });
      made.warn(`“user: ${shown(which)}” is not known here: you are asked for it.`);
      return made.ask(`Your ${which}`);
    }
    case 'image':
      return made.warn('A picture was left out: Chatside puts in texts.');
    default: {
      const does = Object.hasOwn(REFUSED, command) ? REFUSED[command] : undefined;
      made.refuse(
        does
          ? `It ${does} (“{${command}}”), which a snippet of Chatside never does.`
          : `Chatside does not know “{${shown(command || rest)}}”.`,
      );
    }
  }
}

function settingsOf(rest: string): Settings {
  const words: string[] = [];
  const named = new Map<string, string>();
  for (const piece of rest.split(';').map((each) => each.trim())) {
    const [, key, value] = /^([a-z]\w*)\s*=\s*(.*)$/is.exec(piece) ?? [];
    if (key) named.set(key.toLowerCase(), (value ?? '').replace(/^"(.*)"$/s, '$1'));
    else if (piece) words.push(piece);
  }
  return { words, named };
}
