import { decodeEntities } from '../../markup';
import type { PartOf } from '../../part';
import type { VariableName } from '../../variables';
import { conversion, type Conversion, type Converted } from '../conversion';
import { nameOf, questionOf, shown } from '../plain-name';

/** What a system calls what we know of a conversation: paths in lower case. */
export type Names = Readonly<Record<string, VariableName>>;

const CODE = /\{\{-?([^{}]*?)-?\}\}|\{%-?([^%]*)%\}/g;
const LEFT_OVER = /\{\{|\{%|%\}/;
const PATH = /^[\w.[\]-]+$/;

/**
 * Liquid, as most consoles have it: {{ path | filter }} and {% if path %}. What is not known is asked
 * for; what computes, loops or sets something is refused.
 */
export function convertLiquid(source: string, rich: boolean, names: Names): Converted {
  const made = conversion(rich);
  let from = 0;
  let comment = false;
  for (const { 0: whole, 1: output, 2: tag, index } of source.matchAll(CODE)) {
    if (!comment) made.source(literal(source.slice(from, index), made));
    from = index + whole.length;
    const raw = (output ?? tag ?? '').trim();
    if (raw.includes('<')) made.refuse(`Formatting stands within “${shown(whole)}”.`);
    const code = rich ? decodeEntities(raw) : raw;
    const word = code.replace(/-$/, '').trim();
    if (output === undefined && /^comment$|^endcomment$/.test(word)) comment = word === 'comment';
    else if (comment) continue;
    else if (output !== undefined) putOutput(code, made, names);
    else putTag(word, made, names);
  }
  made.source(literal(source.slice(from), made));
  return made.done();
}

function literal(text: string, made: Conversion): string {
  if (LEFT_OVER.test(text)) made.refuse('Its placeholders are not closed, or stand in each other.');
  return text;
}

function putOutput(code: string, made: Conversion, names: Names): void {
  const [head = '', ...filters] = code.split('|').map((piece) => piece.trim());
  const fallback = filters
    .map((filter) => argumentOf(filter, /^(?:default|fallback)\b/))
    .find(Boolean);
  const path = head.toLowerCase();
  const quoted = /^(['"])(.*)\1$/.exec(head)?.[2];
  const others = filters.filter(
    (filter) => !/^(?:default|fallback|date|escape|strip)\b/.test(filter),
  );
  if (others.length) {
    made.warn(
      `“${shown(code)}” is put in as it is known here, without “${shown(others.join(' | '))}”.`,
    );
  }
  if (path.startsWith('dc.')) {
    made.warn(`It takes in the dynamic content “${shown(head)}”: make a snippet of it here.`);
    return made.put({ kind: 'include', shortcut: head.slice(3) });
  }
  if (filters.some((filter) => /^date\b/.test(filter)) && /^(?:now|today)$/.test(quoted ?? path)) {
    return made.put({ kind: 'date', wish: { days: 0, style: 'long' } });
  }
  if (quoted !== undefined) return made.words(quoted);
  const name = Object.hasOwn(names, path) ? names[path] : undefined;
  if (name)
    return made.put({ kind: 'variable', name, ...(fallback && { fallback: braceless(fallback) }) });
  if (!PATH.test(head)) return made.refuse(`Chatside cannot compute “${shown(code)}”.`);
  made.warn(`“${shown(head)}” is not known here: you are asked for it.`);
  made.ask(questionOf(head), fallback);
}

function putTag(code: string, made: Conversion, names: Names): void {
  const [word = '', ...rest] = code.split(/\s+/);
  const condition = rest.join(' ');
  if (word === 'else') return made.otherwise();
  if (word === 'endif') return made.close();
  if (word !== 'if') return made.refuse(`Chatside cannot do “${shown(code)}”.`);
  const path = condition.replace(/\s*!=\s*(?:blank|nil|empty|''|"")$/, '').toLowerCase();
  const name = Object.hasOwn(names, path) ? names[path] : undefined;
  if (name) return made.open({ kind: 'if', name, known: [], unknown: [] });
  openOption(condition, made);
}

/** A part that somebody else's rule switched: here the person does. */
export function openOption(condition: string, made: Conversion): void {
  const name = nameOf(
    condition
      .replace(/!=/g, ' is not ')
      .replace(/={1,2}/g, ' is ')
      .replace(/["']/g, ''),
  );
  made.warn(
    `The condition “${shown(condition)}” cannot be looked up here: you switch that part on.`,
  );
  const option = (words: string): PartOf<'option'> => ({
    ...{ kind: 'option', name: nameOf(words), on: false, parts: [] },
  });
  made.open(option(name), option(`Otherwise – ${name}`));
}

function argumentOf(filter: string, name: RegExp): string | undefined {
  return name.test(filter) ? /:\s*(['"])(.*)\1/.exec(filter)?.[2] : undefined;
}

function braceless(text: string): string {
  return text.replace(/[{}]/g, '').trim();
}
