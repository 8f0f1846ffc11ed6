import type { Remark } from '../file/incoming';
import type { TemplatePart } from '../part';

/** A snippet of another system: its placeholders are ours already, its name is still theirs. */
export type Entry = {
  /** What it goes by in remarks: “Refund ETA”, Row 3. */
  readonly what: string;
  /** What one types there, with its signs: ";hi". Without it, the title makes the shortcut. */
  readonly trigger?: string | undefined;
  readonly title?: string | undefined;
  /** The first one is the snippet's own. */
  readonly texts: readonly EntryText[];
  readonly tags?: readonly string[] | undefined;
  /** "Billing/Refunds" */
  readonly folder?: string | undefined;
  /** What the system calls it, so that it is found again when it is imported a second time. */
  readonly id?: string | undefined;
  /** Other triggers of it, by which snippets of the same file may name it. */
  readonly aliases?: readonly string[];
  /** How often it was used there. */
  readonly uses?: number | undefined;
};

export type EntryText = {
  readonly parts: readonly TemplatePart[];
  readonly rich: boolean;
  readonly lang?: string | undefined;
};

/** What a file offers, and what must be said of the rest of it. */
export type Offered = {
  readonly entries: readonly Entry[];
  readonly refused: readonly Remark[];
  readonly lost: readonly Remark[];
  readonly warned: readonly Remark[];
};

/** Collects it, one thing at a time. */
export type Tray = {
  add(entry: Entry): void;
  refuse(what: string, why: string): void;
  lose(what: string, why: string): void;
  warn(what: string, why: string): void;
  done(): Offered;
};

export function emptyTray(): Tray {
  const entries: Entry[] = [];
  const refused: Remark[] = [];
  const lost: Remark[] = [];
  const warned: Remark[] = [];
  return {
    add: (entry) => void entries.push(entry),
    refuse: (what, why) => void refused.push({ what, why }),
    lose: (what, why) => void lost.push({ what, why }),
    warn: (what, why) => void warned.push({ what, why }),
    done: () => ({ entries, refused, lost, warned }),
  };
}
