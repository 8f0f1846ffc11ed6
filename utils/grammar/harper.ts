import {
  createBinaryModuleFromUrl,
  Dialect,
  LocalLinter,
  SuggestionKind,
  type Lint,
} from 'harper.js';
import type { Finding } from '@/utils/findings/finding';
import type { TextEdit } from '@/utils/text/edit';
import type { Span } from '@/utils/text/span';
import accepted from './lexicon/accepted.json';
import { RULES_OFF } from './rules-off';
import { CHAT_WORDS } from './spelling/chat-words';
import { isNotForSpelling } from './spelling/names';
import { spellingsFor } from './spelling/judge';

/** What Harper says of a paragraph, before masks and our own lanes have their say. */
export type Harper = {
  check(text: string, known: ReadonlySet<string>): Promise<Finding[]>;
};

/** Loads the engine from the address of its WASM module; takes one to three seconds. */
export async function openHarper(wasmUrl: string): Promise<Harper> {
  const linter = new LocalLinter({
    binary: createBinaryModuleFromUrl(wasmUrl),
    dialect: Dialect.American,
  });
  await linter.setup();
  const rules = await linter.getLintConfig();
  for (const rule of Object.keys(rules)) {
    if (RULES_OFF.has(rule) || rule.startsWith('Expand')) rules[rule] = false;
  }
  await linter.setLintConfig(rules);
  // Known to be right: Harper need not look for something better.
  await linter.importWords([...accepted.words.split(' '), ...CHAT_WORDS]);
  return {
    async check(text, known) {
      const found = await linter.organizedLints(text, { language: 'plaintext' });
      return Object.entries(found).flatMap(([rule, lints]) =>
        lints.flatMap((lint) => {
          const finding = judge(readAndFree(lint, rule), text, known);
          return finding ? [finding] : [];
        }),
      );
    },
  };
}

type Read = Finding & { readonly kind: string };

/** A lint is an object in WASM memory: it is read once and given back. */
function readAndFree(lint: Lint, rule: string): Read {
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
  const finding: Read = {
    source: 'grammar',
    rule: `grammar/${rule}`,
    span,
    severity: 'info',
    label: lint.lint_kind_pretty(),
    message: plain(lint.message()),
    fixes,
    kind: lint.lint_kind(),
  };
  lint.free();
  return finding;
}

function judge(
  { kind, ...finding }: Read,
  text: string,
  known: ReadonlySet<string>,
): Finding | undefined {
  const { span, fixes, rule } = finding;
  const words = text.slice(span.start, span.end);
  if (kind === 'Capitalization' && rule.endsWith('PersonalPronouns')) return finding;
  if (kind === 'Spelling' || kind === 'Capitalization') {
    if (known.has(words.toLowerCase()) || isNotForSpelling(words, text, span.start))
      return undefined;
  }
  if (kind !== 'Spelling') return finding;
  const spellings = spellingsFor(
    words,
    fixes.map((fix) => fix.text),
  );
  if (!spellings.length) return undefined;
  return { ...finding, fixes: spellings.map((spelling) => ({ span, text: spelling })) };
}

/** Harper writes words in `backticks`; a card shows plain quotes. */
function plain(message: string): string {
  return message.replace(/`([^`]*)`/g, '“$1”');
}
