/** How a page tells writing aids to keep out of a field; the last one is the browser's own word. */
const SIGNS = '[data-gramm="false" i], [data-enable-grammarly="false" i]';

/** Whether the page asks writing aids to leave this field, or what stands around it, alone. */
export function asksForQuiet(field: Element): boolean {
  if (field.closest(SIGNS)) return true;
  const nearest = field.closest('[spellcheck]')?.getAttribute('spellcheck');
  return nearest?.toLowerCase() === 'false';
}
