import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Test build only: runs before the content script and the background, and moves their clocks by
 * `clockPort` milliseconds of `storage.local`. What ships contains no trace of it.
 */
export default defineUnlistedScript(() => {
  let offset = 0;
  const RealDate = Date;
  const wall = Date.now.bind(Date);
  const monotonic = performance.now.bind(performance);
  class MovedDate extends RealDate {
    constructor(...args: [] | [number | string | Date]) {
      super(...((args.length ? args : [wall() + offset]) as [number]));
    }
    static override now(): number {
      return wall() + offset;
    }
  }
  globalThis.Date = MovedDate as DateConstructor;
  performance.now = () => monotonic() + offset;

  const KEY = 'clockPort';
  let isTold = false;
  browser.storage.onChanged.addListener((changes) => {
    if (!changes[KEY]) return;
    isTold = true;
    offset = Number(changes[KEY].newValue ?? 0);
  });
  // What was read before a change may come after it.
  void browser.storage.local.get(KEY).then((stored) => {
    if (!isTold) offset = Number(stored[KEY] ?? 0);
  });
});
