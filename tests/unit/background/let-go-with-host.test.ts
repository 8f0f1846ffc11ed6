import { beforeEach, expect, test, vi } from 'vitest';
import { letGoWithHost } from '@/entrypoints/background/let-go-with-host';
import { EXPRESSION_PORT } from '@/utils/platform/expression-port';
import { FORM_PORT } from '@/utils/platform/form-port';
import { GRAMMAR_PORT } from '@/utils/platform/grammar-port';
import { HOST_PORT } from '@/utils/platform/host-port';
import { SNIPPET_PORT } from '@/utils/platform/snippet-port';

const ID = 'chatside';
const browser = vi.hoisted(() => ({
  runtime: { id: 'chatside', onConnect: { addListener: vi.fn() } },
  offscreen: { hasDocument: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser }));

/** The end of a port that this worker has. */
function endOf(name: string) {
  const ends: (() => void)[] = [];
  return {
    name,
    sender: { id: ID },
    disconnect: vi.fn(),
    onDisconnect: { addListener: (heard: () => void) => ends.push(heard) },
    /** The other side went. */
    goes: () => ends.forEach((heard) => heard()),
  };
}

let connect: (port: unknown) => void;

beforeEach(() => {
  browser.runtime.onConnect.addListener.mockReset();
  browser.offscreen.hasDocument.mockResolvedValue(true);
  letGoWithHost();
  [[connect]] = browser.runtime.onConnect.addListener.mock.calls as [[typeof connect]];
});

test.each([EXPRESSION_PORT, FORM_PORT, GRAMMAR_PORT, SNIPPET_PORT])(
  'who asks through “%s” hears that the document is gone',
  async (name) => {
    const [host, port, another] = [endOf(HOST_PORT), endOf(name), endOf('queue')];
    for (const each of [host, port, another]) connect(each);
    await Promise.resolve();
    expect(port.disconnect).not.toHaveBeenCalled();
    host.goes();
    expect(port.disconnect).toHaveBeenCalledOnce();
    expect(another.disconnect).not.toHaveBeenCalled();
  },
);

test('a port that is opened where no document is any more is let go at once', async () => {
  browser.offscreen.hasDocument.mockResolvedValue(false);
  const port = endOf(EXPRESSION_PORT);
  connect(port);
  await vi.waitFor(() => expect(port.disconnect).toHaveBeenCalledOnce());
});
