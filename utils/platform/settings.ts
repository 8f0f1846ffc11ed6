import { browser } from 'wxt/browser';
import { NO_RULES, type RuleSet } from '@/utils/pii/team-rules/team-rule';
import type { Retention } from '@/utils/replies/retention';
import { managedSettings, POLICY_KEY, type ManagedSetting, type Policy } from './policy';
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
  /** What the person's own rules look for, and what they let pass. */
  readonly piiRules: RuleSet;
  /** Rules of tone that are not to speak up, by their ids. */
  readonly toneOff: readonly string[];
  /** Kinds of grammar hints that are not to speak up: how the card calls them, by their ids. */
  readonly grammarOff: Readonly<Record<string, string>>;
  /** Where the person switched hints about the writing on or off, by origin. */
  readonly hintSites: Readonly<Record<string, boolean>>;
  /** Who underlines words that are spelt wrong. */
  readonly spelling: 'chatside' | 'browser';
};

/** The settings that count, and which of them the organisation has set. */
export type SettingsInForce = Settings & { readonly managed: readonly ManagedSetting[] };

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
  piiRules: NO_RULES,
  toneOff: [],
  grammarOff: {},
  hintSites: {},
  spelling: 'chatside',
};

const KEY = 'settings';

/** What the person chose, with what the organisation has set over it. */
export async function readSettings(): Promise<SettingsInForce> {
  const { [KEY]: stored, [POLICY_KEY]: policy } = await browser.storage.local.get([
    KEY,
    POLICY_KEY,
  ]);
  const managed = managedSettings((policy as Policy | undefined) ?? {});
  return {
    ...DEFAULT_SETTINGS,
    ...(stored as Partial<Settings> | undefined),
    ...managed,
    managed: Object.keys(managed) as ManagedSetting[],
  };
}

/** The person's own choice stays while a policy is over it, and comes back with its end. */
async function ownSettings(): Promise<Settings> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return { ...DEFAULT_SETTINGS, ...(stored as Partial<Settings> | undefined) };
}

/** One after the other: each changes what the one before has stored. */
let line: Promise<unknown> = Promise.resolve();

function store(next: (own: Settings) => Settings): Promise<void> {
  const stored = line.then(async () => {
    await browser.storage.local.set({ [KEY]: next(await ownSettings()) });
  });
  line = stored.catch(() => undefined);
  return stored;
}

/** Sets these; what follows from what is set now is told by a function of that. */
export async function changeSettings(
  change: Partial<Settings> | ((own: Settings) => Partial<Settings>),
): Promise<SettingsInForce> {
  await store((own) => ({ ...own, ...(typeof change === 'function' ? change(own) : change) }));
  return readSettings();
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
export function setTriggerOn(origin: string, trigger: string): Promise<Settings> {
  return changeSettings(({ triggers, trigger: usual }) => {
    const { [origin]: _, ...others } = triggers;
    const own = trigger && trigger !== usual ? { [origin]: trigger } : {};
    return { triggers: { ...others, ...own } };
  });
}

/**
 * Switches hints about the writing on or off on a site; undefined takes the choice back, and they are on but
 * where a page asks for none.
 */
export function setHintsOn(origin: string, on: boolean | undefined): Promise<Settings> {
  return changeSettings(({ hintSites }) => {
    const { [origin]: _, ...others } = hintSites;
    return { hintSites: on === undefined ? others : { ...others, [origin]: on } };
  });
}

/** This kind of grammar hint is not wanted, on any site; `label` is how the card calls it. */
export function setGrammarOff(rule: string, label: string): Promise<Settings> {
  return changeSettings(({ grammarOff }) => ({ grammarOff: { ...grammarOff, [rule]: label } }));
}

/** Gives a console a target of its own, or takes it back. */
export function setTargetOn(console: string, seconds: number | undefined): Promise<Settings> {
  return changeSettings(({ targets }) => {
    const { [console]: _, ...others } = targets;
    return { targets: seconds === undefined ? others : { ...others, [console]: seconds } };
  });
}

/** Sets the hours in which the target counts; nothing makes it count always. */
export function setSchedule(schedule: Schedule | undefined): Promise<void> {
  return store((own) => {
    const { schedule: _, ...rest } = own;
    return { ...rest, ...(schedule && { schedule }) };
  });
}

/** Takes the consent back: Chatside leaves every page at once. */
export function withdrawConsent(): Promise<void> {
  return store((own) => {
    const { consentedAt: _, ...rest } = own;
    return rest;
  });
}

/** Calls the listener with the settings of now and after each change, until the signal aborts. */
export function watchSettings(
  listener: (settings: SettingsInForce) => void,
  signal: AbortSignal,
): void {
  const changed = (changes: Record<string, unknown>, area: string): void => {
    const isOurs = KEY in changes || POLICY_KEY in changes;
    if (area === 'local' && isOurs) void readSettings().then(tell);
  };
  const tell = (settings: SettingsInForce): void => {
    if (!signal.aborted) listener(settings);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  void readSettings().then(tell);
}
