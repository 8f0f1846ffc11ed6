import type { Place, Token } from '@/utils/pii/slots';
import { lexicon } from '@/utils/pii/words/lexicon';

/** What a password "is" when it is not told: "my password is wrong", "Passwort ist abgelaufen". */
const STATES = lexicon(
  'wrong incorrect invalid expired correct right fine good bad weak strong secure insecure safe unsafe lost forgotten broken missing unknown known blank empty required needed mandatory optional hidden visible saved stored changed updated reset rejected accepted denied refused blocked locked disabled enabled working unable impossible possible available unavailable different same identical similar gone here there back now too long short old new case sensitive not never always still already also only being no yes ok okay what where when which why how who the a an my your their our his her its it this that these those in on at by to from for of with without about and or but if then than because please thanks thank you me us them him',
  'protected encrypted hashed leaked compromised stolen hacked breached shared sent emailed mailed texted required used reused generated created set asked requested confirmed verified recognized recognised found displayed shown shorter longer unchanged really actually apparently just very so everything something nothing anything none',
  'falsch richtig korrekt ungultig abgelaufen vergessen weg verloren gesperrt unbekannt sicher unsicher schwach stark leer zu nicht noch schon immer auch nur neu alt gleich anders geandert gespeichert zuruckgesetzt gehackt kaputt notig erforderlich lang kurz jetzt wieder leider und oder aber weil wenn das die der ein eine kein keine mir mich ich sie es was wo wie warum bitte danke',
  'faux incorrect invalide expire oublie perdu bloque correct bon mauvais vide faible inconnu different change modifie pas plus toujours encore refuse requis obligatoire trop tres qui que quoi ou et mais car pour le la les un une mon votre merci ne fonctionne marche',
  'incorrecta incorrecto invalida invalido caducada caducado correcta correcto olvidada mala buena debil segura vacia bloqueada nueva vieja diferente igual no ya tambien muy demasiado erronea equivocada valida que donde cuando y o pero porque para por la el los las una un mi su gracias',
  'errada errado incorreta incorreto invalida invalido expirada correta certo esquecida fraca forte segura vazia bloqueada nova velha diferente nao ja tambem muito que onde quando e ou mas porque para por o a os as uma um minha sua obrigada obrigado',
  'sbagliata errata scaduta corretta giusta dimenticata debole sicura vuota bloccata nuova vecchia diversa uguale non gia anche molto troppo che dove quando e o ma perche per il la le una un mia sua grazie valida persa stata',
  'fout verkeerd onjuist ongeldig verlopen vergeten juist goed zwak sterk leeg geblokkeerd nieuw oud anders hetzelfde niet al ook te lang kort onbekend wat waar wanneer en of maar omdat voor de het een mijn uw bedankt kwijt gewijzigd',
  'zle bledne niepoprawne wygaslo zapomniane nieprawidlowe poprawne dobre slabe nie juz tez fel felaktigt ogiltigt glomt utgatt ratt inte redan ocksa forkert ugyldigt glemt udlobet ikke feil glemt utlopt vaara vanhentunut vanha ei spatne neplatne yanlis hatali gecersiz dogru degil unuttum nahi galat sahi неправильный неверный забыл истек не',
);

/** Words with a digit that are no secret: names of things, amounts, times. */
const THINGS =
  /^(?:https?:.*|www\..*|[^\s@]{1,60}@[^\s@]{1,60}\.[a-z]{2,}|v?\d+(?:[.,:/-]\d+){1,4}|\d+(?:st|nd|rd|th|x|k|m|mb|gb|kb|am|pm|h|hrs?|min|mins|s|sec|ms|px|cm|mm|kg|g|°|%|€|\$|£|eur|usd|er|e|te|ten|nd|eme|[ao]|days?|digits?|chars?|fach|mal)|[$€£]\d.*|\d?2fa|1password|mp\d|iphone\d*|ipad\d*|win(?:dows)?\d+|ios\d+|android\d+|wifi\d?|usb\d|office365|o365|web\d|h2o|covid-?19|[24][gk]|[345]g|http\d?|ipv[46]|sha\d+|md5|base64|utf-?8|q[1-4]|24\/7|#\d+|[a-z]{2,6}-\d{1,6})$/i;
const ORDINARY_MARKS = /^[\p{L}\p{M}]+(?:[-'./][\p{L}\p{M}]+)*$/u;

/** A word that nobody would write if it were not a secret: letters and digits or signs mixed. */
export function looksMadeUp(value: string): boolean {
  if (value.length < 5 || value.length > 64 || THINGS.test(value)) return false;
  if (/^[•*x.…_-]+$/i.test(value) || /^[<[{].*[>\]}]$|^\$[{(A-Z]/.test(value)) return false;
  const letters = /\p{L}/u.test(value);
  return (
    (letters && /\d/.test(value)) || (/[\p{L}\d]/u.test(value) && /[!@#$%^&*+=~?_]/.test(value))
  );
}

/** Whether what follows the word "password" is one. */
export function looksLikePassword(
  { value, plain, tail }: Token,
  { linked, last, quoted, apart }: Place,
): boolean {
  if (looksMadeUp(value)) return true;
  if (!linked || value.length < 4 || value.length > 64 || THINGS.test(value)) return false;
  if (/^[•*x.…_-]+$/i.test(value)) return false;
  if (/^\d+$/.test(value)) return !apart && value.length >= 4;
  if (quoted && !STATES.has(plain)) return true;
  if (/\d/.test(value)) return true;
  if (!ORDINARY_MARKS.test(value)) return /[!#$%^&*+=~?_]/.test(value);
  if (apart || STATES.has(plain)) return false;
  // One word at the end of what is said, all of it letters: "my password is sunshine".
  return value.length >= 5 && (last || /\p{Ll}\p{Lu}/u.test(value)) && !/\?/.test(tail);
}
