/** The lines of a field as they stand on the screen, whatever they are made of. Sent into the page. */
export function linesShown(field: Element): string {
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) return field.value;
  const range = field.ownerDocument.createRange();
  const lines: string[] = [];
  let bottom = -Infinity;
  let below = -Infinity;
  const walker = field.ownerDocument.createTreeWalker(field, NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // The page around a frame may have been the first to touch a node: its class is no help then.
    const isBreak = node.nodeName === 'BR';
    if (!isBreak && node.nodeType !== Node.TEXT_NODE) continue;
    const data = isBreak ? '' : (node as Text).data;
    for (let at = 0; at < Math.max(1, data.length); at++) {
      if (isBreak) range.selectNode(node);
      else {
        if (/[\ufeff\u200b\u2060]/.test(data[at] ?? '')) continue;
        range.setStart(node, at);
        range.setEnd(node, Math.min(at + 1, data.length));
      }
      const box = range.getBoundingClientRect();
      if (box.height === 0) continue;
      if (box.top >= below - 2) {
        lines.push('');
        bottom = box.bottom;
      }
      below = Math.max(bottom, (box.top + box.bottom) / 2);
      if (!isBreak && data[at] !== '\n') lines.push(`${lines.pop() ?? ''}${data[at] ?? ''}`);
    }
  }
  return lines.join('\n').replace(/\u00a0/g, ' ');
}
