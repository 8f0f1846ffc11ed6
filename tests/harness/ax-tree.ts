import type { Frame, Page } from 'playwright-core';
import { debuggerOf } from './debugger.ts';

type Node = {
  nodeId: string;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  childIds?: string[];
  properties?: { name: string; value: { value?: unknown } }[];
};

/** States that a screen reader speaks. */
const SPOKEN = ['selected', 'checked', 'expanded', 'pressed', 'invalid', 'required', 'disabled'];
/** What only groups, or only looks different. */
const SILENT =
  /^(?:generic|none|paragraph|mark|code|form|section(?:header|footer)|RootWebArea|Iframe)$/;
/** Pieces of a line. */
const SKIPPED = /^(?:InlineTextBox|LineBreak|ListMarker)$/;
/** What says again how the control in it, or beside it, is called. */
const LABEL = /^(?:LabelText|Legend)$/;
/** Called by what is in it. */
const WHOLE = /^(?:button|link|option|textbox|searchbox|radio|checkbox|switch|heading)$/;

/** UTF-16 units of a name that are shown. */
const LONGEST = 64;

/**
 * What a screen reader finds below the first element of a role, closed roots included: a line each,
 * indented, as `role "name" [state]`.
 */
export async function axTree(page: Page | Frame, role: string, name = ''): Promise<string[]> {
  const session = await debuggerOf(page);
  const answer = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const nodes = answer.nodes as Node[];
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const print = (node: Node, depth: number, inLabel = false): void => {
    const kind = String(node.role?.value ?? '');
    if (SKIPPED.test(kind) || (inLabel && kind === 'StaticText')) return;
    const isLabel = LABEL.test(kind);
    const silent = node.ignored || isLabel || SILENT.test(kind);
    if (!silent) lines.push('  '.repeat(depth) + lineOf(node, kind));
    if (WHOLE.test(kind)) return;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) print(child, silent ? depth : depth + 1, inLabel || isLabel);
    }
  };
  const start = nodes.find(
    (node) => node.role?.value === role && nameOf(node).startsWith(name) && !node.ignored,
  );
  if (start) print(start, 0);
  return lines;
}

const nameOf = ({ name }: Node): string =>
  String(name?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

function lineOf(node: Node, kind: string): string {
  const states = (node.properties ?? [])
    .filter(({ name, value }) => SPOKEN.includes(name) && isSo(value.value))
    .map(({ name }) => ` [${name}]`);
  const label = kind === 'StaticText' ? 'text' : kind;
  const whole = nameOf(node);
  const name = whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
  return `${label}${name && ` "${name}"`}${states.join('')}`;
}

/** A state that is off is written as false, "false" or not at all. */
const isSo = (value: unknown): boolean => Boolean(value) && value !== 'false';
