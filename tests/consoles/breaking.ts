/** Takes an attribute from what matches, or a class, as a console's next version may. */
export type Break = readonly [selector: string, attribute: string];

/** From now on, wherever it comes up in these roots. For pages of replicas. */
export function breakIn(roots: () => readonly ParentNode[], breaks: readonly Break[]): void {
  const spoil = (): void => {
    for (const root of roots()) {
      for (const [selector, attribute] of breaks) {
        for (const element of root.querySelectorAll(selector)) {
          if (attribute.startsWith('.')) element.classList.remove(attribute.slice(1));
          else element.removeAttribute(attribute);
        }
      }
    }
  };
  const observer = new MutationObserver(spoil);
  for (const root of roots()) {
    observer.observe(root, { subtree: true, childList: true, attributes: true });
  }
  spoil();
}
