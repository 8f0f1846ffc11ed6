import type { ConsoleAdapter } from '@/utils/consoles/console-adapter';
import { editorOf } from '@/utils/editors/editors';
import type { SiteDescription } from '@/utils/platform/page-messages';

/** What works on this page right now, for the popup. */
export function describeSite(console: ConsoleAdapter | undefined): SiteDescription {
  const active = console?.active(document);
  const composer = active ? console?.composer(active) : firstComposer();
  return {
    console: console?.label ?? '',
    composer: editorOf(composer ?? null) !== undefined,
    transcript: active !== undefined && console?.transcript(active) !== undefined,
  };
}

/** On a site without a description: any field that Chatside could write in. */
function firstComposer(): HTMLElement | undefined {
  const fields = document.querySelectorAll<HTMLElement>('textarea, [contenteditable]');
  return Array.from(fields).find((field) => editorOf(field));
}
