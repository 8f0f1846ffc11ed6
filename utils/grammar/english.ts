import { CLOSED } from './lexicon/closed';
import { isKnown } from './lexicon/lexicon';

/** Small words of Western European languages that are no English words, too. */
const FOREIGN = new Set(
  (
    'der die das und ist nicht ich sie wir ein eine einen mit für auf den dem des zu zum zur von vom bei auch aber oder wenn noch ihre ihr ihnen haben wird werden kann bitte danke vielen dank schon gleich nach ' +
    'le la les des une est pas je vous nous pour avec dans sur votre vos notre merci bonjour que qui ne sont avez être très bien tout suite cette ce ces aux mon mes ' +
    'el los las una uno es por para con su sus que del gracias hola pero muy está estoy usted ustedes nos mi más esta este ya favor pedido ' +
    'o os um uma não com seu sua obrigado obrigada você para pela pelo mais muito isso este esta agora olá ' +
    'het een en niet ik je jij wij u van voor op zijn wel dank met naar maar ook even deze dit dat uw graag bedankt ' +
    'il lo gli una che non per sono grazie ciao della nel con più questo questa suo'
  ).split(' '),
);
/** Those that English has, or that English names and texts often hold. */
for (const word of 'die la on est es per con o u i en den mi nos mes notre tout lo met even op dit wel su je das bien'.split(
  ' ',
)) {
  if (['die', 'on', 'per', 'con', 'u', 'i', 'den', 'met', 'even', 'op', 'o', 'lo'].includes(word))
    FOREIGN.delete(word);
}

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;

/** Whether a stretch of text is in another language than English, judged by its small words. */
export function isForeign(text: string): boolean {
  const words = Array.from(text.matchAll(WORD), ([word]) => word.toLowerCase());
  if (words.length < 2) return false;
  let foreign = 0;
  let english = 0;
  let unknown = 0;
  for (const word of words) {
    if (FOREIGN.has(word)) foreign += 1;
    else if (CLOSED.has(word)) english += 1;
    else if (!isKnown(word)) unknown += /[^a-z'’]/.test(word) ? 1.5 : 1;
  }
  if (foreign > english) return foreign + unknown >= 2;
  return english === 0 && words.length >= 3 && unknown / words.length > 0.6;
}
