import type { PracticeConsole } from '@/tests/consoles/practice/server.ts';
import type { Chatside } from '@/tests/harness/extension.ts';
import { underlined } from '@/tests/harness/face.ts';
import { isolatedWorld } from '@/tests/harness/isolated-world.ts';
import { makeSnippet } from '@/tests/harness/library.ts';
import { welcomePage } from '@/tests/harness/welcome.ts';
import { observe } from './observe.ts';
import { pictures } from './pictures.ts';
import { openCustomer, openOperator } from './people.ts';

const CUSTOMER = 'Robin Vale';
const QUESTION = 'Hello, my parcel came broken. Can I have my money back?';

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 50);

/** Plays one question and its answer as two people would, and looks at each step from outside. */
export async function playScene(
  chatside: Chatside,
  practice: PracticeConsole,
  signal: AbortSignal,
): Promise<void> {
  const { context, id } = chatside;
  const { take, taken } = pictures();
  const see = (what: string, look: Parameters<typeof observe>[1]): Promise<void> =>
    observe(what, look, signal);

  await take(await welcomePage(context, id), 'welcome');
  await chatside.consent();
  console.log('  ✓ the welcome page is accepted with a click');

  const customer = await openCustomer(context, practice.url, CUSTOMER);
  const operator = await openOperator(context, practice.url, CUSTOMER);
  const { evaluate, faceText, faceQuery } = await isolatedWorld(operator.page, id);

  await customer.say(QUESTION);
  await see('the customer’s question is on the operator’s page', () => operator.hasRead(QUESTION));

  const clock = async (): Promise<string | undefined> => /\d+:\d\d/.exec(await faceText())?.[0];
  let first: string | undefined;
  await see('the clock shows the customer’s wait', async () => (first = await clock()));
  await see('the clock goes on', async () => {
    const now = await clock();
    return now === first ? undefined : now;
  });
  await take(operator.page, 'clock');

  await operator.type('/ref');
  await see('/ref opens the picker', async () => {
    const [match] = await faceQuery('[role="option"]');
    return match && `first in the list: ${inOneLine(match.text)}…`;
  });
  await take(operator.page, 'picker');

  await operator.press('Enter');
  let reply = '';
  await see('Enter puts the snippet into the composer, with the customer’s name', async () => {
    reply = await operator.draft();
    const isFilled = reply.includes('Robin') && !/\/ref|\{\{/.test(reply);
    return isFilled ? `"${inOneLine(reply)}…"` : undefined;
  });
  await take(operator.page, 'reply');

  await operator.press('Control+End');
  await operator.press('Shift+Enter');
  await operator.typeOn('The card is 4111 1111 1111 1111 and teh rest is on its way. ');
  await see('what should be looked at is underlined', async () => {
    const lines = await evaluate(underlined);
    const all = lines.includes('grammar: teh') && lines.includes('stop: 4111 1111 1111 1111');
    return all ? lines.join(', ') : undefined;
  });
  await operator.press('F8');
  await see('F8 explains the card number', async () =>
    (await faceText()).includes('passes the check digit') ? '' : undefined,
  );
  await take(operator.page, 'card-number');
  await operator.press('Enter');
  await see('Enter redacts it', async () =>
    (await operator.draft()).includes('The card is •••• 1111') ? '' : undefined,
  );
  await operator.press('F8');
  await see('F8 explains the typo', async () =>
    (await faceText()).includes('Typo') ? '' : undefined,
  );
  await take(operator.page, 'typo');
  await operator.press('Enter');
  await see('Enter corrects it', async () => {
    reply = await operator.draft();
    return reply.includes('and the rest') ? '' : undefined;
  });

  await operator.send();
  await see('the operator sends it', () => operator.hasRead(reply));
  await see('the customer has received it', () => customer.hasRead(reply));
  await take(customer.page, 'customer');

  await see('the wait is closed', async () => {
    const timers = await faceQuery('[role="timer"]');
    const waitsHere = timers.some(({ attributes }) =>
      attributes['aria-label']?.startsWith('This customer'),
    );
    return waitsHere ? undefined : '';
  });
  await take(operator.page, 'answered');

  const library = await chatside.page('library.html');
  await makeSnippet(library, {
    title: 'Winter opening hours',
    shortcut: 'winter',
    text: '{{customer.first_name}}, we are here from nine to four until March.',
  });
  await operator.type('/winter');
  await see('a snippet saved in the library is in the picker at once', async () => {
    const [match] = await faceQuery('[role="option"]');
    return match?.text.startsWith('Winter opening hours') ? '' : undefined;
  });
  await take(operator.page, 'library');
  await operator.press('Escape');

  const dashboard = await chatside.page('dashboard.html');
  await see('the dashboard counts the reply', async () => {
    const counted = await dashboard.getByTestId('first-reply').getByText('n = 1').count();
    const rows = await dashboard.getByTestId('wait-row').allInnerTexts();
    const replied = rows.length === 1 && rows[0]?.includes('Replied');
    return counted === 1 && replied ? inOneLine(rows[0] ?? '') : undefined;
  });
  await take(dashboard, 'dashboard');

  console.log(`\nChatside runs. Screenshots:\n${taken.map((file) => `  ${file}`).join('\n')}`);
}
