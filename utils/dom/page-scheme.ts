/** Light or dark, from the first opaque background behind the element: what the page really shows. */
export function pageScheme(element: Element): 'light' | 'dark' {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const lightness = lightnessOf(getComputedStyle(node).backgroundColor);
    if (lightness !== undefined) return lightness < 0.45 ? 'dark' : 'light';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/**
 * From 0 to 1, of a colour as browsers write computed ones: `rgb(…)`, or in the notation in which the
 * page wrote it, such as `oklch(…)`. Nothing for one that lets more than half of what is behind it through.
 */
export function lightnessOf(color: string): number | undefined {
  const [, notation = '', inside = ''] = /^([a-z]+)\((?:[a-z][\w-]* )?(.*)\)$/.exec(color) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = (
    inside.match(/none|-?[\d.]+(?:e[-+]?\d+)?/g) ?? []
  ).map((part) => Number(part) || 0);
  if (inside === '' || alpha < 0.5) return undefined;
  if (notation.startsWith('ok')) return first;
  if (notation.startsWith('l')) return first / 100;
  const luma = 0.2126 * first + 0.7152 * second + 0.0722 * third;
  return notation === 'color' ? luma : luma / 255;
}
