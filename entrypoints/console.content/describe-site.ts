import type { ConsoleAdapter, Conversation } from '@/utils/consoles/console-adapter';
import { documentIn } from '@/utils/dom/frames';
import { editorOf } from '@/utils/editors/editors';
import type { Sight, SiteDescription } from '@/utils/platform/page-messages';

/** Messages from the end that are shown. */
const SHOWN = 8;

const FIELDS = 'textarea, [contenteditable]';

/** What works on this page right now, for the popup. */
export function describeSite(console: ConsoleAdapter | undefined): SiteDescription {
  const active = console?.active(document);
  const composer = active ? console?.composer(active) : firstComposer();
  return {
    console: console?.label ?? '',
    composer: editorOf(composer ?? null) !== undefined,
    transcript: active !== undefined && console?.transcript(active) !== undefined,
    ...(console && active && { sight: sightOf(console, active) }),
  };
}

/** On a site without a description: any field that Chatside could write in. */
function firstComposer(): HTMLElement | undefined {
  const framed = Array.from(document.querySelectorAll('iframe'), documentIn);
  return [document, ...framed]
    .flatMap((page) => [...(page?.querySelectorAll<HTMLElement>(FIELDS) ?? [])])
    .find((field) => editorOf(field));
}

function sightOf(console: ConsoleAdapter, conversation: Conversation): Sight {
  const transcript = console.transcript(conversation);
  const elements = transcript ? console.messageElements(transcript) : [];
  const customer = console.customerName(conversation);
  return {
    health: console.health(conversation),
    conversation: conversation.id,
    ...(customer && { customer }),
    note: console.isNote(conversation),
    messages: elements.slice(-SHOWN).map((element) => {
      const { author, by, at, precision } = console.readMessage(element);
      return { author, by, precision, ...(at !== undefined && { at }) };
    }),
  };
}
