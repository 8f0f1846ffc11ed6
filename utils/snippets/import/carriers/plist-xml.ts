import type { OpenedOf, Unreadable } from '../opened';

const DAMAGED: Unreadable = {
  problem: 'This property list is damaged: it cannot be read to its end. Export it once more.',
};
const DEEPEST = 50;

const TOKEN = /<\?[^>]*\?>|<!--[^]*?-->|<!DOCTYPE[^[>]*>|<(\/?)([a-z]+)\s*(\/?)>|<plist[^<>]*>/gy;

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
};

/** Texts, lists and dictionaries of Apple's XML. An entity that the file declares is refused. */
export function openXmlPlist(text: string): OpenedOf<'plist'> | Unreadable {
  if (/<!(?:ENTITY|ELEMENT|ATTLIST|NOTATION)|<!DOCTYPE[^>]*\[/i.test(text)) {
    return {
      problem:
        'This property list declares entities of its own, which no export does: they could read files or fill the memory. Nothing of it was used.',
    };
  }
  try {
    return { kind: 'plist', value: read(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return DAMAGED;
    throw error;
  }
}

type Open = { readonly tag: string; readonly list: unknown[]; readonly keys: string[] };

function read(text: string): unknown {
  const token = new RegExp(TOKEN);
  const open: Open[] = [];
  const root: unknown[] = [];
  const give = (value: unknown): void => void (open.at(-1)?.list ?? root).push(value);
  for (let at = 0; ; at = token.lastIndex) {
    const next = text.indexOf('<', at);
    if (next < 0) break;
    if (text.slice(at, next).trim()) throw new SyntaxError();
    token.lastIndex = next;
    const [whole, slash, tag, empty] = token.exec(text) ?? [];
    if (whole === undefined) throw new SyntaxError();
    if (tag === undefined || tag === 'plist') continue;
    if (tag === 'dict' || tag === 'array') {
      if (slash) give(valueOf(open.pop(), tag));
      else if (empty) give(tag === 'dict' ? {} : []);
      else if (open.push({ tag, list: [], keys: [] }) > DEEPEST) throw new SyntaxError();
    } else if (empty) give(tag === 'true' ? true : tag === 'false' ? false : '');
    else {
      const end = text.indexOf(`</${tag}>`, token.lastIndex);
      if (slash || end < 0) throw new SyntaxError();
      const words = decoded(text.slice(token.lastIndex, end));
      if (tag === 'key') open.at(-1)?.keys.push(words);
      else give(tag === 'integer' || tag === 'real' ? Number(words) : words);
      token.lastIndex = end + tag.length + 3;
    }
  }
  if (open.length || root.length !== 1) throw new SyntaxError();
  return root[0];
}

function valueOf(ended: Open | undefined, tag: string): unknown {
  if (ended?.tag !== tag) throw new SyntaxError();
  if (tag === 'array') return ended.list;
  if (ended.keys.length !== ended.list.length) throw new SyntaxError();
  return Object.fromEntries(ended.keys.map((key, at) => [key, ended.list[at]]));
}

function decoded(raw: string): string {
  return raw
    .replace(/^<!\[CDATA\[([^]*)\]\]>$/, (_, words: string) => words.replaceAll('&', '&amp;'))
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name: string) => {
      if (name) return ENTITIES[name] ?? whole;
      const code = decimal ? Number(decimal) : parseInt(String(hex), 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
