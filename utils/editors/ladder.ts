import { announcedInput } from './rungs/announced-input';
import { command } from './rungs/command';
import { commandLines } from './rungs/command-lines';
import { pasteBreaks, pasteParagraphs, pasteText } from './rungs/paste';
import { pokedCommand } from './rungs/poked-command';
import type { Rung } from './rungs/rung';

/** What is written with, in this order, until one says that the editor took it. */
export type Ladder = {
  /** One line. */
  readonly line: readonly Rung[];
  readonly lines: readonly Rung[];
  /** Absent where the engine would drop the HTML or lay it out wrongly. */
  readonly html?: readonly Rung[];
};

/** By what an editor does: an engine takes what is pasted; where none is, the browser edits. */
const ANY: Ladder = {
  line: [pasteParagraphs, command],
  lines: [pasteParagraphs, command],
  html: [pasteParagraphs, command],
};

/** A text field: no engine, and nothing but text. */
export const FIELD: Ladder = { line: [command], lines: [command] };

/**
 * Engines in which the order above was seen to go wrong, with the mark that they leave in the DOM: a
 * hint, without which they are written to like any other and the check after the write says what came
 * of it.
 */
const HINTS: readonly (readonly [selector: string, ladder: Ladder])[] = [
  // Takes a plain text as a new paragraph.
  [
    '.cke_editable, .fr-element',
    { line: [pasteBreaks], lines: [pasteBreaks], html: [pasteBreaks] },
  ],
  // A command keeps the marks around a corrected word.
  ['.ProseMirror', { line: [command], lines: [pasteParagraphs], html: [pasteParagraphs] }],
  [
    '[data-lexical-editor], .public-DraftEditor-content',
    { line: [pasteText], lines: [pasteText], html: [pasteText] },
  ],
  // Of what is pasted, Trix takes nothing but plain text.
  ['trix-editor', { line: [pasteText], lines: [pasteText], html: [announcedInput] }],
  ['[data-slate-editor]', { line: [announcedInput], lines: [announcedInput] }],
  // Quill 1 deletes what is selected at a paste that it did not ask for, and puts nothing in.
  [
    '.ql-container:has(> .ql-clipboard) > .ql-editor, .note-editable',
    { line: [command], lines: [commandLines], html: [command] },
  ],
  ['.ql-editor', { line: [pasteText], lines: [pasteText], html: [pasteText] }],
  ['.mce-content-body', { line: [pokedCommand], lines: [pokedCommand], html: [pasteParagraphs] }],
  ['.cm-content', { line: [pasteText], lines: [pasteText] }],
];

export function ladderOf(element: HTMLElement): Ladder {
  return HINTS.find(([selector]) => element.matches(selector))?.[1] ?? ANY;
}
