import type { ChatMessage, ConsoleAdapter, Conversation } from '@/utils/consoles/console-adapter';
import { editorOf } from '@/utils/editors/editors';
import { recentDrafts } from './recent-drafts';

/**
 * Tells which of the operator's messages are this person's own, on a console that does not say: those
 * with the text that stood in the composer when a key or a click may have sent it.
 */
export function knowOwnReplies(
  console: ConsoleAdapter,
  signal: AbortSignal,
): (conversation: Conversation, message: ChatMessage) => ChatMessage {
  const drafts = recentDrafts(() => {
    const active = console.active(document);
    if (!active) return undefined;
    // A note is no reply; where neither the composer nor the transcript says so, there is no sample.
    const isNote = console.isNote(active);
    if (isNote === true || (isNote === 'unknown' && !console.marksNotes)) return undefined;
    const text = editorOf(console.composer(active) ?? null)?.getText() ?? '';
    return { id: active.id, text };
  }, signal);

  return ({ id }, message) => {
    const { author, by, text } = message;
    if (author !== 'operator' || by !== 'unknown' || text === undefined) return message;
    if (!drafts.has(id, text)) return message;
    drafts.forget(id);
    return { ...message, by: 'me' };
  };
}
