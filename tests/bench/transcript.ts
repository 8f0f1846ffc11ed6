import {
  startPracticeConsole,
  type Author,
  type PracticeConsole,
} from '../consoles/practice/server.ts';

const MESSAGES = 500;

const TURNS: readonly (readonly [Author, string])[] = [
  ['customer', 'Hi, the parcel was promised for Friday and I have not heard anything since.'],
  ['operator', 'Thanks for writing. I am looking at the order now, one moment please.'],
  ['note', 'The carrier shows it at the depot since this morning.'],
  ['customer', 'Okay. It is a present, so it would be good to know when it comes.'],
  ['operator', 'It is out for delivery and should arrive before six. Does that help?'],
];

/** A practice console whose first conversation has many messages; the last one opens a wait or not. */
export async function startLongConsole(
  end: 'waiting' | 'answered',
  messages = MESSAGES,
): Promise<PracticeConsole> {
  const console = await startPracticeConsole({ scripted: false });
  const id = console.conversations()[0]?.id ?? '';
  const there = console.messages(id).length;
  for (let n = there; n < messages - 1; n++) await postTurn(console, id, n);
  if (end === 'waiting') await console.say(id, 'Are you still there? I have one more question.');
  else await console.post(id, 'operator', 'Gladly. Have a good day!', 'me');
  return console;
}

/** The next line of a long talk. */
export async function postTurn(console: PracticeConsole, id: string, turn: number): Promise<void> {
  const [author, text] = TURNS[turn % TURNS.length]!;
  await console.post(id, author, text, author === 'operator' && turn % 3 === 0 ? 'other' : 'me');
}
