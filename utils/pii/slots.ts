import type { Reading } from './reading';
import { tokenAt, tokensIn, type Token } from './tokens';
import { firstAfter, lexicon } from './words/lexicon';
import { isOtherNumber } from './words/other-numbers';
import { SPELLING } from './words/secrets';

/** How a value follows its word. */
export type Place = {
  /** With "is" or a colon between, or a verb of giving and using. */
  readonly linked: boolean;
  /** What links it says what it is ("is", a colon), not what was done with it ("was sent"). */
  readonly named: boolean;
  /** The clause ends after it. */
  readonly last: boolean;
  /** The words between that are no small ones. */
  readonly passed?: readonly string[];
  readonly quoted: boolean;
  /** It stands on the far side of the end of a sentence. */
  readonly apart: boolean;
};
export type Accepts = (token: Token, place: Place) => boolean;

/** What tells what was done with a value; the value itself may not come at all. */
const DONE_WITH =
  'came come thru hab habe hatte ho heb steht staat star use using used uses entered enter enters try tried tries typed type put puts set changed got get gave sent send sends received receive shows show here below following called';
const DONE = lexicon(DONE_WITH);

/** "is", "was", "are" … what says that a value comes. */
const LINKS = lexicon(
  DONE_WITH,
  'adalah ειναι это есть este is was are were be been fue fueron fui foram fu furono wurde werden worden bylo byla blev var_det ser sido stato equals reads says thats theres ist war lautet lautete sind waren heisst est sont etait c_est es son era eran e sono e_r sao eram foi sera bedraagt luidt zijn jest to brzmi byl var ar on je byly jako as als comme como como_: som olarak hai tha into auf zu with mit avec con com met z med used_was',
);

/** Small words that may stand between a word and its value. */
const SMALL = lexicon(
  'par per via wlan wi_fi capital uppercase lowercase ich ik j_ai ai ur through μου σου ο η το моя мои твой для к от saya aku anda cua toi me us him them mir mich uns dir moi nous nos lhe ons mea meu ta nie my your our the a an this that it its i we you he she they new old current temp temporary actual same now still just only also really again first last one for of on at by in from and or but so well should shall will would must can has have had do does been not_the always currently right initial default ok okay yes hi c hello after before printed written hatte glaub please pls thx thanks btw tho sorry far actually apparently basically probably maybe simply literally think believe guess remember ubrigens glaube wohl wahrscheinlich eigentlich vielleicht leider crois pense normalement creo pienso quizas acho talvez credo penso forse denk geloof waarschijnlijk mysle tror sanirim simple following number no nr num numero nummer numer value key word mein meine meinem meiner dein ihr ihre das der die den dem ein eine neue neues neuer alte altes aktuelle aktuelles lautend fur vom von bei im am und oder aber noch jetzt immer hier bitte ja folgende folgendes gerade mal mon ma mes votre vos le la les l un une nouveau nouvelle ancien ancienne actuel actuelle pour de du des sur au et ou mais toujours voici ici svp mi mis tu su sus el los las lo nueva nuevo antigua para del por y o pero siempre aqui sigue siendo este esta minha seu sua os as um uma nova novo antiga atual da na e mas sempre eis il gli mio mia suo nuovo nuova vecchia attuale per della sul ed ecco qui mijn jouw uw het een nieuwe oude huidige voor van op en maar nog nu moje moj moja twoje nowe stare obecne dla w lub ale nadal mitt min ditt nytt nya gamla till pa och eller men har mit nyt gamle og minun oma uusi vanha benim senin yeni eski icin ve ama mera meri naya ka ki ke liye aur',
);

/** "X for the password": what makes a link only before its word. */
const FOR = lexicon('for fur pour para per voor do na for_the som');

/** "It is asking for my password", "my login is X and the password": what stands before is another thing. */
const ASKS = lexicon(
  'ask* prompt* want* need* require* fragt verlangt demande pide pede chiede vraagt',
  'user user_name login e-mail account nickname benutzer* utilisateur identifiant usuario utente gebruiker* uzytkownik kullanici anvandar*',
);

