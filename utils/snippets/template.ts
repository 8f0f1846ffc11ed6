import type { PartOf, TemplatePart } from './part';
import type { Reading } from './placeholder';
import { PLACEHOLDERS } from './placeholders';
import { decodeEntities, encodeText } from './markup';
import { VARIABLES } from './variables';

/** Offsets are UTF-16 positions in the template's source. */
export type TemplateProblem = {
  readonly start: number;
  readonly end: number;
  readonly message: string;
};

/** A fact or another snippet that the template names; whether it is there is for others to say. */
export type Reference = {
  readonly kind: 'fact' | 'include';
  readonly name: string;
  readonly start: number;
  readonly end: number;
};

export type Template = {
  readonly parts: readonly TemplatePart[];
  /** Whether texts are HTML. */
  readonly rich: boolean;
  readonly problems: readonly TemplateProblem[];
  readonly references: readonly Reference[];
};

/**
 * A placeholder, a brace right before one, braces that nothing closes, or one brace; with the
 * backslashes before it. Two backslashes are one, an odd one makes the brace behind it plain text.
 */
const BRACE = /(\\*)(?:\{\{([^{}]*)\}\}|\{(?=\{\{[^{}]*\}\})|(\{\{)|\{)/g;

type Block = PartOf<'if'> | PartOf<'option'>;

/** A part within `{{#…}}` and `{{/…}}` that is being read. */
type Open = {
  readonly part: Block;
  readonly start: number;
  readonly end: number;
  readonly first: TemplatePart[];
  into: TemplatePart[];
};

/**
 * Reads a template. Never throws: what it cannot read is a problem with its place, and stands for
 * nothing. In a rich template the texts are HTML, and entities between braces are read as what they
 * stand for.
 */
export function parseTemplate(source: string, { rich = false } = {}): Template {
  const parts: TemplatePart[] = [];
  const problems: TemplateProblem[] = [];
  const references: Reference[] = [];
  const open: Open[] = [];
  let from = 0;

  const add = (part: TemplatePart): void => {
    const into = open.at(-1)?.into ?? parts;
    const last = into.at(-1);
    if (part.kind === 'text' && last?.kind === 'text') {
      into[into.length - 1] = { kind: 'text', text: last.text + part.text };
    } else if (part.kind !== 'text' || part.text) into.push(part);
  };
  const close = (): void => {
    const ended = open.pop();
    if (!ended) return;
    const { part, first, into } = ended;
    if (part.kind === 'option') add({ ...part, parts: first });
    else add({ ...part, known: first, unknown: into === first ? [] : into });
  };
  const readPlaceholder = (
    inside: string,
    start: number,
    end: number,
    problem: (message: string) => void,
  ): void => {
    const last = open.at(-1);
    if (inside === 'else') {
      if (last?.part.kind === 'if' && last.into === last.first) last.into = [];
      else problem('This {{else}} belongs to no {{#if …}}. Take it out, or write the {{#if …}}.');
    } else if (inside.startsWith('/')) {
      const word = inside.slice(1);
      if (last?.part.kind === word) close();
      else problem(`This {{${inside}}} belongs to no {{#${word} …}}. Take it out.`);
    } else {
      const part = read(inside);
      if ('problem' in part) return problem(part.problem);
      if (part.kind === 'fact') references.push({ kind: 'fact', name: part.name, start, end });
      if (part.kind === 'include') {
        references.push({ kind: 'include', name: part.shortcut, start, end });
      }
      if (part.kind !== 'if' && part.kind !== 'option') return add(part);
      const first: TemplatePart[] = [];
      open.push({ part, start, end, first, into: first });
    }
  };

  const brace = new RegExp(BRACE);
  for (let match = brace.exec(source); match; match = brace.exec(source)) {
    const [whole, slashes = '', raw, unclosed] = match;
    const start = match.index + slashes.length;
    add({ kind: 'text', text: source.slice(from, start - Math.ceil(slashes.length / 2)) });
    from = match.index + whole.length;
    const end = from;
    const problem = (message: string): void => void problems.push({ start, end, message });
    if (slashes.length % 2 === 1 || (raw === undefined && !unclosed)) {
      add({ kind: 'text', text: '{' });
      from = brace.lastIndex = start + 1;
    } else if (raw === undefined) {
      problem('This {{ has no matching }}. Close it, or write \\{{ for two plain braces.');
    } else {
      readPlaceholder((rich ? decodeEntities(raw) : raw).trim(), start, end, problem);
    }
  }
  add({ kind: 'text', text: source.slice(from) });
  while (open.length) {
    const { part, start, end } = open.at(-1)!;
    const word = part.kind;
    problems.push({
      start,
      end,
      message: `This {{#${word} …}} has no {{/${word}}}. Write one where the part ends.`,
    });
    close();
  }
  return { parts, rich, problems: problems.sort((a, b) => a.start - b.start), references };
}

/** A source that is read as these parts again. */
export function printTemplate({ parts, rich }: Pick<Template, 'parts' | 'rich'>): string {
  let source = '';
  const braces = (inside: string): void => {
    // A backslash or a brace at the end of a text would belong to these.
    source = source.replace(/\\+$/, '$&$&');
    source += `{{${rich ? encodeText(inside) : inside}}}`;
  };
  const print = (each: readonly TemplatePart[]): void => {
    for (const part of each) {
      if (part.kind === 'text') {
        source += printText(part.text);
        continue;
      }
      braces(wordsOf(part));
      if (part.kind === 'option') print(part.parts);
      if (part.kind === 'if') {
        print(part.known);
        if (part.unknown.length) braces('else');
        print(part.unknown);
      }
      if (part.kind === 'option' || part.kind === 'if') braces(`/${part.kind}`);
    }
  };
  print(parts);
  return source;
}

/** Braces that would be read as more than themselves, and the backslashes before them, are escaped. */
function printText(text: string): string {
  return text.replace(/(\\*)(\{+)/g, (whole, slashes: string, run: string, at: number) => {
    const lone = run.length === 1 && at + whole.length < text.length;
    return lone ? `${slashes}${slashes}{` : `${slashes}${slashes}${'\\{'.repeat(run.length)}`;
  });
}

function wordsOf(part: Exclude<TemplatePart, PartOf<'text'>>): string {
  const placeholder = PLACEHOLDERS.find(({ kind }) => kind === part.kind);
  if (!placeholder) throw new Error(`template: nothing prints "${part.kind}"`);
  const print = placeholder.print as (part: TemplatePart) => string;
  return print(part);
}

function read(inside: string): Reading<TemplatePart> {
  for (const placeholder of PLACEHOLDERS) {
    const part = placeholder.read(inside);
    if (part) return part;
  }
  return {
    problem: `Chatside does not know {{${inside}}}. It knows ${Object.keys(VARIABLES).join(', ')}, date, cursor, ask, pick, clipboard, fact:…, > …, #if and #option.`,
  };
}
