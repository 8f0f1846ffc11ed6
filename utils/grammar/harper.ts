import {
  createBinaryModuleFromUrl,
  Dialect,
  LocalLinter,
  SuggestionKind,
  type Lint,
} from 'harper.js';
import type { Finding } from '@/utils/findings/finding';
import { overlaps, type Span } from '@/utils/text/span';
import type { TextEdit } from '@/utils/text/edit';
import { maskedSpans } from './mask';
import { RULES_OFF } from './rules-off';
import { isBritishFormOf, isNotForSpelling } from './words';

/** The grammar engine, loaded. About 180 MB of memory: one for all tabs, and never in a page. */
export type Grammar = { check(text: string): Promise<Finding[]> };

/** Loads the engine from the address of its WASM module; takes one to three seconds. */
export async function openGrammar(wasmUrl: string): Promise<Grammar> {
  const linter = new LocalLinter({
    binary: createBinaryModuleFromUrl(wasmUrl),
    dialect: Dialect.American,
  });
  await linter.setup();
  const rules = await linter.getLintConfig();
  for (const rule of RULES_OFF) if (rule in rules) rules[rule] = false;
  await linter.setLintConfig(rules);
  return {
    async check(text) {
      const masked = maskedSpans(text);
      const found = await linter.organizedLints(text, { language: 'plaintext' });
      return Object.entries(found).flatMap(([rule, lints]) =>
        lints.flatMap((lint) => {
          const finding = readAndFree(lint, rule);
          return finding && isWanted(finding, text, masked) ? [finding] : [];
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

function isWanted(finding: Read, text: string, masked: readonly Span[]): boolean {
  const { span, kind, fixes } = finding;
  if (masked.some((mask) => overlaps(mask, span))) return false;
  const words = text.slice(span.start, span.end);
  if (kind === 'Spelling' || kind === 'Capitalization') {
    if (kind === 'Capitalization' && finding.rule.endsWith('PersonalPronouns')) return true;
    if (isNotForSpelling(words, text, span.start)) return false;
  }
  return (
    kind !== 'Spelling' ||
    !isBritishFormOf(
      words,
      fixes.map((fix) => fix.text),
    )
  );
}

/** Harper writes words in `backticks`; a card shows plain quotes. */
function plain(message: string): string {
  return message.replace(/`([^`]*)`/g, '“$1”');
}
