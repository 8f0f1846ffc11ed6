import type { ConsoleAdapter } from './console-adapter';
import { describedConsole } from './described';
import { chatwoot } from './descriptions/chatwoot';
import { crisp } from './descriptions/crisp';
import { freshdesk } from './descriptions/freshdesk';
import { hubspot } from './descriptions/hubspot';
import { intercom } from './descriptions/intercom';
import { livechat } from './descriptions/livechat';
import { practice } from './descriptions/practice';
import { reamaze } from './descriptions/reamaze';
import { whatsapp } from './descriptions/whatsapp';
import { zendesk } from './descriptions/zendesk';

/** Every console Chatside knows, in the order of asking. */
export const CONSOLES: readonly ConsoleAdapter[] = [
  ...[
    practice,
    chatwoot,
    crisp,
    freshdesk,
    hubspot,
    intercom,
    livechat,
    reamaze,
    whatsapp,
    zendesk,
  ],
].map((description) => describedConsole(description));

export function consoleOf(url: URL, page: Document): ConsoleAdapter | undefined {
  return CONSOLES.find((console) => console.matches(url, page));
}
