import { pasteEvent } from '../page-events';
import type { Rung } from './rung';

/** For engines that make their lines of the plain text. */
export const pasteText = paste(() => undefined);

/** For engines that lose empty lines of a plain text (ProseMirror, CKEditor 5). */
export const pasteParagraphs = paste((text) =>
  text
    .split('\n')
    .map((line) => `<p>${escaped(line) || '<br>'}</p>`)
    .join(''),
);

/** For engines in which a paragraph that is pasted does not go on with the line (CKEditor 4, Froala). */
export const pasteBreaks = paste((text) => text.split('\n').map(escaped).join('<br>'));

/**
 * Hands the text to the engine as something that was pasted. By `preventDefault` it says that it took
 * it; a browser does nothing of itself with an event that a script made.
 */
function paste(htmlOf: (text: string) => string | undefined): Rung {
  return (element, { text, html = htmlOf(text) }) =>
    text !== '' &&
    !element.dispatchEvent(pasteEvent(element, { text, ...(html !== undefined && { html }) }));
}

/** Spaces that HTML would fold stay. */
function escaped(line: string): string {
  return line
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/^ | $| (?= )/g, '&nbsp;');
}
