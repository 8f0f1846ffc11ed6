import type { DateStyle } from '../../date-wish';
import { conversion, type Converted } from '../conversion';
import { daysOf } from '../foreign-date';
import { shown } from '../plain-name';

const CODE = /\{([a-z]+)([^{}:]*)(?::([^{}]*))?\}/gi;

const STYLES: Readonly<Record<string, DateStyle>> = {
  ...{ short: 'short', medium: 'long', long: 'long', full: 'weekday' },
};

/** Alfred: {clipboard}, {cursor}, {date +1d:long}. Other words in braces are words there, too. */
export function convertAlfred(source: string, rich: boolean): Converted {
  const made = conversion(rich);
  let from = 0;
  for (const { 0: whole, 1: command = '', 2: shift = '', 3: more = '', index } of source.matchAll(
    CODE,
  )) {
    made.source(source.slice(from, index));
    from = index + whole.length;
    const days = daysOf(shift);
    const style = Object.hasOwn(STYLES, more.trim()) ? STYLES[more.trim()] : undefined;
    switch (command.toLowerCase()) {
      case 'cursor':
        made.put({ kind: 'cursor', words: '' });
        break;
      case 'clipboard':
        if (more.trim() && more.trim() !== '0') made.refuse('It puts in what was copied earlier.');
        made.put({ kind: 'clipboard' });
        break;
      case 'isodate':
      case 'date':
        if (days === undefined || (more.trim() && !style)) {
          made.refuse(`Chatside cannot write the date “${shown(whole)}”.`);
        } else {
          const iso = command.toLowerCase() === 'isodate';
          made.put({ kind: 'date', wish: { days, style: iso ? 'iso' : (style ?? 'long') } });
        }
        break;
      case 'snippet':
        made.put({ kind: 'include', shortcut: more.trim() });
        break;
      case 'time':
      case 'datetime':
      case 'query':
      case 'random':
      case 'var':
        made.refuse(`Chatside does not know “${shown(whole)}”.`);
        break;
      default:
        made.warn(`“${shown(whole)}” stands in it as these letters. Is it a placeholder?`);
        made.source(whole);
    }
  }
  made.source(source.slice(from));
  return made.done();
}
