import { encodeText } from '../markup';
import type { PartOf, TemplatePart } from '../part';
import { nameOf } from './plain-name';

/** A foreign text in our words, or a sentence why it cannot be. */
export type Converted = {
  readonly parts: readonly TemplatePart[];
  readonly warned: readonly string[];
  /** Then nothing of the parts may be used. */
  readonly refused?: string;
};

/** Puts a text together, piece by piece, while a foreign one is read. */
export type Conversion = {
  /** A piece of the source as it is: HTML in a rich text. */
  source(text: string): void;
  /** Words, in any kind of text. */
  words(text: string): void;
  put(part: TemplatePart): void;
  ask(name: string, initial?: string, multiline?: boolean): void;
  /** A choice; a question where there are not two things to choose from. */
  pick(name: string, options: readonly string[], initial?: string): void;
  /** Opens a part that ends with `close`; `also` is one for what is said otherwise. */
  open(part: PartOf<'if'> | PartOf<'option'>, also?: PartOf<'option'>): void;
  otherwise(): void;
  close(): void;
  warn(sentence: string): void;
  /** The first reason counts. */
  refuse(sentence: string): void;
  done(): Converted;
};

type Open = {
  readonly part: PartOf<'if'> | PartOf<'option'>;
  readonly also: PartOf<'option'> | undefined;
  readonly first: TemplatePart[];
  second?: TemplatePart[];
};

export function conversion(rich: boolean): Conversion {
  const parts: TemplatePart[] = [];
  const open: Open[] = [];
  const warned = new Set<string>();
  let refused: string | undefined;

  const put = (part: TemplatePart): void => {
    if (part.kind === 'include' && !/[\p{L}\p{N}]/u.test(part.shortcut)) {
      return refuse('It includes another snippet and does not say which.');
    }
    const last = open.at(-1);
    (last ? (last.second ?? last.first) : parts).push(part);
  };
  const source = (text: string): void => {
    if (text) put({ kind: 'text', text });
  };
  const refuse = (sentence: string): void => void (refused ??= sentence);
  const ask = (name: string, initial = '', multiline = false): void =>
    put({ kind: 'ask', name: nameOf(name), initial: plain(initial), multiline });

  return {
    source,
    words: (text) => source(rich ? encodeText(text) : text),
    put,
    ask,
    pick(name, options, initial) {
      const choices = [...new Set(options.map(plain))].filter(Boolean);
      const first = initial && choices.includes(plain(initial)) ? plain(initial) : choices[0];
      if (choices.length < 2 || first === undefined) return ask(name, first);
      put({ kind: 'pick', name: nameOf(name), options: choices, initial: first });
    },
    open: (part, also) => void open.push({ part, also, first: [] }),
    otherwise() {
      const last = open.at(-1);
      if (last && !last.second) last.second = [];
      else refuse('It has an “else” that belongs to nothing.');
    },
    close() {
      const last = open.pop();
      if (!last) return refuse('It ends a part that it does not begin.');
      const { part, also, first, second = [] } = last;
      if (part.kind === 'if') return put({ ...part, known: first, unknown: second });
      put({ ...part, parts: first });
      if (also && second.length) put({ ...also, parts: second });
    },
    warn: (sentence) => void warned.add(sentence),
    refuse,
    done() {
      if (open.length) refuse('It begins a part that it does not end.');
      return { parts, warned: [...warned], ...(refused !== undefined && { refused }) };
    },
  };
}

/** Without what would be read as more than words between braces. */
function plain(text: string): string {
  return text
    .replace(/[{}|\r\n]+/g, ' ')
    .replace(/\s+\/\s+/g, '/')
    .trim();
}
