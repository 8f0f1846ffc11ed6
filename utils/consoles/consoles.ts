import type { ConsoleAdapter } from './console-adapter';
import { practice } from './practice';

/** Every console Chatside knows, in the order of asking. */
export const CONSOLES: readonly ConsoleAdapter[] = [practice];

export function consoleOf(url: URL, page: Document): ConsoleAdapter | undefined {
  return CONSOLES.find((console) => console.matches(url, page));
}
