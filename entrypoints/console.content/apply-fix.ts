import type { Editor } from '@/utils/editors/editor';
import type { TextEdit } from '@/utils/text/edit';
import type { Place } from './place';
import type { Scene } from './scene';

/** Puts a fix or a redaction into the draft, or does nothing and says so. */
export async function applyFix(on: {
  readonly editor: Editor;
  readonly fix: TextEdit;
  /** The draft that the fix was made for. */
  readonly expected: string;
  readonly place: Place;
  readonly scene: Scene;
}): Promise<void> {
  const { editor, fix, expected, place, scene } = on;
  const say = (message: string): void =>
    scene.say({ message, ...(fix.text && { text: fix.text }) });
  if (!place.isSame())
    return say('The conversation changed, so nothing was changed in your reply.');
  const outcome = await editor.apply(fix, expected, { keepCaret: true });
  if (outcome.status === 'applied') return;
  if (outcome.status === 'unsure') {
    say('Your reply changed meanwhile, so this was not applied. Please look at the hint again.');
  } else if (outcome.restored) {
    say('This field did not take the change. Your draft is as it was.');
  } else {
    say('This field changed the text as it was written. Please check your reply.');
  }
}
