import { encodeText } from '../markup';
import { parseTemplate, printTemplate } from '../template';
import type { TemplatePart } from '../part';

const PLACEHOLDER = /\\*\{\{[^{}]*\}\}|\\*\{/g;
const HOLDER = /\uE000(\d+)\uE001/g;

/** Whether a text has marks that a chat would show as they are. */
export function hasMarkdown(text: string): boolean {
  return /\*\*\S|__\S|(?:^|\W)[*_]\S[^*_\n]*[*_](?:\W|$)|^\s*(?:[-*+]|\d+[.)]) |^#{1,6} |\[[^\]\n]+\]\([^)\s]+\)|`[^`\n]+`|^> /m.test(
    text,
  );
}

/** The marks of Markdown that a chat can show, as HTML; the placeholders stay what they are. */
export function richOfMarkdown(parts: readonly TemplatePart[]): readonly TemplatePart[] {
  const held: string[] = [];
  const source = printTemplate({ parts, rich: false })
    .replace(/[\uE000\uE001]/g, '')
    .replace(PLACEHOLDER, (whole) => `\uE000${held.push(encodeText(whole)) - 1}\uE001`);
  const html = blocksOf(source.replace(/\r\n?/g, '\n').split('\n'));
  return parseTemplate(
    html.replace(HOLDER, (_, at: string) => held[Number(at)] ?? ''),
    { rich: true },
  ).parts;
}

function blocksOf(lines: readonly string[]): string {
  let html = '';
  let paragraph: string[] = [];
  let list: { readonly tag: 'ul' | 'ol'; readonly items: string[] } | undefined;
  const flush = (): void => {
    if (paragraph.length) html += `<p>${paragraph.join('<br>')}</p>`;
    if (list)
      html += `<${list.tag}>${list.items.map((each) => `<li>${each}</li>`).join('')}</${list.tag}>`;
    paragraph = [];
    list = undefined;
  };
  for (const line of lines) {
    const [, bullet, number, item] = /^\s{0,6}(?:([-*+])|(\d{1,4})[.)])\s+(.*)$/.exec(line) ?? [];
    const [, heading] = /^#{1,6}\s+(.*?)\s*#*$/.exec(line) ?? [];
    const [, quote] = /^>\s?(.*)$/.exec(line) ?? [];
    if (item !== undefined) {
      const tag = bullet ? 'ul' : number ? 'ol' : 'ul';
      if (list?.tag !== tag) {
        flush();
        list = { tag, items: [] };
      }
      list.items.push(inlineOf(item));
    } else if (!line.trim()) flush();
    else if (heading !== undefined || quote !== undefined) {
      flush();
      html +=
        heading !== undefined
          ? `<p><strong>${inlineOf(heading)}</strong></p>`
          : `<blockquote>${inlineOf(quote ?? '')}</blockquote>`;
    } else {
      if (list) flush();
      paragraph.push(inlineOf(line.trim()));
    }
  }
  flush();
  return html;
}

function inlineOf(line: string): string {
  return encodeText(line)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\[([^\]]+)\]\(((?:https?:\/\/|mailto:|tel:)[^)\s]+)\)/g, '<a href="$2">$1</a>')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '<strong>$2</strong>')
    .replace(/(?<![\w*])([*_])(?=\S)([^*_]+?)(?<=\S)\1(?![\w*])/g, '<em>$2</em>')
    .replace(/~~(?=\S)([^~]+)~~/g, '<s>$1</s>');
}
