import type { Place } from '@/utils/pii/slots';
import type { Token } from '@/utils/pii/tokens';
import { lexicon } from '@/utils/pii/words/lexicon';

/** What a password "is" when it is not told: "my password is wrong", "Passwort ist abgelaufen". */
const STATES = lexicon(
  'wrong invalid* expir* right fine good bad weak strong secure insecure safe lost forgotten broken missing unknown known blank empty mandatory optional hidden visible saved stored changed updat* reset rejected accepted denied refused blocked locked disabled enabled working unable impossible possible available unavailable same identical similar gone here there back now too long short old new case sensitive not never always still already also only being yes ok okay what where which why how who the an my your their our his her its it this that these those in on at by to from for with without about and or but if then than because please thanks thank you me us them him',
  'i have has had do does did can cannot could would should will must may might we they he she is are were be been get got need needed want know remember tell say said until till when while after before during up down off out over under again someone somebody anybody nobody anyone everyone everybody works sucesso successo exito succes myself yourself one ones written printed stated listed mentioned given called like such some any all both each every other another exactly supposed meant unsafe',
  'recovery manager hint policy field rules generat* box page link protect* prompt request* requir* strength email mail screen dialog history entry length section form problem* issue* question sharing less free reminder retrieval setting* instructions attempt* combination keeper',
  'isnt doesnt dont wasnt wont security verif* creation authentication window button icon option support checker feature menu encrypted hashed leaked compromised stolen hacked breached shared sent emailed mailed texted used reused created set asked confirmed recogni* found displayed shown shorter longer unchanged really actually apparently just very so everything something nothing anything none',
  'falsch richtig korrekt ungultig abgelaufen vergessen weg verloren gesperrt unbekannt sicher unsicher schwach stark leer zu nicht noch schon immer auch nur neu alt gleich geandert gespeichert zuruckgesetzt gehackt kaputt notig erforderlich kurz jetzt wieder leider und oder aber weil wenn das die der ein eine kein keine mir mich ich sie es was wo wie warum bitte danke',
  'faux incorre* oublie perdu bloque correct bon mauvais vide faible inconnu different change modifie pas plus toujours encore refuse requis obligatoire trop tres qui quoi et mais car pour les une mon votre merci ne fonctionne marche',
  'caducad* correcta correcto olvidada mala buena debil vacia nueva vieja igual no ya tambien muy demasiado erronea equivocada donde cuando y pero el los las mi su gracias',
  'errad* correta certo esquecida fraca forte segura vazia bloqueada nova velha diferente nao ja tambem muito que onde ou mas porque para por a os as uma um minha obrigada obrigado',
  'sbagliata errata scaduta corretta giusta dimenticata debole sicura vuota bloccata nuova vecchia diversa uguale non gia anche molto troppo che dove quando e o ma perche per il la le una un mia sua grazie valida persa stata',
  'fout verkeerd onjuist ongeldig verlopen vergeten juist goed zwak sterk leeg geblokkeerd nieuw oud anders hetzelfde niet al ook te lang kort onbekend wat waar wanneer en of maar omdat voor de het een mijn uw bedankt kwijt gewijzigd',
  'zle bledne niepoprawne wygaslo zapomniane nieprawidlowe poprawne dobre slabe nie juz tez fel felaktigt ogiltigt glomt utgatt ratt inte redan ocksa forkert ugyldigt udlobet ikke feil glemt utlopt vaara vanhentunut vanha ei spatne neplatne yanlis hatali gecersiz dogru degil unuttum nahi galat sahi неправильный неверный забыл истек не',
);

/** Whether a word says how a password is, and not what. */
export const isState = (plain: string): boolean => STATES.has(plain.replaceAll("'", ''));

