import type { TeachView } from '@/components/face/view';
import type { ConsoleDescription } from '@/utils/consoles/description';
import { describedConsole } from '@/utils/consoles/described';
import type { Pointable } from '@/utils/consoles/finding/candidates';
import { boxOf } from '@/utils/dom/box';

/** One thing that is pointed at. */
export type Step = {
  readonly point: 'composer' | 'customer' | 'own' | 'send' | 'name';
  readonly kind: Pointable;
  readonly label: string;
  readonly title: string;
  readonly optional?: true;
};

export const STEPS: readonly Step[] = [
  { point: 'composer', kind: 'field', label: 'Reply', title: 'Where do you write your reply?' },
  {
    point: 'customer',
    kind: 'words',
    label: 'Customer',
    title: 'Point at a message of the customer',
  },
  { point: 'own', kind: 'words', label: 'You', title: 'Point at a message of your own' },
  { point: 'send', kind: 'button', label: 'Send', title: 'Which button sends?', optional: true },
  {
    point: 'name',
    kind: 'words',
    label: 'Name',
    title: 'Where is the customer’s name?',
    optional: true,
  },
];

const HINT = 'Click it, or go there with the arrow keys and press Enter.';
const OPTIONAL = `${HINT} Skip it when there is none.`;

export type Pointed = { readonly [point in Step['point']]?: Element | undefined };

/** What is shown of a step; the one after the last tells what was understood. */
export function viewOf(
  step: number,
  pointed: Pointed,
  target: TeachView['target'] | undefined,
  problem: string | undefined,
  learnt: ConsoleDescription | undefined,
): TeachView {
  const here = STEPS[step];
  const kept = STEPS.flatMap(({ point, label }) => {
    const element = pointed[point];
    return element?.isConnected ? [{ box: boxOf(element), label }] : [];
  });
  const place: TeachView['step'] = [Math.min(step + 1, STEPS.length), STEPS.length];
  if (here) {
    return {
      step: place,
      title: here.title,
      hint: here.optional ? OPTIONAL : HINT,
      ...(problem !== undefined && { problem }),
      ...(target && { target }),
      kept,
      choices: [
        { does: 'take', words: 'Take this', key: '↵' },
        ...(here.optional ? [{ does: 'skip' as const, words: 'Skip', key: 'S' }] : []),
        ...(step > 0 ? [{ does: 'back' as const, words: 'Back', key: '⌫' }] : []),
        { does: 'leave', words: 'Leave', key: 'Esc' },
      ],
    };
  }
  return {
    step: place,
    title: 'This is what Chatside sees',
    hint: 'Is that right? You can teach it anew at any time, in the popup.',
    kept,
    found: learnt ? whatIsFound(learnt) : [],
    choices: [
      { does: 'save', words: 'Keep it', key: '↵' },
      { does: 'back', words: 'Back', key: '⌫' },
      { does: 'leave', words: 'Leave', key: 'Esc' },
    ],
  };
}

/** The page, read by what was just learnt of it. */
function whatIsFound(learnt: ConsoleDescription): NonNullable<TeachView['found']> {
  const console = describedConsole(learnt);
  const active = console.active(document);
  const transcript = active && console.transcript(active);
  const messages = transcript ? console.messageElements(transcript) : [];
  const read = messages.map((message) => console.readMessage(message));
  const count = (author: string): number => read.filter((each) => each.author === author).length;
  const unknown = read.length - count('customer') - count('operator');
  const timed = read.filter(({ at }) => at !== undefined).length;
  const customer = active && console.customerName(active);
  return [
    { name: 'Customer’s messages', value: String(count('customer')), ok: count('customer') > 0 },
    { name: 'Your side’s messages', value: String(count('operator')), ok: count('operator') > 0 },
    { name: 'Not known whose', value: String(unknown), ok: unknown === 0 },
    {
      name: 'Times',
      value: timed ? `at ${timed} of ${read.length}` : 'not shown: when first seen',
      ok: timed > 0,
    },
    { name: 'Customer', value: customer ?? '–', ok: customer !== undefined },
    {
      name: 'This conversation',
      value: learnt.unnamed
        ? 'the address does not say which: no reply times'
        : (active?.id ?? '–'),
      ok: !learnt.unnamed,
    },
    { name: 'Send button', value: learnt.send ? 'known' : '–', ok: learnt.send !== undefined },
  ];
}
