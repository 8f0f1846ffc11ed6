import type { Span } from '@/utils/text/span';
import type { Reading } from './reading';

const SAID =
  /(?<![a-z\d])(?:(?:last|letzten|derniers|ultimos|ultime|laatste|ostatnie|sista)[ -])?(?<count>[3-6]|three|four|six|drei|vier|sechs|trois|quatre|tres|cuatro|quatro|seis|tre|quattro|sei|drie|zes|trzy|cztery|szesc|fyra|uc|alti|tri|trei|tiga|harom|kolme|три|шесть|τρια)[ -](?:tiny |small |little |petits |derniers |letzten |laatste |ostatnie )?(?:digits?|numbers?|figures?|nos|ziffern|zahlen|stellen|chiffres?|digitos?|numeros?|cifras?|cifre|numeri|algarismos|cijfers|cyfry|cyfr|siffrorna|siffror|sifrene|hane|rakam|cisla|cifer|cislice|angka|szam|numeroa|цифр.?|ψηφια)(?![a-zа-я])/g;

/** "3 digits", "the last three numbers": how many (the first letters of it), of what. */
export const digitCounts = ({ plain }: Reading, count: RegExp): Span[] =>
  Array.from(plain.matchAll(SAID))
    .filter(({ groups }) => count.test(groups?.count ?? ''))
    .slice(0, 60)
    .map(({ 0: said, index }) => ({ start: index, end: index + said.length }));
