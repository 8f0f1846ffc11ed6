import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cuesIn, isCue, urgencyOf } from '@/utils/replies/urgency';

const labelsOf = (...messages: string[]): string[] => [
  ...new Set(urgencyOf(cuesIn(messages)).map(({ label }) => label)),
];

describe('a deadline', () => {
  test.each([
    'I need this by 5 pm.',
    'Can you send it before 17:00?',
    'Please reply by noon, the office closes then.',
    'We must have the invoice by the end of the day.',
    'It has to be fixed before tomorrow',
    'By Friday please!',
    'could u get it sorted by EOD',
    'I need it no later than Monday.',
    'My flight leaves today and I still have no ticket.',
    'Our train departs in 40 minutes!',
    'I’m at the airport and the booking is gone.',
    'The wedding is tomorrow, and the dress is not here.',
    'we are travelling tonight',
    'my exam starts in two hours',
    'I fly to Lisbon tomorrow.',
    'The voucher expires today.',
    'The offer ends at midnight',
    'My trial runs out tomorrow and I cannot pay.',
    'The deadline is on Thursday.',
    'Please answer ASAP',
    'This is really urgent!',
    'URGENT: wrong address on my order',
    'Can someone help me right away?',
    'hurry up please',
    'I need a new card immediately.',
    'I need this today.',
    'It is time-sensitive.',
    'Somebody is spending my money right now!',
    'could you please look into this before I board at 6',
    'we go live tomorrow and the key does not work',
    'rent is due tomorrow and my account is frozen',
    'i need it for saturday, is that possible?',
    'get back to me today please',
    'can this be done within the hour',
    'i want my money back NOW',
  ])('is in “%s”', (said) => expect(labelsOf(said)).toContain('deadline'));

  test.each([
    'It arrived by Friday, thanks.',
    'I was told it would be here by Monday.',
    'You said you would call by 5 pm.',
    'I ordered this by noon, so it should have shipped.',
    'My flight was cancelled in March.',
    'Which flight is the cheapest?',
    'There is no rush at all.',
    'It’s not urgent.',
    'Nothing urgent, just a question.',
    'Do you have an emergency contact number?',
    'Is there an urgent care clinic near your shop?',
    'The app crashes immediately after the start.',
    'It stopped working right away.',
    'My card expired last year.',
    'When does the sale end?',
    'What are your opening hours today?',
    'I bought it today.',
    'Is the shop open until 6 pm?',
    'The meeting room is booked.',
    'I stand by what I said.',
    'Take your time.',
    'Could you move my appointment to Friday?',
    'Do you deliver on Sunday?',
    'My order number is 17:00-AB.',
    'is there a deadline for returns?',
    'Do I need to be at home today?',
    'Can I pay until Friday?',
    'we fly often, do you have a business plan?',
    'where can I see the status right now?',
  ])('is not in “%s”', (said) => expect(labelsOf(said)).not.toContain('deadline'));
});

describe('a repeated contact', () => {
  test.each([
    'This is the third time I write to you.',
    'Third time I’m asking: where is my order?',
    'It is the second time that we have contacted support.',
    'For the fourth time, where is my refund?',
    'This is my 3rd email about this.',
    'I have called you twice already.',
    'I’ve explained this to your colleagues several times.',
    'We already contacted your support last week.',
    'I wrote to you yesterday.',
    'As I said before, the box was empty.',
    'I am writing again because nothing has happened.',
    'I have to explain it again to every agent.',
    'Following up on my ticket from Monday.',
    'Nobody has answered my email.',
    'No one got back to me.',
    'I haven’t heard back from you.',
    'Still waiting for a reply.',
    'Still no answer!',
    'I’ve been ignored for a week.',
    'How many times do I have to ask?',
    'I sent two messages and got no reply so far.',
    'I have already told another agent.',
    'its the 5th time ive reached out',
    'i have been waiting 3 weeks for a response',
    'I’ve spoken to 4 different agents',
    'you still havent replied to my mail',
    'second message, hello??',
  ])('is in “%s”', (said) => expect(labelsOf(said)).toContain('repeat'));

  test.each([
    'It crashed for the third time today.',
    'This is the second time I buy from you, and I love it.',
    'I called the courier yesterday.',
    'I already tried to restart it.',
    'I haven’t heard back from the seller.',
    'Can you send the email again?',
    'I wrote the wrong address in my order.',
    'How many times a day should I take it?',
    'I bought two of them.',
    'Nobody in my family uses it.',
    'Thanks, I got a reply from your colleague.',
    'I told my wife that she would love it.',
    'The third item in my basket is wrong.',
    'Is the answer in the manual?',
    'My last order was perfect.',
    'Could you explain this again?',
    'Hi, is anybody there?',
  ])('is not in “%s”', (said) => expect(labelsOf(said)).not.toContain('repeat'));
});

