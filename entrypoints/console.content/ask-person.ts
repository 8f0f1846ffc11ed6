import type { Editor } from '@/utils/editors/editor';
import { logFailure } from '@/utils/platform/log';
import type { Ask } from '@/utils/platform/port';
import type { SnippetAnswer, SnippetAsk } from '@/utils/platform/snippet-port';
import { holdEnter } from './hold-enter';
import { FORM_COMES_MS, openFillForm } from './open-fill-form';
import type { Scene } from './scene';

/**
 * Opens the form of a snippet and waits for it to be filled in or given up. Then caret and focus are
 * where they were before.
 */
export async function askPerson(
  on: {
    readonly ask: Ask<SnippetAsk, SnippetAnswer>;
    readonly editor: Editor;
    readonly scene: Scene;
    readonly signal: AbortSignal;
  },
  form: string,
): Promise<SnippetAnswer | undefined> {
  const { ask, editor, scene } = on;
  const caret = editor.getSelection();
  const open = new AbortController();
  const signal = AbortSignal.any([on.signal, open.signal]);
  const answered = ask({ kind: 'answers', form }).catch((error: unknown) => {
    logFailure('this form', error);
    return undefined;
  });
  const frame = openFillForm(editor, form, signal);
  // Until the form has the focus, a second Enter would send what was typed to find the snippet.
  const settled = Promise.race([frame.here, frame.failed, answered]);
  holdEnter(editor.element, settled, { say: scene.say, longest: FORM_COMES_MS });
  const givenUp = frame.failed.then((why): SnippetAnswer => {
    void ask({ kind: 'drop', form }).catch(() => undefined); // a host that is gone has no forms
    if (why === 'blocked') {
      scene.say({
        message:
          'This page does not let Chatside show its form, so nothing was inserted. Copy the text from your library instead.',
      });
    }
    return { kind: 'cancelled' };
  });
  const answer = await Promise.race([answered, givenUp]);
  const hadFocus = frame.hasFocus();
  open.abort();
  // Who went elsewhere meanwhile stays there; the checks before the insertion see it.
  if (hadFocus && editor.element.isConnected) {
    editor.element.focus({ preventScroll: true });
    if (caret) editor.select(caret);
  }
  return answer;
}
