/** One visible element of Chatside's face, as data; the rectangle is in the page's viewport. */
export type FaceElement = {
  text: string;
  rect: { x: number; y: number; width: number; height: number };
  attributes: Record<string, string>;
};

declare const chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

// Each of these runs in the page and is sent there as text, so none may use another.

/** What the face shows, a line per part. */
export function textOfFace(): string {
  return [...document.querySelectorAll<HTMLElement>(':root > :is(chatside-face, chatside-guard)')]
    .flatMap((host) => [...(chrome.dom.openOrClosedShadowRoot(host)?.children ?? [])])
    .filter((part) => !part.matches('style, link, script') && part.checkVisibility())
    .map((part) => (part as HTMLElement).innerText)
    .join('\n')
    .trim();
}

/** The visible elements that match. */
export function findInFace(selector: string): FaceElement[] {
  return [...document.querySelectorAll<HTMLElement>(':root > :is(chatside-face, chatside-guard)')]
    .flatMap((host) => [
      ...(chrome.dom.openOrClosedShadowRoot(host)?.querySelectorAll<HTMLElement>(selector) ?? []),
    ])
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const attributes = [...element.attributes].map(({ name, value }) => [name, value]);
      return {
        text: element.innerText,
        rect: { x, y, width, height },
        attributes: Object.fromEntries(attributes) as Record<string, string>,
      };
    });
}

/** The first visible element that matches, as soon as it has a size and stands still. */
export async function whenInFace(
  selector: string,
  patience: number,
): Promise<Pick<FaceElement, 'rect'>> {
  const start = performance.now();
  let before = '';
  while (performance.now() - start < patience) {
    const element = [
      ...document.querySelectorAll<HTMLElement>(':root > :is(chatside-face, chatside-guard)'),
    ]
      .flatMap((host) => [
        ...(chrome.dom.openOrClosedShadowRoot(host)?.querySelectorAll<HTMLElement>(selector) ?? []),
      ])
      .find((candidate) => candidate.checkVisibility({ visibilityProperty: true }));
    const rect = element?.getBoundingClientRect();
    const now = JSON.stringify(rect ?? null);
    if (rect && rect.width > 0 && now === before) {
      return { rect: { x: rect.x, y: rect.y, width: rect.width, height: rect.height } };
    }
    before = now;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`Nothing in Chatside's face matches "${selector}".`);
}

/** What Chatside underlines: in nodes through the highlight registry, over fields in its mirror. */
export function underlined(): string[] {
  const found: string[] = [];
  const frames = Array.from(
    document.querySelectorAll('iframe'),
    ({ contentWindow }) => contentWindow,
  );
  const pages = [window, ...frames] as (typeof globalThis | null)[];
  const highlights = pages.flatMap((page) => [...(page?.CSS?.highlights ?? [])]);
  for (const [name, highlight] of highlights) {
    const ranges = [...highlight].filter((range): range is Range => 'cloneRange' in range);
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    for (const range of ranges) {
      found.push(`${name.replace('chatside-', '')}: ${range.toString().replaceAll('\u00a0', ' ')}`);
    }
  }
  for (const host of document.querySelectorAll<HTMLElement>(':root > chatside-underlines')) {
    for (const line of chrome.dom.openOrClosedShadowRoot(host)?.querySelectorAll('span') ?? []) {
      for (const name of line.classList) {
        found.push(`${name.replace('chatside-', '')}: ${line.textContent ?? ''}`);
      }
    }
  }
  return found;
}
