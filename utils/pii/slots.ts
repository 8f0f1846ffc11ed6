import type { Span } from '@/utils/text/span';
import type { Reading } from './reading';
import { lexicon } from './words/lexicon';
import { isOtherNumber } from './words/other-numbers';

/** A word of a message without the marks around it. */
export type Token = Span & {
  readonly value: string;
  /** In small letters, without accents. */
  readonly plain: string;
  readonly quoted: boolean;
  /** What stands right behind it, up to the next word. */
  readonly tail: string;
};

/** How a value follows its word. */
export type Place = {
  /** With "is" or a colon between. */
  readonly linked: boolean;
  /** The clause ends after it. */
  readonly last: boolean;
  readonly quoted: boolean;
  /** It stands on the far side of the end of a sentence. */
  readonly apart: boolean;
};
export type Accepts = (token: Token, place: Place) => boolean;

/** "is", "was", "are" … what says that a value comes. */
const LINKS = lexicon(
  'este is was are were be been fue fueron fui foram fu furono wurde werden worden bylo byla blev var_det ser sido stato equals reads says called ist war lautet lautete sind waren heisst est sont etait c_est es son era eran e sono e_r sao eram foi sera bedraagt luidt zijn jest to brzmi byl bylo var ar er on je byly jako as als comme como come jako como_: som olarak hai tha to into auf zu with mit avec con com met z med using use used uses used_was entered enter enters try tried tries typed type put puts set changed got get gave sent send sends received receive shows show here below following',
);

/** Small words that may stand between a word and its value. */
const SMALL = lexicon(
  'me us him them mir mich uns dir moi nous toi nos lhe ons mea meu ta nie my your our the a an this that it its i we you he she they new old current temp temporary actual same now still just only also really again first last one for of on at by in from and or but so well should shall will would must can has have had do does been not_the always currently right initial default ok okay yes hi hello please pls thx btw tho sorry so far actually apparently basically probably maybe simply literally think believe guess remember ubrigens glaube wohl wahrscheinlich eigentlich vielleicht leider crois pense normalement creo pienso quizas acho talvez credo penso forse denk geloof waarschijnlijk mysle tror sanirim again simple following number no nr num numero nummer numer value key word mein meine meinem meiner dein ihr ihre das der die den dem ein eine neue neues neuer alte altes altes aktuelle aktuelles lautend fur vom von bei im in am und oder aber noch jetzt immer also hier bitte ja folgende folgendes gerade mal mon ma mes votre vos le la les l un une nouveau nouvelle ancien ancienne actuel actuelle pour de du des sur au et ou mais toujours voici ici svp mi mis tu su sus el la los las lo nueva nuevo antigua actual para del por y o pero siempre aqui sigue siendo este esta meu minha seu sua os as um uma nova novo antiga atual do da no na e ou mas sempre eis ta il lo gli i mio mia suo sua nuovo nuova vecchia attuale per del della sul ed ma ecco qui mijn jouw uw het een nieuwe oude huidige voor van op en of maar nog nu hier moje moj moja twoje nowe stare obecne do dla w na i lub ale nadal mitt min ditt nytt nya gamla till for pa och eller men nu har mit nyt gamle og minun oma uusi vanha ja benim senin yeni eski icin ve ama mera meri naya ka ki ke liye aur',
);

/** "X for the password": what makes a link only before its word. */
const FOR = lexicon('for fur pour para per voor do na for_the som');

/** "It is asking for my password": what stands before is a thing. */
const ASKS = lexicon(
  'ask* prompt* want* need* require* fragt verlangt demande pide pede chiede vraagt',
);