describe('anger', () => {
  test.each([
    'This is unacceptable.',
    'I am furious.',
    'I’m so disappointed in you.',
    'What a joke.',
    'Worst customer service ever.',
    'You are useless!',
    'I’ve had enough.',
    'I am sick and tired of this.',
    'Stop wasting my time.',
    'Are you kidding me?',
    'I feel cheated.',
    'I will never order from you again.',
    'You will hear from my lawyer.',
    'I’ll dispute the charge with my bank.',
    'I want to speak to a manager.',
    'I am going to leave a bad review.',
    'I will report you to trading standards.',
    'WHERE IS MY ORDER AND WHY IS IT LATE',
    'wtf is going on',
    'this is ridiculous',
    'absolute garbage service',
    'ur support sucks',
    'you guys are a joke',
  ])('is in “%s”', (said) => expect(labelsOf(said)).toContain('anger'));

  test.each([
    'I’m not angry, only curious.',
    'Your service is unbelievably good!',
    'THANK YOU SO MUCH FOR THIS',
    'I am a lawyer and need an invoice.',
    'Which court shoes do you have?',
    'The angry birds game does not start.',
    'My order is AB-123 REF XYZ NL EU',
    'Is the account manager plan worth it?',
    'The joke in your newsletter was nice.',
    'This is not ridiculous at all.',
    'I have enough of them, thanks.',
    'The review page is empty.',
    'Does it waste much paper?',
    'I never use the app on Sundays.',
    'The USB-C to HDMI adapter is for my TV.',
    'No problem, don’t be upset.',
    'A bit disappointed, but fine.',
    'can I talk to sales about a manager seat?',
    'how do I transfer the account to my manager?',
    'I was so happy with the service',
  ])('is not in “%s”', (said) => expect(labelsOf(said)).not.toContain('anger'));
});

test('what is quoted of a message before is not read', () => {
  expect(cuesIn(['> This is urgent!\n> I am furious.\nThanks, all good.'])).toEqual([]);
});

test('messages are read together, and each cue is told once with its reason', () => {
  const cues = cuesIn(['This is urgent.', 'Really urgent!', 'Third time I’m asking.']);
  expect(urgencyOf(cues)).toEqual([
    { label: 'deadline', words: 'says that it is urgent' },
    { label: 'repeat', words: 'counts how often they asked' },
  ]);
});

test('a wish and its time may stand in two sentences of their own without becoming one', () => {
  expect(cuesIn(['Can you help? The shop was open until 5 pm.'])).toEqual([]);
});

test('English is read, and no other language yet', () => {
  expect(
    cuesIn(['Mein Flug geht heute, bitte sofort antworten!', 'Tercera vez que escribo.']),
  ).toEqual([]);
});

const words = fc.constantFrom(
  ...['urgent', 'need', 'by', '5 pm', 'my', 'flight', 'leaves', 'third', 'time', 'I', 'write'],
  ...['not', 'so', 'angry', 'still', 'waiting', 'for a reply', '.', '!', '\n', '> ', 'today', ';'],
);
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(words, { maxLength: 60 }).map((some) => some.join(' ')),
);

test('whatever is said, cues are known ones, each once, and one message more takes none away', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 4 }), anything, (messages, another) => {
      const cues = cuesIn(messages);
      expect(cues.every(isCue)).toBe(true);
      expect(new Set(cues).size).toBe(cues.length);
      expect(cuesIn([...messages, another])).toEqual(expect.arrayContaining(cues));
      expect(cuesIn(messages.toReversed())).toEqual(cues);
    }),
  );
});

test('no text of a message is in what is told of it', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 4 }), (messages) => {
      const told = urgencyOf(cuesIn(messages)).map(({ words: said }) => said);
      const all = urgencyOf(cuesIn([EVERYTHING])).map(({ words: said }) => said);
      expect(told.filter((said) => !all.includes(said))).toEqual([]);
    }),
  );
});

/** One message with every cue in it. */
const EVERYTHING = [
  'I need it by 5 pm.',
  'My flight leaves today.',
  'The offer ends at midnight.',
  'This is urgent.',
  'Third time I write.',
  'I already told your team.',
  'Nobody answered.',
  'This is unacceptable.',
  'I want to speak to a manager.',
  'WHY ARE YOU NOT READING THIS',
].join('\n');

test('a message that is made to be slow is read in no time', () => {
  const slow = [
    'need it '.repeat(2000),
    `please ${'a'.repeat(20_000)} right away`,
    `so ${'very '.repeat(5000)}`,
    `I have ${'already '.repeat(3000)}`,
    `nobody ${'has ever '.repeat(2000)}`,
    `my ${'own '.repeat(5000)} flight`,
  ];
  const began = performance.now();
  cuesIn(slow);
  expect(performance.now() - began).toBeLessThan(500);
});
