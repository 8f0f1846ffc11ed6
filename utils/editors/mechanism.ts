import type { Editor } from './editor';
import type { Ladder } from './ladder';

/** What a mechanism must be able to do so that `write` can do the rest. */
export type Mechanism = Pick<
  Editor,
  'element' | 'getText' | 'readable' | 'getSelection' | 'select'
> & {
  readonly ladder: Ladder;
  hasFocus(): boolean;
};
