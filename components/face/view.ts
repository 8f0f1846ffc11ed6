import type { SnippetMatch } from '@/utils/snippets/snippet';
import type { ServiceLevel } from '@/utils/replies/service-level';

/** Distances in CSS pixels of the viewport. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type PickerView = {
  readonly matches: readonly SnippetMatch[];
  readonly active: number;
  readonly query: string;
  /** The composer: the picker stands above or below it, never on it. */
  readonly composer: Box;
};

export type ClockView = {
  /** How long the customer in view, or else the longest waiting one, has waited; ms. */
  readonly waited: number;
  readonly level: ServiceLevel;
  /** Whether the conversation in view is the one that waits. */
  readonly here: boolean;
  /** Conversations on this page that wait. */
  readonly waiting: number;
  /** Unanswered messages of the wait that is shown. */
  readonly messages: number;
  readonly targetSeconds: number;
  /** The transcript: the overlay stands in its upper right corner. */
  readonly transcript: Box;
};

export type NoticeView = {
  readonly message: string;
  /** Offered with Copy, when a text could not be put in. */
  readonly text?: string;
};

/** Everything the face shows; what is missing is not shown. */
export type FaceView = {
  readonly scheme: 'light' | 'dark';
  readonly picker?: PickerView;
  readonly clock?: ClockView;
  readonly notice?: NoticeView;
};

/** What a person does with the face. Only trusted events arrive here. */
export type FaceIntentions = {
  choose(id: string): void;
  point(index: number): void;
  closeNotice(): void;
};

export type Face = { show(view: FaceView): void };

/** Opens the face in this page; it goes with the signal. */
export type OpenFace = (intentions: FaceIntentions, signal: AbortSignal) => Face;

/** The isolated world's own global: the page has no access to it. */
type FaceHolder = { chatsideFace?: OpenFace };

export function offerFace(open: OpenFace): void {
  (globalThis as FaceHolder).chatsideFace = open;
}

export function offeredFace(): OpenFace | undefined {
  return (globalThis as FaceHolder).chatsideFace;
}
