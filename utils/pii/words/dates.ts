const MONTHS =
  'jan(?:uary|uar|vier|uari|eiro|\\.)?|ene(?:ro)?|genn?(?:aio)?|styczn(?:ia)?|janner|feb(?:ruary|ruar|rero|braio|ruari)?|fev(?:rier|ereiro)?|lut(?:ego)?|mar(?:ch|zo|co|s|ca|et)?|marz|maerz|mrt|maart|apr(?:il|ile)?|abr(?:il)?|avr(?:il)?|kwietnia|may(?:o)?|mai(?:o)?|mei|maj(?:a)?|mag(?:gio)?|jun(?:e|i|io|ho)?|juin|giu(?:gno)?|czerwca|jul(?:y|i|io|ho)?|juil(?:let)?|lug(?:lio)?|lipca|aug(?:ust|ustus|usti)?|aout|ago(?:sto)?|sierpnia|sep(?:t|tember|tembre|tiembre)?|set(?:tembre|embro)?|wrzesnia|oct(?:ober|obre|ubre)?|okt(?:ober)?|ott(?:obre)?|out(?:ubro)?|pazdziernika|nov(?:ember|embre|iembre|embro)?|listopada|dec(?:ember|embre|embrie)?|dez(?:ember|embro)?|dic(?:iembre|embre)?|des(?:ember)?|grudnia|ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = '(?:19\\d\\d|20[0-2]\\d)';
const SHORT = "(?:'?\\d\\d)";

/** A day of a month of a year as people write it; for `Reading.plain`. */
export const DATE = new RegExp(
  `(?<![\\d./-])(?:${[
    `${YEAR}\\s?[./年-]\\s?(?:0?[1-9]|1[0-2])\\s?[./月-]\\s?${DAY}日?`,
    `${DAY}\\s?[./-]\\s?(?:0?[1-9]|1[0-2])\\s?[./-]\\s?(?:${YEAR}|${SHORT})`,
    `(?:0?[1-9]|1[0-2])\\s?[./-]\\s?${DAY}\\s?[./-]\\s?(?:${YEAR}|${SHORT})`,
    `${DAY}(?:\\.|st|nd|rd|th|er|º|°|:e)?[\\s-]{1,2}(?:of |de |du |di |d')?(?:${MONTHS})\\.?,?[\\s-]{1,2}(?:of |de |del |do )?(?:${YEAR}|${SHORT})`,
    `(?:${MONTHS})\\.?[\\s-]{1,2}(?:the )?${DAY}(?:st|nd|rd|th)?,?[\\s-]{1,2}(?:${YEAR}|${SHORT})`,
    `(?:19|20)\\d\\d년\\s?\\d{1,2}월\\s?\\d{1,2}일`,
    `\\d{2} \\d{2} (?:19\\d\\d|200\\d)`,
    `(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19\\d\\d|200\\d)|(?:19\\d\\d|200\\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])`,
  ].join('|')})(?![\\d/]|[.-]\\d)`,
  'g',
);