const WORDLIKE = /^[\p{L}\p{M}'-]{1,20}$/u;

/** Scripts whose small words are not listed: each of their words may be one. */
const UNLISTED = /^[\u0590-\u06ff\u0900-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
export const isLink = ({ plain }: Token): boolean =>
  /^[-=:>~|]+$/.test(plain) || LINKS.has(plain) || UNLISTED.test(plain);

/** Between two that are listed: "X, Y", "X and then Y", "with X and with Y". */
export const LISTED =
  /^[\s,;]{1,2}(?:(?:and|then|or|und|dann|oder|et|puis|ou|y|luego|e|poi|o|en|i|with|mit|con|avec)\s){0,2}$/;

export const isSmall = ({ plain }: Token): boolean => !plain || SMALL.has(plain);

/** Whether nothing counted follows: the end, a mark, or a small word ("881 204 and it says wrong"). */
export function isAlone({ text, plain }: Reading, end: number): boolean {
  if (/^\s?(?:$|[.,;:!?¿()\n"'-](?!\d))/.test(text.slice(end, end + 3))) return true;
  const [, next = ''] = /^\s?([^\s.,;:!?']{1,24})/.exec(plain.slice(end, end + 26)) ?? [];
  return LINKS.has(next) || SMALL.has(next) || UNLISTED.test(next);
}

/** "A password on the account", "shared with us"; elsewhere "on" is "is". */
const PLACE = /^(?:on|with) (?:an?|the|my|your|our|us|any|staff|colleagues)\b/;

function placeOf(
  reading: Reading,
  token: Token,
  { linked, named, apart, passed }: Pick<Place, 'linked' | 'named' | 'apart' | 'passed'>,
): Place {
  const ends = /[.,;!?)\n]/.test(token.tail);
  const last =
    ends ||
    // "sunshine with a capital S"
    (firstAfter(SPELLING.hits(reading), token.end)?.start ?? Infinity) - token.end < 4 ||
    /^(?:\s[(-]|\s[a-z]{2,14}:\s|\s(?:but|and|und|et|och|if|because|when|since|which|aber|falls|weil|mais|si|pero|ma|se|mas|maar|als|omdat|ale|men|ama|mutta|dar|tapi|но)\s)|^\s*(?:(?:please|pls|plz|thanks|thx|bitte|danke|svp|por favor|per favore|alsjeblieft|aub|prosze)\W*)?$/.test(
      reading.plain.slice(token.end, token.end + 40),
    );
  return { linked, named, last, apart, quoted: token.quoted, passed: passed ?? [] };
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
    /^(?:'s\b)?(?:\s(?:no|nr|num)\.)?(?:\s?\([^()\n]{1,40}\)(?=\s?[:=])|\s?\((?!\S*\d\S*\))[^()\n]{1,40}\))?[\s]{0,3}(?:[:=#]|-{1,2}>|=>|-\s|–)?[\s]{0,3}/.exec(
      reading.text.slice(from, from + 56),
    )?.[0] ?? '';
  let linked = /^'|[':=>-]\s{0,3}$/.test(gap) || UNLISTED.test(reading.text.slice(from - 1, from));
  let named = linked;
  let apart = false;
  const passed: string[] = [];
  let strangers = 0;
  let at = from + gap.length;
  for (let count = 0; count < (loose ? 13 : 9); count++) {
    const token = tokenAt(reading, at);
    if (!token || token.start - at > 12) return [];
    const glued = /[:=]$/.test(token.tail.trim());
    if (
      token.value &&
      (strangers === 0 || linked || loose) &&
      !glued &&
      accepts(token, placeOf(reading, token, { linked, named, apart, passed }))
    )
      return [token, ...more(reading, token, accepts)];
    if (token.value && !isLink(token) && !SMALL.has(token.plain)) {
      if (
        (!WORDLIKE.test(token.value) && !token.quoted && !/^(?:19|20)\d\d$/.test(token.value)) ||
        ++strangers > 4
      )
        return [];
      linked = false;
      named = false;
      passed.push(token.plain);
    }
    const isPlace = passed.length
      ? token.plain === 'on'
      : PLACE.test(reading.plain.slice(token.start, token.end + 12));
    if ((isLink(token) && !isPlace) || glued || !token.value) {
      linked = true;
      named = token.value ? glued || !DONE.has(token.plain) : /[:=>-]/.test(token.tail);
    }
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
    const place = { linked: false, named: false, last: false, apart: true, quoted: false };
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
  const place = { linked: true, named: false, last: false, apart: true, quoted: false };
  for (let token = tokens.pop(); token && found.length < 4; token = tokens.pop()) {
    if (accepts(token, place)) found.push(token);
    else if (!SMALL.has(token.plain)) break;
  }
  return found;
}

/** What stands before a word: "X is my password", "c'est X mon mot de passe". */
export function valueBefore(reading: Reading, to: number, accepts: Accepts): Token[] {
  const tokens = tokensIn(reading, { start: Math.max(0, to - 90), end: to });
  let linked = false;
  let strangers = 0;
  for (let count = 0; count < 8; count++) {
    const token = tokens.pop();
    if (!token || (/[.;!?\n]/.test(token.tail) && count > 0)) return [];
    if (!token.plain || isLink(token) || SMALL.has(token.plain)) {
      linked ||= isLink(token) || FOR.has(token.plain);
      continue;
    }
    const place = { linked, named: false, last: false, apart: true, quoted: token.quoted };
    if (accepts(token, place)) {
      return isOtherNumber(reading, token.start) ? [] : [token, ...moreBefore(tokens, accepts)];
    }
    if (ASKS.has(token.plain) || !WORDLIKE.test(token.value) || ++strangers > 2) return [];
  }
  return [];
}
