import { isTag } from './kinds';

/** What forms call a field that is filled with a secret (HTML, "Autofill field names"). */
const SECRET_FILL = /(?:^|\s)(?:cc-[a-z-]+|one-time-code|current-password|new-password)(?:\s|$)/i;

/** The same, by how a page names such a field of one line itself. */
const SECRET_NAME =
  /password|passwd|passcode|passwort|\botp\b|one[-_ ]?time|verification[-_ ]?code|security[-_ ]?code|card[-_ ]?(?:number|no\b)|\bcc[-_ ]?(?:num|number|csc|exp)|\bcv[cv]2?\b|\b2fa\b|\bmfa\b|\bpin\b/i;

/** A password that is shown is a field of plain text; it stays one that was a password. */
const passwords = new WeakSet<Element>();

/** Whether a field is made for a password, a card or a one-time code: such a field is never read. */
export function isSecretField(field: Element): boolean {
  if (SECRET_FILL.test(field.getAttribute('autocomplete') ?? '')) return true;
  if (!isTag(field, 'input')) return false;
  if (field.type === 'password') passwords.add(field);
  if (passwords.has(field)) return true;
  const { name, id, placeholder } = field;
  return [name, id, placeholder, field.getAttribute('aria-label') ?? ''].some((said) =>
    SECRET_NAME.test(said),
  );
}
