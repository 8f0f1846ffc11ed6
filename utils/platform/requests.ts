import { browser } from 'wxt/browser';
import type { Wait, WaitPlace } from '@/utils/replies/wait';
import type { Selected } from './page-messages';

/** What a content script or a page of ours may ask of the background, and what it is answered. */
export type Requests = {
  /** Puts a part of Chatside that is needed there into the asking frame. */
  'part/load': {
    readonly ask: 'copy' | 'face' | 'finder' | 'queue' | 'teach' | 'tone';
    readonly answer: boolean;
  };
  /**
   * Puts the look of underlines into the asking frame, or into those that Chatside may touch as well;
   * it paints nothing by itself.
   */
  'underlines/style': {
    readonly ask: { readonly inFrames: boolean };
    readonly answer: boolean;
  };
  /** Sees to it that the context which holds the snippet index is there. */
  'host/wake': { readonly ask: undefined; readonly answer: boolean };
  /** Whether Chatside still has access to the asking page. */
  'site/allowed': { readonly ask: undefined; readonly answer: boolean };
  /** What was selected for this page of the extension: given once, false when it is gone. */
  'selection/take': {
    readonly ask: { readonly ticket: string };
    readonly answer: Selected | false;
  };
  /** Opens the page on which this text can become a snippet. */
  'selection/save': { readonly ask: Selected; readonly answer: boolean };
  /**
   * Counts sentences that a person typed, as hashes. Answers with one that was typed often enough to
   * be offered, and whether the snippet that was missed may be told of today.
   */
  'typed/count': {
    readonly ask: { readonly sentences: readonly string[]; readonly missed?: string };
    readonly answer: { readonly mayTell: boolean; readonly sentence?: string };
  };
  /** This sentence is not offered again while the browser runs. */
  'typed/ignore': { readonly ask: { readonly sentence: string }; readonly answer: boolean };
  /** Puts a word into the person's own dictionary; false when it is none. */
  'word/add': { readonly ask: { readonly word: string }; readonly answer: boolean };
  /** Keeps what a person taught of the asking page's site; false when it cannot be used. */
  'console/keep': { readonly ask: { readonly description: unknown }; readonly answer: boolean };
  /** What a session hashes personal data with, so that no value leaves the page that it stands in. */
  'pii/join': { readonly ask: undefined; readonly answer: string };
  /** Values of a customer's messages, hashed. */
  'pii/seen': { readonly ask: PiiSeen; readonly answer: boolean };
  /** Which of a draft's values were seen today with somebody else, and which shapes are muted. */
  'pii/look': {
    readonly ask: PiiSeen & { readonly shapes: readonly string[] };
    readonly answer: { readonly elsewhere: readonly string[]; readonly muted: readonly string[] };
  };
  /** The operator does not want to hear of this shape again today; hashed, too. */
  'pii/mute': { readonly ask: { readonly shape: string }; readonly answer: boolean };
  /** Expressions of the person's that took too long: they are off until they are switched on again. */
  'pii/stop': { readonly ask: { readonly patterns: readonly string[] }; readonly answer: boolean };
  /** Keeps waits that ended, and takes back others. */
  'wait/record': {
    readonly ask: {
      readonly waits: readonly Wait[];
      /** When waits began that were told of and never were; epoch ms. */
      readonly voided: readonly number[];
      readonly place: Omit<WaitPlace, 'origin'>;
    };
    readonly answer: boolean;
  };
};

/** Hashes only: of values, of the conversation, and of the customer's name where it is shown. */
export type PiiSeen = {
  readonly values: readonly string[];
  readonly conversation: string;
  readonly who: string;
};

export type Handlers = {
  readonly [type in keyof Requests]: (
    ask: Requests[type]['ask'],
    sender: Sender,
  ) => Promise<Requests[type]['answer']>;
};

/** The frame that asks. */
export type Sender = { readonly tabId: number; readonly frameId: number; readonly origin: string };

/** Asks the background. Rejects when it failed, and when the extension was updated or removed meanwhile. */
export async function request<Type extends keyof Requests>(
  type: Type,
  ask: Requests[Type]['ask'],
): Promise<Requests[Type]['answer']> {
  const answer: unknown = await browser.runtime.sendMessage({ type, ask });
  if (answer === undefined || answer === null) throw new Error(`${type}: no answer`);
  return answer as Requests[Type]['answer'];
}

/** Answers content scripts and pages of our own; anything else is not answered, and what failed neither. */
export function answerRequests(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, from, respond) => {
    const { type, ask } = (message ?? {}) as { type?: unknown; ask?: unknown };
    if (from.id !== browser.runtime.id || typeof type !== 'string') return false;
    if (!Object.hasOwn(handlers, type) || from.tab?.id === undefined || !from.url) return false;
    const sender = {
      tabId: from.tab.id,
      frameId: from.frameId ?? 0,
      origin: new URL(from.url).origin,
    };
    const handler = handlers[type as keyof Requests] as (
      ask: unknown,
      sender: Sender,
    ) => Promise<unknown>;
    handler(ask, sender).then(respond, () => respond());
    return true;
  });
}
