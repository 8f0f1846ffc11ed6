import { browser } from 'wxt/browser';
import type { Retention } from '@/utils/replies/retention';
import type { Schedule } from '@/utils/replies/schedule';

/** What the person chose. Kept in `storage.local`; holds no text of a chat. */
export type Settings = {
  /** When the consent page was accepted, epoch ms. Without it Chatside does nothing on any page. */
  readonly consentedAt?: number;
  /** What opens the picker while typing: one or two characters. */
  readonly trigger: string;
  /** Another trigger on sites whose console takes the usual one itself, by origin. */
  readonly triggers: Readonly<Record<string, string>>;
  /** The operator's full name for `{{me.name}}`; empty: take what the console shows. */
  readonly operatorName: string;
  /** The operator's own target for a reply, seconds. */
  readonly targetSeconds: number;
  /** How long finished waits are kept. */
  readonly waitsKept: Retention;
  /** Another target on some consoles, by the adapter's id; seconds. */
  readonly targets: Readonly<Record<string, number>>;
  /** The hours in which the target counts; always, without. */
  readonly schedule?: Schedule;
  /** Whether a reply that becomes late is told of by a sound, and on the desktop. */
  readonly lateSound: boolean;
  readonly lateNotification: boolean;
  /** Whether Chatside may offer a word about what was typed by hand. */
  readonly tips: boolean;
  /** Origins of known consoles on which the person switched Chatside off. */
  readonly offOrigins: readonly string[];
  /** Whether a reply with personal data that must not leave is held at Enter and at Send. */
  readonly piiPolicy: 'warn' | 'hold';
  /** Whether internal notes are held, too. */
  readonly piiNotes: boolean;
  /** What is done to personal data that customers sent, on this screen only. */
  readonly piiTranscript: 'plain' | 'mark' | 'mask';
  /** Rules of tone that are not to speak up, by their ids. */
  readonly toneOff: readonly string[];
};

const DEFAULT_SETTINGS: Settings = {
  trigger: '/',
  triggers: {},
  operatorName: '',
  targetSeconds: 120,
  waitsKept: '1y',
  targets: {},
  lateSound: false,
  lateNotification: false,
  tips: true,
  offOrigins: [],
  piiPolicy: 'warn',
  piiNotes: false,
  piiTranscript: 'mark',
  toneOff: [],
};

const KEY = 'settings';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return { ...DEFAULT_SETTINGS, ...(stored[KEY] as Partial<Settings> | undefined) };
}

export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** What opens the picker on a site. */
export function triggerOn(origin: string, { trigger, triggers }: Settings): string {
  return (Object.hasOwn(triggers, origin) && triggers[origin]) || trigger;
}

/** The operator's target on a console, and when it counts. */
export function targetOn(
  console: string,
  { targets, targetSeconds, schedule }: Settings,
): { readonly targetSeconds: number; readonly schedule?: Schedule } {
  const own = Object.hasOwn(targets, console) ? targets[console] : undefined;
  return { targetSeconds: own ?? targetSeconds, ...(schedule && { schedule }) };
}

/** Gives a site a trigger of its own; an empty one, or the usual one, takes it back. */
export async function setTriggerOn(origin: string, trigger: string): Promise<Settings> {
  const { triggers, trigger: usual } = await readSettings();
  const { [origin]: _, ...others } = triggers;
  const own = trigger && trigger !== usual ? { [origin]: trigger } : {};
  return changeSettings({ triggers: { ...others, ...own } });
}

/** Gives a console a target of its own, or takes it back. */
export async function setTargetOn(console: string, seconds: number | undefined): Promise<Settings> {
  const { [console]: _, ...others } = (await readSettings()).targets;
  const own = seconds === undefined ? {} : { [console]: seconds };
  return changeSettings({ targets: { ...others, ...own } });
}

/** Sets the hours in which the target counts; nothing makes it count always. */
export async function setSchedule(schedule: Schedule | undefined): Promise<void> {
  const { schedule: _, ...rest } = await readSettings();
  await browser.storage.local.set({ [KEY]: { ...rest, ...(schedule && { schedule }) } });
}

/** Takes the consent back: Chatside leaves every page at once. */
export async function withdrawConsent(): Promise<void> {
  const { consentedAt: _, ...rest } = await readSettings();
  await browser.storage.local.set({ [KEY]: rest });
}

/** Calls the listener with the settings of now and after each change, until the signal aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) void readSettings().then(tell);
  };
  const tell = (settings: Settings): void => {
    if (!signal.aborted) listener(settings);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  void readSettings().then(tell);
}
