import type { Editor } from './editor';

/** What a mechanism must be able to do so that `write` can do the rest. */
export type Mechanism = Pick<Editor, 'element' | 'getText' | 'getSelection' | 'select'> & {
  hasFocus(): boolean;
};
