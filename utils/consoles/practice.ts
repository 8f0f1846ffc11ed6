import type { Author, ChatMessage, ConsoleAdapter } from './console-adapter';

const AUTHORS = new Set<string>(['customer', 'operator', 'bot', 'note', 'system']);

/** The practice console of this repository: every opened conversation stays mounted. */
export const practice: ConsoleAdapter = {
  id: 'practice',
  label: 'Practice console',
  matches: (_url, page) => page.documentElement.dataset['console'] === 'practice',
  conversations: (page) =>
    Array.from(page.querySelectorAll('[data-testid="conversation"]'), (element) => ({
      id: element.getAttribute('data-conversation-id') ?? '',
      element,
    })).filter(({ id }) => id !== ''),
  active: (page) =>
    practice.conversations(page).find(({ element }) => !element.hasAttribute('hidden')),
  transcript: ({ element }) => element.querySelector('[data-testid="transcript"]') ?? undefined,
  messageElements: (root) =>
    root.matches('[data-testid="message"]')
      ? [root]
      : root.querySelectorAll('[data-testid="message"]'),
  readMessage,
  textOf: (message) => textOf(message, '[data-testid="message-text"]') ?? '',
  composer: ({ element }) =>
    element.querySelector<HTMLElement>('[data-testid="composer"]') ?? undefined,
  isNote: ({ element }) => {
    const mode = element.querySelector('[data-testid="composer-area"]')?.getAttribute('data-mode');
    return mode === 'note' ? true : mode === 'reply' ? false : 'unknown';
  },
  customerName: ({ element }) => textOf(element, '[data-testid="customer-name"]'),
  operatorName: (page) => textOf(page, '[data-testid="operator-name"]'),
  facts: ({ element }) => {
    const id = textOf(element, '[data-testid="ticket"]');
    const subject = textOf(element, '[data-testid="subject"]');
    return { ...(id && { id }), ...(subject && { subject }) };
  },
};

function readMessage(element: Element): ChatMessage | undefined {
  const id = element.getAttribute('data-message-id');
  const author = element.getAttribute('data-author') ?? '';
  const at = Date.parse(element.querySelector('time')?.getAttribute('datetime') ?? '');
  if (!id || !AUTHORS.has(author) || Number.isNaN(at)) return undefined;
  const by = element.getAttribute('data-by');
  const resolves =
    author === 'system' &&
    textOf(element, '[data-testid="message-text"]') === 'Conversation resolved';
  return {
    id,
    author: author as Author,
    by: by === 'me' || by === 'other' ? by : 'unknown',
    at,
    ...(resolves && { resolves }),
  };
}

function textOf(root: ParentNode, selector: string): string | undefined {
  return root.querySelector(selector)?.textContent?.trim() || undefined;
}
