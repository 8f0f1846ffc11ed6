import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alertLate } from '@/entrypoints/background/alert-late';
import type { Frame } from '@/entrypoints/background/hear-frames';
import { lateKey, type ToFrame } from '@/utils/platform/queue-port';
import { changeSettings } from '@/utils/platform/settings';
import { mergeWaits } from '@/utils/replies/queue';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const SECOND = 1000;

/** A frame that remembers what it was told, as the real one does. */
function frameWith(id: number, opened: number): Frame & { readonly heard: ToFrame[] } {
  const heard: ToFrame[] = [];
  const frame = {
    teller: { id, tabId: id, origin: 'https://a.test' },
    waits: [
      {
        conversationId: '7',
        console: 'Zendesk',
        customer: 'Dana Cruz',
        opened,
        messages: 1,
        targetSeconds: 60,
        cues: [],
        inView: false,
      },
    ],
    alerted: [] as string[],
    heard,
    send: (message: ToFrame) => {
      heard.push(message);
      if (message.kind === 'alerted') frame.alerted.push(...message.keys);
    },
    open: () => Promise.resolve(true),
  };
  return frame;
}

const look = (
  late: ReturnType<typeof alertLate>,
  frames: ReadonlyMap<number, Frame>,
  now: number,
) => late(mergeWaits([...frames.values()]), now);
const sounds = (frame: { heard: ToFrame[] }): boolean[] =>
  frame.heard.flatMap((message) => (message.kind === 'alerted' ? [message.sound] : []));

beforeEach(() => fakeBrowser.reset());

test('a wait that becomes late is told of once, in one of its tabs', async () => {
  await changeSettings({ lateSound: true });
  const [a, b] = [frameWith(1, 0), frameWith(2, 500)];
  const frames = new Map([a, b].map((frame) => [frame.teller.id, frame]));
  const late = alertLate(frames, () => undefined);
  look(late, frames, 59 * SECOND);
  expect(a.heard).toEqual([]);
  look(late, frames, 60 * SECOND);
  look(late, frames, 61 * SECOND);
  await vi.waitFor(() => expect(a.heard).toHaveLength(1));
  look(late, frames, 62 * SECOND);
  expect([...sounds(a), ...sounds(b)].sort()).toEqual([false, true]);

  // The tab that had the earlier time closes: it is the same wait.
  frames.delete(1);
  look(late, frames, 63 * SECOND);
  await changeSettings({});
  expect(b.heard).toHaveLength(1);
});

test('another background, after the first was ended, hears of it from the frame', async () => {
  await changeSettings({ lateSound: true });
  const frame = frameWith(1, 0);
  const frames = new Map([[1, frame]]);
  look(
    alertLate(frames, () => undefined),
    frames,
    60 * SECOND,
  );
  await vi.waitFor(() => expect(sounds(frame)).toEqual([true]));
  expect(frame.alerted).toEqual([lateKey(frame.waits[0]!)]);
  look(
    alertLate(frames, () => undefined),
    frames,
    65 * SECOND,
  );
  await changeSettings({});
  expect(sounds(frame)).toEqual([true]);
});

test('who was late long before, and a person who wants no sound, hear nothing', async () => {
  await changeSettings({ lateSound: true });
  const frame = frameWith(1, 0);
  const frames = new Map([[1, frame]]);
  look(
    alertLate(frames, () => undefined),
    frames,
    600 * SECOND,
  );
  await vi.waitFor(() => expect(sounds(frame)).toEqual([false]));

  await changeSettings({ lateSound: false });
  const calm = frameWith(2, 0);
  const calmFrames = new Map([[2, calm]]);
  look(
    alertLate(calmFrames, () => undefined),
    calmFrames,
    60 * SECOND,
  );
  await vi.waitFor(() => expect(sounds(calm)).toEqual([false]));
});
