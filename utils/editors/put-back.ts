import { isInPage } from '@/utils/dom/frames';
import type { Mechanism } from './mechanism';
import { command } from './rungs/command';
import { climb } from './rungs/rung';
import { commitSettled, selectionSettled } from './settle';

/**
 * Brings a draft back that an editor made something else of: by its own undo, by the browser's, and
 * where both do nothing by writing the whole text again. Resolves to whether it stands there.
 */
export async function putBack(field: Mechanism, expected: string): Promise<boolean> {
  const { element } = field;
  const page = element.ownerDocument;
  const isBack = (): boolean => field.getText() === expected;
  const ways: readonly (() => void)[] = [
    () => pressUndo(element),
    () => void page.execCommand('undo'),
  ];
  const spoiled = field.getText();
  for (const way of ways) {
    way();
    await commitSettled();
    if (isBack()) return true;
    // It went back to something else: another step would go past the draft.
    if (field.getText() !== spoiled) break;
  }
  // By what it takes when it does as it should, and then by the plainest way there is.
  for (const rungs of [field.ladder.lines, [command]]) {
    if (!isInPage(element) || !field.hasFocus()) return false;
    field.select({ start: 0, end: field.getText().length });
    await selectionSettled(page);
    climb(element, rungs, { text: expected });
    await commitSettled();
    if (isBack()) return true;
  }
  return false;
}

/** Engines that keep their own history listen for the key; a browser does nothing with one of a script. */
function pressUndo(element: HTMLElement): void {
  const mac = /mac/i.test(navigator.userAgent);
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !mac, metaKey: mac };
  const passes = { bubbles: true, cancelable: true, composed: true };
  element.dispatchEvent(new KeyboardEvent('keydown', { ...key, ...passes }));
  element.dispatchEvent(new KeyboardEvent('keyup', { ...key, ...passes }));
}
