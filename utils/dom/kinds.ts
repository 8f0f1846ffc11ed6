/* What a node is, whichever frame made it: `instanceof` knows only the classes of its own window. */

export function isElement(target: unknown): target is Element {
  return (target as Partial<Node> | null | undefined)?.nodeType === Node.ELEMENT_NODE;
}

export function isHtmlElement(target: unknown): target is HTMLElement {
  return isElement(target) && target.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

export function isTag<Name extends keyof HTMLElementTagNameMap>(
  target: unknown,
  name: Name,
): target is HTMLElementTagNameMap[Name] {
  return isHtmlElement(target) && target.localName === name;
}

export function isText(node: Node | null | undefined): node is Text {
  return node?.nodeType === Node.TEXT_NODE;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}
