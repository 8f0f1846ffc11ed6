import { describe, expect, test } from 'vitest';
import { findTone } from '@/utils/tone/find';

/** The draft with every first fix taken. */
function fixed(text: string): string {
  let said = text;
  for (const { fixes } of findTone({ text, context: '' }).toReversed()) {
    const [fix] = fixes;
    if (fix) said = said.slice(0, fix.span.start) + fix.text + said.slice(fix.span.end);
  }
  return said;
}

describe('what is offered is a sentence', () => {
  test.each([
    ['You should have sent the number.', 'If you send me the number, I can help you further.'],
    ['You should have told us about it.', 'If you tell us about it, I can help you further.'],
    ['You should have added a guest.', 'If you add a guest, I can help you further.'],
    ['You should have described it.', 'If you describe it, I can help you further.'],
    ['You should have sent it back.', 'If you send it back, I can help you further.'],
    ['You should have plugged it in.', 'If you plug it in, I can help you further.'],
    ['You forgot to send the photos.', 'Please send me the photos.'],
    ['You failed to send us the photos.', 'Please send us the photos.'],
    ['You have forgotten to enter the code.', 'Please enter the code.'],
    ['As I already told you, it takes a day.', 'It takes a day.'],
    ['Not to be rude, but the deadline was Monday.', 'The deadline was Monday.'],
    ['NO REFUNDS!!', 'No refunds!'],
    ['I AM SORRY about that.', 'I am sorry about that.'],
    ['WE WILL BE THERE on time.', 'We will be there on time.'],
    ['OPEN AGAIN FROM MONDAY.', 'Open again from Monday.'],
    ["I'm gonna check that.", "I'm going to check that."],
    ['She gotta sign it.', 'She has to sign it.'],
    ["I've gotta go.", "I've got to go."],
    ['Yeah the map is slow.', 'Yes, the map is slow.'],
    ['Nah, one per order.', 'No, one per order.'],
    ['Dunno yet.', 'I don’t know yet.'],
    ["It's kinda slow.", "It's rather slow."],
    ["I'll open an RMA.", "I'll open a return."],
    ['We have an SLA of four hours.', 'We have a response time of four hours.'],
    ['It is with L2 now.', 'It is with our specialists now.'],
    ['L2 will look at it.', 'Our specialists will look at it.'],
    ['The RMA number is below.', 'The return number is below.'],
  ])('"%s" → "%s"', (text, better) => {
    expect(fixed(text)).toBe(better);
  });
});

test.each([
  // Done then, or too late by now.
  'You should have cancelled the order yesterday.',
  'You should have paid by Friday.',
  'You should have known that.',
  // Neither of two, and a farewell within a sentence.
  'Yeah nah it is shut.',
  'We will ask the kitchen, brb.',
  'You should have told the driver.',
  'You failed to show up for the appointment.',
  'You failed to meet the deadline.',
  // Words that would not fit into the sentence.
  'As I told you twice, iPhones are supported.',
  'Please send it to John SMITH ONLY.',
  'She wanna know.',
  'It kinda works.',
  'Gotta check with my boss.',
  'They ain’t here.',
  'ur late, sorry',
  'We gotcha covered.',
  'The KYC check failed.',
  'Our L3 will look.',
  'An L2 agent will call.',
])('"%s" is flagged, and nothing is offered', (text) => {
  expect(findTone({ text, context: '' }).length).toBeGreaterThan(0);
  expect(fixed(text)).toBe(text);
});