const WORDLIKE = /^[\p{L}\p{M}'-]{1,20}$/u;

/** Words between blanks; Chinese, Japanese and Korean words are apart from what is not. */
const WORD =
  /[^\s\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af]{1,200}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{1,20}/g;
const UNSPACED = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const OPENING = /^(?:["'`(<[{*~№#]|n[°º])+/;
const CLOSING = /["'`)>\]}*,;:.?…]+$/;

const isLink = ({ plain }: Token): boolean =>
  /^-+$/.test(plain) || LINKS.has(plain) || UNSPACED.test(plain);

/** The word that begins at or after an offset. */
function tokenAt({ text, plain }: Reading, from: number): Token | undefined {
  WORD.lastIndex = from;
  const match = WORD.exec(text);
  if (!match) return undefined;
  const raw = match[0];
  const opened = OPENING.exec(raw)?.[0].length ?? 0;
  const body = raw.slice(opened).replace(CLOSING, '');
  const start = match.index + opened;
  const end = start + body.length;
  return {
    start,
    end,
    value: body,
    plain: plain.slice(start, end),
    quoted: /["'`]/.test(raw.slice(0, opened)),
    tail: `${raw.slice(opened + body.length)}${text.slice(match.index + raw.length, match.index + raw.length + 1)}`,
  };
}

function placeOf(reading: Reading, token: Token, linked: boolean, apart: boolean): Place {
  const ends = /[.,;!?)\n]/.test(token.tail);
  const last = ends || !/\S/.test(reading.text.slice(token.end, token.end + 40));
  return { linked, last, apart, quoted: token.quoted };
}

/**
 * What follows a word: "password for the shop is X", "code: X", "Passwort lautet X". Where the
 * value's form is narrow (`loose`) a few other words may stand between without "is" or a colon.
 */
export function valueAfter(
  reading: Reading,
  from: number,
  accepts: Accepts,
  { loose = false } = {},
): Token[] {
  const gap =
    /^(?:'s\b)?[\s]{0,3}(?:[:=#]|-{1,2}>|=>|-\s|–)?[\s]{0,3}/.exec(
      reading.text.slice(from, from + 10),
    )?.[0] ?? '';
  let linked = /[':=>-]/.test(gap);
  let apart = false;
  let strangers = 0;
  let at = from + gap.length;
  for (let count = 0; count < 9; count++) {
    const token = tokenAt(reading, at);
    if (!token || token.start - at > 12) return [];
    const glued = /[:=]$/.test(token.tail.trim());
    if (
      token.value &&
      (strangers === 0 || linked || loose) &&
      !glued &&
      accepts(token, placeOf(reading, token, linked, apart))
    )
      return [token, ...more(reading, token, accepts)];
    if (token.value && !isLink(token) && !SMALL.has(token.plain)) {
      if (!WORDLIKE.test(token.value) || ++strangers > 4) return [];
      linked = false;
    }
    if (isLink(token) || glued || !token.value) linked = true;
    if (/[.!]/.test(token.tail) && token.value.length > 2) return [];
    if (/\?/.test(token.tail)) {
      apart = true;
      linked = true;
    }
    at = token.end + Math.max(0, token.tail.length - 1);
    if (at <= token.start) at = token.start + 1;
  }
  return [];
}

/** More values of the same kind: "X and Y", "X, Y", "X and the new one is Y". */
function more(reading: Reading, first: Token, accepts: Accepts): Token[] {
  const found: Token[] = [];
  let before = first;
  for (let count = 0; count < 7; count++) {
    if (/[.!?]/.test(before.tail) || found.length > 9) break;
    const token = tokenAt(reading, before.end + Math.max(0, before.tail.length - 1));
    if (!token || token.start - before.end > 8) break;
    const place = { linked: false, last: false, apart: true, quoted: false };
    if (/\d/.test(token.value) && accepts(token, place)) {
      found.push(token);
      count = -1;
    } else if (token.plain && !isLink(token) && !SMALL.has(token.plain)) break;
    before = token;
  }
  return found;
}

/** "X and Y as password": what else was named before. */
function moreBefore(tokens: Token[], accepts: Accepts): Token[] {
  const found: Token[] = [];
  const place = { linked: true, last: false, apart: true, quoted: false };
  for (let token = tokens.pop(); token && found.length < 4; token = tokens.pop()) {
    if (accepts(token, place)) found.push(token);
    else if (!SMALL.has(token.plain)) break;
  }
  return found;
}

/** What stands before a word: "X is my password", "c'est X mon mot de passe". */
export function valueBefore(reading: Reading, to: number, accepts: Accepts): Token[] {
  const left = reading.text.slice(Math.max(0, to - 90), to);
  const offset = to - left.length;
  const tokens: Token[] = [];
  for (let at = 0; at < left.length;) {
    const token = tokenAt(reading, offset + at);
    if (!token || token.start >= to) break;
    tokens.push(token);
    at = Math.max(token.end + token.tail.length - 1, token.start + 1) - offset;
  }
  let linked = false;
  let strangers = 0;
  for (let count = 0; count < 8; count++) {
    const token = tokens.pop();
    if (!token || (/[.;!?\n]/.test(token.tail) && count > 0)) return [];
    if (!token.plain || isLink(token) || SMALL.has(token.plain)) {
      linked ||= isLink(token) || FOR.has(token.plain);
      continue;
    }
    const place = { linked, last: false, apart: true, quoted: token.quoted };
    if (accepts(token, place)) {
      return isOtherNumber(reading, token.start) ? [] : [token, ...moreBefore(tokens, accepts)];
    }
    if (ASKS.has(token.plain) || !WORDLIKE.test(token.value) || ++strangers > 2) return [];
  }
  return [];
}
