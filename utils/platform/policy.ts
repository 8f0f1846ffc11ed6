import { browser } from 'wxt/browser';
import type { Retention } from '@/utils/replies/retention';
import type { OfferedLibrary } from '@/utils/snippets/team/offered';

/** What an administrator set by policy. The background copies it from `storage.managed`. */
export type Policy = {
  readonly piiPolicy?: 'warn' | 'hold';
  readonly piiNotes?: boolean;
  readonly piiTranscript?: 'plain' | 'mark' | 'mask';
  readonly tips?: boolean;
  readonly waitsKept?: Retention;
  /** Libraries that are offered to everyone; the key of a file is pinned. */
  readonly libraries?: readonly OfferedLibrary[];
  /** Origins that are offered to be switched on; access comes from the person's click. */
  readonly sites?: readonly string[];
  /** So many entries of that list are no origins. */
  readonly sitesLeftOut?: number;
};

/** What of a policy are no settings. */
const OFFERS = ['libraries', 'sites', 'sitesLeftOut'] as const;
type Offer = (typeof OFFERS)[number];

/** The settings that a policy can set; they cannot be changed then. */
export type ManagedSetting = Exclude<keyof Policy, Offer>;

export const POLICY_KEY = 'policy';

/** The policy as the background saw it last. */
export async function readPolicy(): Promise<Policy> {
  const { [POLICY_KEY]: kept } = await browser.storage.local.get(POLICY_KEY);
  return (kept as Policy | undefined) ?? {};
}

/** What of the policy are settings. */
export function managedSettings(policy: Policy): Omit<Policy, Offer> {
  const isSetting = ([name]: [string, unknown]): boolean =>
    !(OFFERS as readonly string[]).includes(name);
  return Object.fromEntries(Object.entries(policy).filter(isSetting));
}

/** Calls the listener with the policy of now and after each change, until the signal aborts. */
export function watchPolicy(listener: (policy: Policy) => void, signal: AbortSignal): void {
  const tell = (policy: Policy): void => {
    if (!signal.aborted) listener(policy);
  };
  const changed = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && POLICY_KEY in changes) void readPolicy().then(tell);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  void readPolicy().then(tell);
}
