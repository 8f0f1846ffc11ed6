/** A question's name: one line, without the signs that mean something between braces. */
export function nameOf(text: string): string {
  const name = text
    .replace(/[{}|=:\\]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60)
    .trim();
  return name || 'Text';
}

/** "ticket.requester.order_id" as a question: "requester order id". */
export function questionOf(path: string): string {
  return nameOf(path.split('.').slice(-2).join(' ').replace(/[_-]+/g, ' '));
}

/** A piece of foreign code, short enough to be shown. */
export function shown(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
