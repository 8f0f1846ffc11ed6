/** Sum of digits times weights. */
const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);
const onlyDigits = (value: string): string => value.replace(/\D/g, '');

/** NHS number: modulus 11 over nine digits. */
export function isNhsNumber(value: string): boolean {
  const digits = onlyDigits(value);
  const check = 11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return digits.length === 10 && check !== 10 && check % 11 === Number(digits[9]);
}

/** Singapore's NRIC and FIN: a letter from the weighted sum. */
export function isNric(value: string): boolean {
  const [, series = '', digits = '', letter = ''] =
    /^([STFGM])(\d{7})([A-Z])$/.exec(value.toUpperCase()) ?? [];
  if (!series) return false;
  const shift = { T: 4, G: 4, M: 3 }[series] ?? 0;
  const rest = (weighted(digits, [2, 7, 6, 5, 4, 3, 2]) + shift) % 11;
  if (series === 'M') return 'KLJNPQRTUWX'[10 - rest] === letter;
  return (/[ST]/.test(series) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK')[rest] === letter;
}

/** Russia's SNILS: the last two digits are the weighted sum modulo 101. */
export function isSnils(value: string): boolean {
  const digits = onlyDigits(value);
  return (
    digits.length === 11 &&
    (weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === Number(digits.slice(9))
  );
}

/** Germany's health insurance number: the letter counts as two digits, then Luhn from the left. */
export function isKvnr(value: string): boolean {
  const code = value.toUpperCase().charCodeAt(0) - 64;
  const digits = String(code).padStart(2, '0') + value.slice(1);
  const sum = Array.from(digits.slice(0, 10), (digit, i) => {
    const product = Number(digit) * (i % 2 ? 2 : 1);
    return product > 9 ? product - 9 : product;
  }).reduce((a, b) => a + b, 0);
  return /^[A-Z]\d{9}$/i.test(value) && sum % 10 === Number(digits[10]);
}

/** Identity cards and passports of Germany: weights 7, 3, 1 over letters and digits (ICAO 9303). */
export function isGermanDocument(value: string): boolean {
  const text = value.toUpperCase();
  if (!/^[CFGHJKLMNPRTVWXYZ\d]{9}\d$/.test(text)) return false;
  const sum = Array.from(text.slice(0, 9)).reduce(
    (total, sign, i) => total + Number.parseInt(sign, 36) * [7, 3, 1][i % 3]!,
    0,
  );
  return sum % 10 === Number(text[9]);
}

/** Germany's pension insurance number: products' digit sums, the letter as two digits. */
export function isRvnr(value: string): boolean {
  const text = value.replace(/\s/g, '').toUpperCase();
  const [, before = '', letter = '', after = ''] = /^(\d{8})([A-Z])(\d{3})$/.exec(text) ?? [];
  if (!letter) return false;
  const day = Number(before.slice(2, 4));
  const month = Number(before.slice(4, 6));
  if (day < 1 || day > 81 || month < 1 || month > 12) return false;
  const digits = `${before}${String(letter.charCodeAt(0) - 64).padStart(2, '0')}${after.slice(0, 2)}`;
  const sum = Array.from(digits).reduce((total, digit, i) => {
    const product = Number(digit) * [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1][i]!;
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === Number(after[2]);
}

/** Japan's My Number: weights 6 to 2 and 7 to 2, modulus 11. */
export function isMyNumber(value: string): boolean {
  const digits = onlyDigits(value);
  const rest = weighted(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return digits.length === 12 && (rest <= 1 ? 0 : 11 - rest) === Number(digits[11]);
}

/** Whether six digits are a day: year, month, day. */
export function isYymmdd(value: string): boolean {
  const [, month = 0, day = 0] = /^\d\d(\d\d)(\d\d)/.exec(value)?.map(Number) ?? [];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
