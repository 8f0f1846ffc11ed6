import type { Span } from '@/utils/text/span';
import { looksChosen, looksMadeUp } from './checks/password-shape';
import type { Reading } from './reading';
import type { Token } from './tokens';

const CUE =
  '(?:account(?=:)|anmeldung|anmelden|einloggen|connexion|connecte|acceso|accesso|inloggen|entro|log(?:ged)?[- ]?in\\s(?:with|as|using)|log-?ins?|user(?:name)?|credentials?|creds|access data|access|ssh|zugangsdaten|benutzer(?:name)?|identifiants?|usuario|utente|credenziali|gebruiker(?:snaam)?|inloggegevens|логин)';
const NEXT =
  '(?:\\s{0,2}[/|:,&+]\\s{0,2}|\\s(?:and|und|et|y|e|en|mit|with|con|avec|com|и|i|och)\\s)';
const VALUE = '(?<value>[^\\s/|,;]{5,64})';

/** "login: amy / hunter2", "logins are bob & Rain-31": the second of a pair. */
const PAIR = new RegExp(
  `(?<![\\p{L}\\d])${CUE}(?![\\p{L}])(?:\\sfor(?:\\s[a-z]{2,10}){1,3})?(?:\\s(?:are|is|details|data|und|sind|son|sono|zijn|mit|with|con|avec|com|met))?\\s{0,2}[:=]?\\s{0,2}(?<user>[^\\s/|:,;]{2,64})${NEXT}${VALUE}`,
  'giu',
);
/** Accounts that every system has: "admin/admin123", "root with x". */
const ADMIN = new RegExp(
  `(?<![\\p{L}\\d/@.-])(?:admin|administrator|root|test|guest|demo|sysadmin|superuser|manager)(?:\\s{0,2}[/:|]\\s{0,2}|\\s(?:with|and|mit|avec|con)\\s)${VALUE}`,
  'giu',
);
/** An address with what opens it right behind: "rob@example.org:x9!pp". */
const BEHIND_MAIL =
  /[\p{L}\p{N}]@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}(?<gap>\s{0,2}[:/|,;&+]\s{0,2}|\s{1,3}(?:and |und |et |y |with |mit )?)(?<value>[^\s/|,;]{5,64})/giu;
/** "u: bob p: x". */
const SHORT =
  /(?<![\p{L}\d])(?:u|un|usr|user|usuario|login|l)\s?[:=]\s?[^\s,;|]{2,64}[\s,;|/]{1,3}(?:p|pw|pwd|ps|c|k)\s?[:=]\s?(?<value>[^\s,;|]{4,64})/giu;

/** Passwords that only the name before them tells. */
export function loginsIn({ text, plain }: Reading): Token[] {
  const found: Token[] = [];
  const add = (pattern: RegExp, isOne: (value: string, gap: string) => boolean): void => {
    for (const match of text.matchAll(pattern)) {
      const value = (match.groups?.value ?? '').replace(/["'`)>\]},;:.?…]+$/, '');
      const start = match.index + match[0].length - (match.groups?.value ?? '').length;
      if (!isOne(value, match.groups?.gap ?? '')) continue;
      found.push({ start, end: start + value.length, value, plain: '', quoted: false, tail: '' });
    }
  };
  if (
    /account:|log|user|anmeld|connex|connect|acces|entro|cred|access|ssh|zugang|benutz|identif|usuario|utente|gebruik|лог/.test(
      plain,
    )
  )
    add(PAIR, (value) => looksMadeUp(value) || looksChosen(value));
  if (/admin|root|test|guest|demo|superuser|manager/.test(plain)) add(ADMIN, looksMadeUp);
  if (text.includes('@'))
    add(BEHIND_MAIL, (value, gap) =>
      /^[:/|]/.test(gap.trim()) ? looksMadeUp(value) : looksChosen(value),
    );
  if (/[:=]/.test(text)) add(SHORT, (value) => looksMadeUp(value) || looksChosen(value));
  return found;
}

/** Whether what stands right before is the name of an account or a thing: no password comes. */
export function isNameOfAccount({ plain }: Reading, { start, end }: Span): boolean {
  return (
    /(?:user ?(?:name)?|logins?|account|nick(?:name)?|e-?mail|mail|ids?|handle|called|benutzer(?:name)?|usuario|utente|kullanici ad[a-z]{0,4}|логин|konto|compte|cuenta|identifiant|model|device|network|ssid|version|file|folder)(?: name)?(?: is| ist| est| es| e)?[\s:=("']{1,3}$/.test(
      plain.slice(Math.max(0, start - 40), start),
    ) ||
    /^\W{0,2}(?:as|is|for) (?:my |the )?(?:user|login|nick|account)/.test(
      plain.slice(end, end + 30),
    )
  );
}