/** Words with a digit that are no secret: names of things, amounts, times. */
const THINGS =
  /^(?:https?:.*|www\..*|[^\s@]{1,60}@[^\s@]{1,60}\.[a-z]{2,}|v?\d+(?:[.,:/-]\d+){1,4}|\d+(?:st|nd|rd|th|x|k|m|mb|gb|kb|am|pm|h|hrs?|min|mins|s|sec|ms|px|cm|mm|kg|g|°|%|€|\$|£|eur|usd|er|e|te|ten|nd|eme|[ao]|days?|digits?|chars?|fach|mal)|[$€£]\d.*|\d?2fa|1password|mp\d|iphone\d*|ipad\d*|win(?:dows)?\d+|ios\d+|android\d+|wifi\d?|usb\d|office365|o365|web\d|h2o|covid-?19|[24][gk]|[345]g|http\d?|ipv[46]|sha\d+|md5|base64|utf-?8|q[1-4]|24\/7|#\d+|\d+[-/]\d+|(?:windows|office|chrome|firefox|safari|ubuntu|debian|galaxy|pixel|playstation|xbox|ps|version|level|room|gate|terminal|unit|apt|flat|formula|route|area|studio|note|step|page|line|build|ticket|order|inv|invoice|case|ref|item)[-_ ]?\d[\da-z]{0,5})$/i;
/** "AB-1234", "kb-22": numbers of tickets and models. */
const NUMBERED = /^(?:[A-Z]{1,6}|[a-z]{2,6})-\d{1,6}$/;
const ORDINARY_MARKS = /^[\p{L}\p{M}]+(?:[-'./][\p{L}\p{M}]+)*$/u;

const isThing = (value: string): boolean => THINGS.test(value) || NUMBERED.test(value);

/** A word that nobody would write if it were not a secret: letters and digits or signs mixed. */
export function looksMadeUp(value: string): boolean {
  if (value.length < 5 || value.length > 64 || isThing(value)) return false;
  if (/^[•*x.…_-]+$/i.test(value) || /^[<[{].*[>\]}]$|^\$[{(A-Z]/.test(value)) return false;
  const letters = /\p{L}/u.test(value);
  return (
    (letters && /\d/.test(value)) ||
    // "No problem!", "password=": at its end a sign is a mark of the sentence.
    (/[\p{L}\d]/u.test(value) && /[@#$%^&*+~?_]|[!=][^!=]/.test(value))
  );
}

/**
 * With `isWhole` a sign at its end is its own, and no mark of the sentence.
 *
 * A word that is hardly anything but a password: a capital, small letters and digits with a sign
 * between ("Teapot_88"), or letters with digits and a sign that no name has within ("x9!Lomond").
 */
export function looksChosen(value: string, isWhole = false): boolean {
  const inner = isWhole ? value : value.replace(/[!?.,]+$/, '');
  if (!looksMadeUp(inner) || inner.length < 7 || isNameOfSomething(inner)) return false;
  if (/^\p{Lu}\p{Ll}{2,}.*[^\p{L}\d].*\d$|^\p{Lu}\p{Ll}{2,}\d*[-_.!#*&/]+\d{2,}$/u.test(inner))
    return true;
  // "xK29-ppQ1": both kinds of letters and digits in two places.
  if (
    /\p{Ll}/u.test(inner) &&
    /\p{Lu}/u.test(inner) &&
    /\d\D+\d/.test(inner) &&
    /\p{Ll}\p{Lu}|-/u.test(inner)
  )
    return true;
  return /\p{L}.*\p{L}/u.test(inner) && /[!#$%^&*?<~]/.test(inner) && /[\d\p{Lu}]/u.test(inner);
}

/** A word with digits as people choose them once they speak of a password: "summer2025", "Pa55word". */
export function looksLikeWordWithDigits(value: string): boolean {
  const inner = value.replace(/[!?.,]+$/, '');
  if (!looksMadeUp(inner) || isNameOfSomething(inner)) return false;
  return /\p{Ll}{3,}/u.test(inner) && /^\p{L}/u.test(inner);
}

/** An address, a path, a file. */
const isNameOfSomething = (value: string): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day.\d{1,2}$|@.*\.|:\/|^www\.|\.[a-z]{2,4}$|^[/\\]|^\w+=|\(|=$/i.test(
    value,
  );

/** Whether what follows the word "password" is one. */
export function looksLikePassword(
  { value, plain, tail }: Token,
  { linked, named, last, quoted, apart, passed = [] }: Place,
): boolean {
  if (looksMadeUp(value)) return true;
  if (last && !passed.length && /^\p{Lu}\p{Ll}{2,}[._]\p{Lu}\p{Ll}{2,}$/u.test(value)) return true;
  if (named && last && !apart && !passed.length && NUMBERED.test(value)) return true;
  if (!linked || value.length < 4 || value.length > 64 || isThing(value)) return false;
  if (/^[•*x.…_-]+$/i.test(value)) return false;
  if (/^\d+$/.test(value))
    return !apart && !(/^(?:19|20)\d\d$/.test(value) && passed.some(isState));
  if (named && /^\p{Lu}\p{Ll}+[-./_]\p{Lu}\p{Ll}+$/u.test(value)) return true;
  if (quoted && !STATES.has(plain)) return true;
  if (/\d/.test(value)) return true;
  const word = plain.replace(/!+$/, '');
  if (!ORDINARY_MARKS.test(word)) return /[!#$%^&*+=~?_]/.test(value);
  if (apart || !named || isState(word) || passed.some(isState)) return false;
  if (/^[\u0590-\u06ff\u0900-\u0e7f\u3040-\uffff]/.test(value)) return false;
  // One word at the end of what is said, all of it letters: "my password is sunshine".
  if (/(?:ed|ing|iert)$/.test(word) && tail === ' ') return false;
  return value.length >= 5 && (last || /\p{Ll}\p{Lu}/u.test(value)) && !/\?/.test(tail);
}
