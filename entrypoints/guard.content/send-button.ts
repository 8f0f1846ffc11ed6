import type { ConsoleAdapter } from '@/utils/consoles/console-adapter';
import { isElement, isShadowRoot } from '@/utils/dom/kinds';

const BUTTON = 'button, [role="button"], input[type="submit"]';

/** How a button that sends is called, where no description names it: in twelve languages. */
const SENDS =
  /^\W*(?:send|submit|reply|post|add (?:internal )?note|senden|absenden|antworten|envoyer|r[ée]pondre|enviar|responder|invia|rispondi|verzenden|versturen|skicka|send(?:e)?|wy[śs]lij|отправить|送信|发送|傳送)\b/iu;

/** Ancestors of the composer in which its button is looked for. */
const NEAR = 8;

/** Whether this press is one of the button that sends what is in the field. */
export function isSend(
  path: readonly EventTarget[],
  field: Element,
  console: ConsoleAdapter | undefined,
): boolean {
  const active = console?.active(document);
  const described = active && console?.send(active);
  if (described) return path.includes(described);
  const button = path.find((each) => isElement(each) && each.matches(BUTTON));
  if (!isElement(button) || !namesOf(button).some((name) => SENDS.test(name))) return false;
  return isNear(field, button);
}

function namesOf(button: Element): string[] {
  const attributes = ['aria-label', 'title', 'value', 'data-testid', 'data-test-id', 'data-qa'];
  return [button.textContent ?? '', ...attributes.map((name) => button.getAttribute(name) ?? '')];
}

function isNear(field: Element, button: Element): boolean {
  let around: Node | null = field;
  for (let step = 0; around && step < NEAR; step++) {
    if (around.contains(button)) return true;
    around = isShadowRoot(around) ? around.host : around.parentNode;
  }
  return false;
}
