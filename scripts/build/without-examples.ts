import type { Plugin } from 'vite';

type Node = { readonly type: string; readonly start: number; readonly end: number };
type Property = Node & { readonly key?: Node & { readonly name?: string }; readonly value?: Node };

/** Whose examples are its tests. */
const FOLDERS = /\/utils\/(?:pii|tone|grammar)\//;

/** Leaves the examples of rules and detectors out of scripts. Settings, a page, shows some of them. */
export function withoutExamples(): Plugin {
  let isScript = false;
  return {
    name: 'chatside:without-examples',
    enforce: 'post',
    // WXT builds its scripts as libraries, and all pages together as an app.
    configResolved: ({ build }) => {
      isScript = Boolean(build.lib);
    },
    transform(code, id) {
      if (!isScript || !FOLDERS.test(id) || !code.includes('examples:')) return undefined;
      const cuts = examplesIn(this.parse(code)).flatMap(cutsOf);
      if (!cuts.length) return undefined;
      return { code: without(code, cuts), map: null };
    },
  };
}

/** The values of all properties of that name. */
function examplesIn(node: unknown): Property[] {
  if (Array.isArray(node)) return node.flatMap(examplesIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, key } = node as Property;
  if (type === 'Property' && key?.name === 'examples') return [node as Property];
  return Object.values(node).flatMap(examplesIn);
}

type Cut = { readonly start: number; readonly end: number };

function cutsOf({ value }: Property): Cut[] {
  if (value?.type !== 'ObjectExpression') return [];
  return (value as Node & { properties: readonly Property[] }).properties.flatMap(
    ({ value: list }) =>
      list?.type === 'ArrayExpression' ? [{ start: list.start + 1, end: list.end - 1 }] : [],
  );
}

function without(code: string, cuts: readonly Cut[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of cuts) {
    kept += code.slice(at, start);
    at = end;
  }
  return kept + code.slice(at);
}
