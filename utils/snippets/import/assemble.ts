import type { Candidate } from '../file/accept';
import { freeShortcut } from '../file/free-shortcut';
import type { Incoming, Remark } from '../file/incoming';
import type { TemplatePart } from '../part';
import { isShortcut } from '../shortcut';
import { printTemplate } from '../template';
import type { Entry, Offered } from './entry';

export type Assembled = {
  readonly candidates: readonly Candidate[];
  readonly refused: readonly Remark[];
  readonly lost: readonly Remark[];
  readonly warned: readonly Remark[];
};

/**
 * Gives each snippet of another system a shortcut, and makes what they include of each other follow
 * it. The same file gives the same shortcuts each time, so that a second import finds the first.
 */
export function assemble(offered: Offered, format: string): Assembled {
  const refused = [...offered.refused];
  const warned = [...offered.warned];
  const taken = new Set<string>();
  const byTrigger = new Map<string, string>();
  const named: [Entry, string][] = [];
  let signs = false;

  for (const entry of offered.entries) {
    const trigger = entry.trigger && keyOf(entry.trigger);
    const other = trigger === undefined ? undefined : byTrigger.get(trigger);
    if (other !== undefined) {
      const why = `Another one in this file has the same shortcut “${entry.trigger!.trim()}”.`;
      refused.push({ what: entry.what, why });
      continue;
    }
    const wanted = shortcutOf(trigger ?? '') || shortcutOf(entry.title ?? '') || 'snippet';
    const shortcut = freeShortcut(wanted, taken);
    taken.add(shortcut);
    const bare = trigger && withoutSigns(trigger);
    if (bare !== trigger) signs = true;
    if (trigger && shortcut !== bare) {
      const why = `Its shortcut “${entry.trigger!.trim()}” is “${shortcut}” here.`;
      warned.push({ what: entry.what, why });
    }
    if (trigger) byTrigger.set(trigger, shortcut);
    for (const alias of entry.aliases ?? []) byTrigger.set(keyOf(alias), shortcut);
    named.push([entry, shortcut]);
  }

  const target = (typed: string): string => {
    const trigger = keyOf(typed);
    return byTrigger.get(trigger) ?? (shortcutOf(trigger) || 'snippet');
  };
  return {
    candidates: named.map(([entry, shortcut]) => ({
      what: entry.what,
      incoming: incomingOf(entry, shortcut, target, format),
    })),
    refused,
    lost: [
      ...offered.lost,
      ...(signs
        ? [
            {
              what: 'The file',
              why: 'The signs before its shortcuts (“;”, “:” …) were left out: here you type the one of your settings.',
            },
          ]
        : []),
    ],
    warned,
  };
}

/** "; Hi" is typed as ";hi". */
function keyOf(trigger: string): string {
  return trigger
    .trim()
    .replace(/^([^\p{L}\p{N}\s]+)\s+/u, '$1')
    .toLowerCase();
}

function withoutSigns(trigger: string): string {
  return trigger.trim().replace(/^[^\p{L}\p{N}]+/u, '');
}

/** ";Hi there!" is "hi-there"; nothing, where no letter and no digit is left. */
function shortcutOf(text: string): string {
  const shortcut = [
    ...text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_.-]+/gu, '-')
      .replace(/^[^\p{L}\p{N}]+/u, ''),
  ]
    .slice(0, 32)
    .join('')
    .replace(/-+$/, '');
  return isShortcut(shortcut) ? shortcut : '';
}

function incomingOf(
  { title, texts, tags = [], folder, id, uses, what, trigger }: Entry,
  shortcut: string,
  target: (typed: string) => string,
  format: string,
): Incoming {
  const [own, ...others] = texts.map(({ parts, rich, lang }) => ({
    body: printTemplate({ parts: retargeted(parts, target), rich }),
    ...(rich && { rich }),
    ...(lang && { lang }),
  }));
  const name = title?.replace(/\s+/g, ' ').trim() || withoutSigns(trigger ?? '') || what;
  return {
    draft: {
      shortcut,
      title: name.length > 200 ? `${name.slice(0, 199).replace(/[\ud800-\udbff]$/, '')}…` : name,
      ...own!,
      ...(others.length && { variants: others.map((each) => ({ lang: '', ...each })) }),
      tags: [...new Set(tags)],
      ...(folder && { folder }),
    },
    ...(id && { id: `${format}:${id}` }),
    ...(uses && { usedElsewhere: uses }),
  };
}

function retargeted(
  parts: readonly TemplatePart[],
  target: (typed: string) => string,
): TemplatePart[] {
  return parts.map((part) => {
    switch (part.kind) {
      case 'include':
        return { ...part, shortcut: target(part.shortcut) };
      case 'option':
        return { ...part, parts: retargeted(part.parts, target) };
      case 'if':
        return {
          ...part,
          known: retargeted(part.known, target),
          unknown: retargeted(part.unknown, target),
        };
      default:
        return part;
    }
  });
}
