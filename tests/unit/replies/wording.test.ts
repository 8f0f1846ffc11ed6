import { expect, test } from 'vitest';
import { asksNothing } from '@/utils/replies/asks-nothing';
import { isHolding } from '@/utils/replies/holding';

test.each([
  'Let me check.',
  'Let me check that for you.',
  'Hi Dana! Thanks for the details. Let me take a look.',
  'One moment please',
  'Sure, one moment.',
  'Bear with me for a second…',
  'I’m looking into it now.',
  'I am checking with the warehouse. Give me a few minutes.',
  'Einen Moment bitte, ich schaue kurz nach.',
  'Un instant, je vérifie.',
  'Un momento, voy a revisar su pedido.',
  'Um momento, vou verificar.',
  'Een momentje, ik kijk het even na.',
])('"%s" asks for patience', (reply) => expect(isHolding(reply)).toBe(true));

test.each([
  '',
  'Hi Dana!',
  'Thank you!',
  'Your refund was sent today.',
  'Let me check. Your order 5512 leaves tomorrow.',
  'I checked: it arrives on Friday.',
  'Please wait three days and try the link again, then tell me what it says.',
  'Could you send me the order number?',
  'You can see the invoice in a moment under Billing.',
])('"%s" is more than that', (reply) => expect(isHolding(reply)).toBe(false));

test.each([
  'Thanks!',
  'thank you so much, that works now',
  'ok',
  'Ok great, bye!',
  '👍',
  'Perfect, thanks a lot. Have a nice day too!',
  'Vielen Dank!',
  'Merci beaucoup',
  'Gracias, perfecto',
])('"%s" needs no reply', (message) => expect(asksNothing(message)).toBe(true));

test.each([
  '',
  'Thanks, but it still fails',
  'ok?',
  'Thank you. When will it come',
  'No',
  'Hello',
  'Thanks for nothing',
  'It is not ok',
])('"%s" may need one', (message) => expect(asksNothing(message)).toBe(false));
