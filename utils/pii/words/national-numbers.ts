/**
 * How people write their own country's numbers (national numbering plans): in the groups that are
 * usual, or as one with the 0 before it. Countries without such a 0 need their groups, for any row
 * of nine or ten digits would be one.
 */
const FORMS: Readonly<Record<string, string>> = {
  AT: '0(?:6[5-9]\\d|[1-7]\\d{1,3})[ /-]?\\d{3,4}[ -]?\\d{2,5}',
  AU: '04\\d\\d ?\\d{3} ?\\d{3}|\\(?0[2378]\\)? ?\\d{4} ?\\d{4}',
  BE: '04\\d\\d[ /.]?\\d\\d[ .]?\\d\\d[ .]?\\d\\d|0\\d{1,2}[ /]\\d{2,3}[ .]\\d\\d[ .]\\d\\d',
  BR: '\\(?[1-9]\\d\\)? ?9?\\d{4}-\\d{4}',
  CA: '\\(?[2-9]\\d\\d\\)?[ .-]{1,2}[2-9]\\d\\d[ .-]\\d{4}',
  CH: '0[2-9]\\d[ /]?\\d{3}[ .]?\\d\\d[ .]?\\d\\d',
  CZ: '[2-7]\\d\\d \\d{3} \\d{3}',
  DE: '01[5-7]\\d{1,2}[ /-]?\\d{3,4}[ -]?\\d{3,5}|0[2-9]\\d{1,3}[ /-]\\d{3,4}[ -]?\\d{2,5}',
  DK: '[2-9]\\d \\d\\d \\d\\d \\d\\d',
  ES: '[679]\\d\\d[ .-]\\d{3}[ .-]\\d{3}|[679]\\d\\d(?:[ .-]\\d\\d){3}|9\\d[ .-]\\d{3}[ .-]\\d\\d[ .-]\\d\\d',
  FI: '0(?:4\\d|50)[ -]?\\d{3,4}[ -]?\\d{3,4}',
  FR: '0[1-79](?:[ .-]?\\d\\d){4}',
  GB: '07\\d{3}[ -]?\\d{3}[ -]?\\d{3}|\\(?0(?:1\\d{2,3}|2\\d)\\)?[ -]?\\d{3,4}[ -]?\\d{3,4}',
  IE: '08[35-9][ -]?\\d{3}[ -]?\\d{4}|0[1-79]\\d?[ -]\\d{3}[ -]\\d{4}',
  IN: '[6-9]\\d{4}[ -]\\d{5}|0[6-9]\\d{9}',
  IT: '3\\d\\d[ .-]\\d{3}[ .-]?\\d{4}|3\\d\\d \\d\\d \\d\\d \\d{3}|0\\d{1,3}[ /-]\\d{3,4}[ -]?\\d{3,4}',
  JP: '0[5789]0-?\\d{4}-?\\d{4}|0\\d{1,3}-\\d{2,4}-\\d{4}',
  MX: '[2-9]\\d[ -]\\d{4}[ -]\\d{4}|[2-9]\\d\\d[ -]\\d{3}[ -]\\d{4}',
  NL: '06[ -]?(?:\\d{8}|\\d{4} \\d{4}|(?:\\d\\d[ -]){3}\\d\\d)|0[1-57]\\d{1,2}[ -]\\d{3}[ -]?\\d{3,4}',
  NO: '[49]\\d\\d \\d\\d \\d{3}|[2-9]\\d \\d\\d \\d\\d \\d\\d',
  NZ: '02[0-9][ -]?\\d{3}[ -]?\\d{3,4}|0[34679][ -]\\d{3}[ -]\\d{4}',
  PL: '[4-8]\\d\\d[ -]\\d{3}[ -]\\d{3}|\\(?[1-9]\\d\\)? \\d{3} \\d\\d \\d\\d',
  PT: '(?:9[1236]|2\\d)\\d[ .-]\\d{3}[ .-]\\d{3}',
  SE: '07\\d[ -]?\\d{3}[ ]?\\d\\d[ ]?\\d\\d|0\\d{1,2}-\\d{2,3} ?\\d\\d ?\\d\\d',
  TR: '0?5\\d\\d \\d{3} \\d\\d \\d\\d|05\\d{9}',
  US: '\\(?[2-9]\\d\\d\\)?[ .-]{1,2}[2-9]\\d\\d[ .-]\\d{4}',
  ZA: '0[678]\\d[ -]?\\d{3}[ -]?\\d{4}',
};

const patterns = new Map<string, RegExp>();

/** Whether a number is written as those of one of these countries are (ISO codes). */
export function isNational(value: string, regions: readonly string[]): boolean {
  return regions.some((region) => {
    const form = FORMS[region];
    if (!form) return false;
    const pattern = patterns.get(region) ?? new RegExp(`^(?:${form})$`);
    patterns.set(region, pattern);
    return pattern.test(value);
  });
}
