import {
  createBinaryModuleFromUrl,
  Dialect,
  LocalLinter,
  SuggestionKind,
  type Lint,
} from 'harper.js';
import type { TextEdit } from '@/utils/text/edit';
import type { Span } from '@/utils/text/span';
import accepted from './lexicon/accepted.json';
import type { HarperLint } from './harper-lint';
import { RULES_OFF } from './rules-off';
import { CHAT_WORDS } from './spelling/chat-words';

/** The WASM engine: what it says of a paragraph, before masks and our own lanes have their say. */
export type Harper = { read(text: string): Promise<readonly HarperLint[]> };

/** Of every kind of rule something, so that no first draft waits for what is made at first use. */
const WARM_UP = 'I see teh dog and an cat, their is a colour. What do you thinks of it?';

/** Spelled-out initialisms, hyphens, and what is only a longer way to say it: matters of taste. */
const KINDS_OFF = /^(?:Expand|Redundant|Prefer)|Hyphen$/;

/** Loads the engine from the address of its WASM module; takes one to three seconds. */
export async function openHarper(wasmUrl: string): Promise<Harper> {
  const linter = new LocalLinter({
    binary: createBinaryModuleFromUrl(wasmUrl),
    dialect: Dialect.American,
  });
  await linter.setup();
  const rules = await linter.getLintConfig();
  for (const rule of Object.keys(rules)) {
    if (RULES_OFF.has(rule) || KINDS_OFF.test(rule)) rules[rule] = false;
  }
  await linter.setLintConfig(rules);
  // Known to be right: Harper need not look for something better.
  await linter.importWords([...accepted.words.split(' '), ...CHAT_WORDS]);
  const read = async (text: string): Promise<HarperLint[]> => {
    const found = await linter.organizedLints(text, { language: 'plaintext' });
    return Object.entries(found).flatMap(([rule, lints]) =>
      lints.map((lint) => readAndFree(lint, rule)),
    );
  };
  await read(WARM_UP);
  return { read };
}

/** A lint is an object in WASM memory: it is read once and given back. */
function readAndFree(lint: Lint, rule: string): HarperLint {
  const at = lint.span();
  const span: Span = { start: at.start, end: at.end };
  at.free();
  const fixes = lint.suggestions().map((suggestion): TextEdit => {
    const text = suggestion.get_replacement_text();
    const kind = suggestion.kind();
    suggestion.free();
    if (kind === SuggestionKind.Remove) return { span, text: '' };
    if (kind === SuggestionKind.InsertAfter) {
      return { span: { start: span.end, end: span.end }, text };
    }
    return { span, text };
  });
  const read: HarperLint = {
    rule: `grammar/${rule}`,
    span,
    label: lint.lint_kind_pretty(),
    message: plain(lint.message()),
    fixes,
    kind: lint.lint_kind(),
  };
  lint.free();
  return read;
}

/** Harper writes words in `backticks`; a card shows plain quotes. */
function plain(message: string): string {
  return message.replace(/`([^`]*)`/g, '“$1”');
}
