import type { ChatMessage, ConsoleAdapter, Conversation } from '@/utils/consoles/console-adapter';
import { logFailure } from '@/utils/platform/log';
import { askThrough } from '@/utils/platform/port';
import { request } from '@/utils/platform/requests';
import { changeSettings, type Settings } from '@/utils/platform/settings';
import { SNIPPET_PORT, type SnippetAnswer, type SnippetAsk } from '@/utils/platform/snippet-port';
import { takeInserted } from './inserted';
import type { Scene } from './scene';
import { showTips, type Tip } from './show-tip';

/** A shortcut that spares fewer keys than this is not worth a word. */
const WORTH_KEYS = 20;

type Typed = Extract<SnippetAnswer, { kind: 'typed' }>;

/**
 * Looks at each reply of the operator's own once it is sent: one that a snippet holds, or a sentence
 * that was typed again and again, is worth a word. The text goes to the extension and is forgotten
 * with the answer.
 */
export function coachTyping(on: {
  readonly console: ConsoleAdapter;
  readonly scene: Scene;
  readonly settings: () => Settings;
  readonly signal: AbortSignal;
}): (conversation: Conversation, message: ChatMessage) => void {
  const { console, scene, settings, signal } = on;
  const ask = askThrough<SnippetAsk, SnippetAnswer>(SNIPPET_PORT, signal);
  const show = showTips(scene, signal);
  const failed = (error: unknown): void => logFailure('tips', error);

  const missed = ({ shortcut }: NonNullable<Typed['missed']>, text: string): Tip => ({
    message: `That is what ${settings().trigger}${shortcut} holds.`,
    detail: `You typed ${text.length} characters. The shortcut and Enter are ${keysOf(shortcut)}.`,
    choices: [
      { words: 'Good to know', act: () => undefined },
      { words: 'No more tips', act: () => void changeSettings({ tips: false }) },
    ],
  });
  const keysOf = (shortcut: string): number => settings().trigger.length + shortcut.length + 1;

  const repeated = (sentence: string, customer: string | undefined): Tip => ({
    message: 'You have typed this sentence three times. Save it as a snippet?',
    detail: `“${sentence}”`,
    choices: [
      {
        words: 'Save as snippet',
        act: () => {
          const selected = { text: sentence, ...(customer && { customer }) };
          request('selection/save', selected).catch(failed);
        },
      },
      {
        words: 'Not this one',
        act: () => {
          request('typed/ignore', { sentence }).catch(failed);
        },
      },
    ],
  });

  const look = async (conversation: Conversation, text: string): Promise<void> => {
    const inserted = takeInserted(console.composer(conversation));
    show(undefined);
    if (!text) return;
    const typed = await ask({ kind: 'typed', text, inserted });
    if (typed.kind !== 'typed') return;
    const worth = typed.missed && text.length - keysOf(typed.missed.shortcut) >= WORTH_KEYS;
    const { sentence, mayTell } = await request('typed/count', {
      sentences: typed.own,
      ...(worth && { missed: typed.missed.id }),
    });
    if (signal.aborted) return;
    if (mayTell && typed.missed) show(missed(typed.missed, text));
    else if (sentence) show(repeated(sentence, console.customerName(conversation)));
  };

  return (conversation, { text = '' }) => {
    if (!settings().tips) return;
    look(conversation, text).catch(failed);
  };
}
