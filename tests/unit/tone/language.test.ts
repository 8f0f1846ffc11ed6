import { expect, test } from 'vitest';
import { findTone } from '@/utils/tone/find';

test.each([
  ['Bitte warten Sie einen Moment, ich sehe nach.', undefined],
  ['Sie müssen leider NICHT WARTEN, wir haben geschlossen.', undefined],
  ['Nein.', 'Kann ich die Jacke noch bis Montag umtauschen?'],
  ['Vuelva a intentarlo.', '¿Por qué no funciona mi tarjeta desde ayer?'],
])('no tone is heard in "%s"', (text, context) => {
  expect(findTone({ text, context })).toEqual([]);
});

test('an English reply of few small words is heard', () => {
  expect(findTone({ text: 'thx for info, check ur inbox' })).not.toEqual([]);
});
