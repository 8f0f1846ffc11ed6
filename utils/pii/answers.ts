import type { Span } from '@/utils/text/span';
import type { Reading } from './reading';

/** More lines than this are not a question and its answer. */
const MOST_LINES = 200;
const SPEAKER = /^\s{0,4}[\p{L}][\p{L} .'-]{0,24}:(?=\s)/u;
const QUOTED = /^\s{0,4}>/;

type Line = Span & { readonly speaker: string; readonly asks: boolean };

/**
 * Where the answer to a question stands, if the question has one of the words: the rest of its line,
 * and the next line that somebody else wrote ("> what is the code?" and "482913" below it).
 */
export function answersTo(reading: Reading, words: readonly Span[]): Span[] {
  const { text } = reading;
  if (!words.length || !/[\n?]/.test(text)) return [];
  const lines = linesOf(text);
  const answers: Span[] = [];
  lines.forEach((line, i) => {
    if (!line.asks || !words.some(({ start, end }) => start >= line.start && end <= line.end))
      return;
    // "What is the code? It is 9047": the rest of a line, if it is short.
    const question = text.slice(line.start, line.end).lastIndexOf('?');
    const rest = line.start + question + 1;
    if (question >= 0 && line.end - rest > 2 && line.end - rest < 40)
      answers.push({ start: rest, end: line.end });
    const said = lines
      .slice(i + 1, i + 5)
      .filter(({ start, end }) => end > start && !QUOTED.test(text.slice(start, end)));
    // Asked once more before it is answered: "which one?", "what do you think it is?"
    const [first] = said;
    const again = first && /\?\s*$/.test(text.slice(first.start, first.end)) ? 1 : 0;
    const answer = said[again];
    const more = said[again + 1];
    if (!answer || (!again && answer.speaker && answer.speaker === line.speaker)) return;
    answers.push(answer);
    // "one sec", and then the answer.
    if (more && answer.speaker && more.speaker === answer.speaker) answers.push(more);
  });
  return answers;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at <= text.length && lines.length < MOST_LINES;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, Math.min(end, at + 400));
    const speaker = SPEAKER.exec(line)?.[0] ?? '';
    lines.push({
      start: at + speaker.length,
      end,
      speaker: speaker.trim(),
      asks: QUOTED.test(line) || line.includes('?') || (speaker !== '' && line.length < 160),
    });
    at = end + 1;
  }
  return lines;
}
