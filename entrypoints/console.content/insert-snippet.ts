import { applyEdit } from '@/utils/text/edit';
import type { Editor, EditOutcome } from '@/utils/editors/editor';
import { logFailure } from '@/utils/platform/log';
import { askAgain, type Ask } from '@/utils/platform/port';
import type { AskedFrom, SnippetAnswer, SnippetAsk } from '@/utils/platform/snippet-port';
import type { Typed } from '@/utils/snippets/trigger';
import { askPerson } from './ask-person';
import { holdEnter } from './hold-enter';
import { noteInserted } from './inserted';
import type { Place } from './place';
import { NOT_READ, type Scene } from './scene';
import { walkPlaces } from './walk-places';

type Choice = {
  readonly ask: Ask<SnippetAsk, SnippetAnswer>;
  readonly id: string;
  readonly editor: Editor;
  readonly place: Place;
  readonly typed: Typed;
  readonly from: Promise<AskedFrom>;
  readonly scene: Scene;
  readonly signal: AbortSignal;
};

type Filled = Extract<SnippetAnswer, { kind: 'filled' }>;

/** Puts a snippet where the trigger stands, or does nothing and says so. */
export async function insertSnippet(choice: Choice): Promise<void> {
  const { ask, id, editor, place, typed, scene } = choice;
  const say = (message: string, text?: string): void =>
    scene.say({ message, ...(text !== undefined && { text }) });
  const expected = editor.getText();
  if (!expected.slice(typed.span.start, typed.span.end).endsWith(typed.query)) {
    return say('Your reply changed meanwhile, so nothing was inserted. Type the shortcut again.');
  }
  const filling = askToFill(ask, id, choice.from);
  holdEnter(editor.element, filling, scene);
  const first = await filling;
  const answer = first?.kind === 'asks' ? await askPerson(choice, first.form) : first;
  if (answer?.kind === 'cancelled') return;
  if (answer?.kind !== 'filled') return say(sentenceFor(answer));
  const { text } = answer;
  if (!place.isSame()) {
    return say('The conversation changed, so nothing was inserted. You can copy the text.', text);
  }
  const forget = noteInserted(editor.element, text);
  const writing = put(choice, answer, expected);
  holdEnter(editor.element, writing, scene);
  const outcome = await writing;
  if (outcome.status === 'applied') return;
  forget();
  if (outcome.status === 'unsure') {
    say('Your reply changed meanwhile, so nothing was inserted. You can copy the text.', text);
  } else if (outcome.restored) {
    say('This field did not take the text. Your draft is as it was; you can copy it.', text);
  } else {
    say('This field changed the text as it was inserted. Please check your reply.', text);
  }
}

function askToFill(
  ask: Choice['ask'],
  id: string,
  from: Promise<AskedFrom>,
): Promise<SnippetAnswer | undefined> {
  return from
    .then((asked) => askAgain(ask)({ kind: 'fill', id, ...asked }))
    .catch((error: unknown) => {
      logFailure('inserting this snippet', error);
      return undefined;
    });
}

/** One edit, rich where the editor takes it; then Tab goes through the places to be filled in. */
async function put(choice: Choice, filled: Filled, expected: string): Promise<EditOutcome> {
  const { editor, typed } = choice;
  const rich = editor.insertHtml ? filled.rich : undefined;
  const { text, stops } = rich ?? filled;
  const { span } = typed;
  const edit = { span, text };
  // Where the field does not show a character, the places behind it are nearer.
  const at = (offset: number): number => span.start + editor.readable(text.slice(0, offset)).length;
  const places = stops.map((stop) => ({ start: at(stop.start), end: at(stop.end) }));
  const [select] = places;
  const meant = applyEdit(expected, { span, text: editor.readable(text) });
  const walk = walkPlaces(choice, places, meant);
  const how = { written: walk.begin, ...(select && { select }) };
  const outcome =
    rich && editor.insertHtml
      ? await editor.insertHtml(rich.html, edit, expected, how)
      : await editor.apply(edit, expected, how);
  if (outcome.status !== 'applied') walk.end();
  return outcome;
}

/** Why nothing was inserted. */
function sentenceFor(answer: SnippetAnswer | undefined): string {
  switch (answer?.kind) {
    case 'missing':
      return 'This snippet was deleted meanwhile. Nothing was inserted.';
    case 'broken':
      return `${answer.problem} Nothing was inserted; mend it in the library.`;
    case 'noClipboard':
      return 'This snippet takes your clipboard, which Chatside may not read. Nothing was inserted; open the snippet in your library and press Allow.';
    default:
      return NOT_READ.message;
  }
}
