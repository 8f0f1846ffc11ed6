import type { Editor } from '@/utils/editors/editor';
import type { Ask } from '@/utils/platform/port';
import type { SnippetAnswer, SnippetAsk } from '@/utils/platform/snippet-port';
import { logFailure } from '@/utils/platform/log';
import type { Settings } from '@/utils/platform/settings';
import type { Typed } from '@/utils/snippets/trigger';
import { noteInserted } from './inserted';
import type { Place } from './place';
import type { Scene } from './scene';

/** Puts a snippet where the trigger stands, or does nothing and says so. */
export async function insertSnippet(choice: {
  readonly ask: Ask<SnippetAsk, SnippetAnswer>;
  readonly id: string;
  readonly editor: Editor;
  readonly place: Place;
  readonly typed: Typed;
  readonly settings: Settings;
  readonly scene: Scene;
}): Promise<void> {
  const { ask, id, editor, place, typed, settings, scene } = choice;
  const say = (message: string, text?: string): void =>
    scene.change({ notice: { message, ...(text !== undefined && { text }) } });
  const expected = editor.getText();
  if (!expected.slice(typed.span.start, typed.span.end).endsWith(typed.query)) {
    return say('Your reply changed meanwhile, so nothing was inserted. Type the shortcut again.');
  }
  const answer = await ask({ kind: 'fill', id, values: place.values(settings) }).catch(
    (error: unknown) => {
      logFailure('inserting this snippet', error);
      return undefined;
    },
  );
  if (answer?.kind === 'missing') {
    return say('This snippet was deleted meanwhile. Nothing was inserted.');
  }
  if (answer?.kind === 'broken') {
    return say(`${answer.problem} Nothing was inserted; mend it in the library.`);
  }
  if (answer?.kind !== 'filled') {
    return say('Chatside could not read your library. Nothing was inserted; try once more.');
  }
  const { text, stops } = answer;
  const [stop] = stops;
  if (!place.isSame()) {
    return say('The conversation changed, so nothing was inserted. You can copy the text.', text);
  }
  const outcome = await editor.apply({ span: typed.span, text }, expected, {
    ...(stop && { caretAt: typed.span.start + stop.start }),
  });
  if (outcome.status === 'applied') return noteInserted(editor.element, text);
  if (outcome.status === 'unsure') {
    say('Your reply changed meanwhile, so nothing was inserted. You can copy the text.', text);
  } else if (outcome.restored) {
    say('This field did not take the text. Your draft is as it was; you can copy it.', text);
  } else {
    say('This field changed the text as it was inserted. Please check your reply.', text);
  }
}
