import { expect, test, vi } from 'vitest';
import { logFailure } from '@/utils/platform/log';

test('a broken assumption is said once, another one too', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  for (const what of ['no style', 'no style', 'no list']) logFailure('hints', new Error(what));
  logFailure('hints', new Error('no style'));
  expect(warn.mock.calls).toEqual([
    ['Chatside: hints is off on this page (no style).'],
    ['Chatside: hints is off on this page (no list).'],
  ]);
});

test('what ended with its signal is no failure', () => {
  const warn = vi.spyOn(console, 'warn').mockReset();
  const life = new AbortController();
  life.abort();
  logFailure('tips', life.signal.reason);
  expect(warn.mock.calls).toEqual([]);
  logFailure('tips', new DOMException('no clipboard', 'NotAllowedError'));
  expect(warn.mock.calls).toHaveLength(1);
});
