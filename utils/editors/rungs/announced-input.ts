import { selectionIn } from '@/utils/dom/selection';
import { inputEvent } from '../page-events';
import type { Rung } from './rung';

/**
 * The event by which a browser announces a paste or a correction, with the range that it is for: Slate
 * reads that, while its own idea of the selection lags behind.
 */
export const announcedInput: Rung = (element, writing) => {
  const range = selectionIn(element);
  if (!range) return false;
  const isPaste = range.collapsed || writing.html !== undefined;
  const type = isPaste ? 'insertFromPaste' : 'insertReplacementText';
  return !element.dispatchEvent(
    inputEvent(element, writing.text ? type : 'deleteContentBackward', range, writing),
  );
};
