import type { DifferencePiece } from '@/utils/snippets/difference';
import type { SnippetMatch } from '@/utils/snippets/snippet';
import type { Schedule } from '@/utils/replies/schedule';

/** Distances in CSS pixels of the viewport. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/**
 * How a finding is drawn. Of personal data: `hint` is only said, `warn` should be looked at, `stop` must
 * not leave, and `leak` is another customer's.
 */
export type FindingKind = 'grammar' | 'tone' | 'hint' | 'warn' | 'stop' | 'leak';

/** One finding, explained. Its choices are the fixes and, after them, the ways to wave it away. */
export type CardView = {
  readonly kind: FindingKind;
  readonly label: string;
  readonly message: string;
  /** The words it is about. */
  readonly words: string;
  /** What would stand there instead, at most three; "" deletes the words. */
  readonly fixes: readonly string[];
  readonly dismissals: readonly string[];
  /** The choice that Enter takes; only a card that was opened by key takes keys. */
  readonly active?: number;
  /** Which of how many: [1, 3]. */
  readonly place: readonly [number, number];
  readonly anchor: Box;
};

/** What waits in the reply; without a count, the page asked for no hints in this field. */
export type HintsView = {
  /** Of the gravest one. */
  readonly kind: FindingKind;
  readonly count: number;
  readonly composer: Box;
};

export type PickerView = {
  readonly matches: readonly SnippetMatch[];
  readonly active: number;
  readonly query: string;
  /** What the active match would insert, when it is known. */
  readonly preview?: PreviewView;
  /** Stands in the place of the list, before the active match is put in. */
  readonly review?: ReviewView;
  /** The composer: the picker stands above or below it, never on it. */
  readonly composer: Box;
  readonly dir: 'ltr' | 'rtl';
  /** Epoch ms, for "5 min ago". */
  readonly now: number;
};

export type PreviewView = {
  readonly text: string;
  /** Languages of the snippet, where it has several, and the one that fits the customer. */
  readonly langs: readonly string[];
  readonly lang?: string;
};

/** Why a snippet should be looked at first. */
export type ReviewView = {
  /** The day that its review was due: "2026-11-01". */
  readonly due?: string;
  /** What changed in its text since it was used last. */
  readonly pieces?: readonly DifferencePiece[];
};

/** The places of an inserted text that Tab goes through. */
export type PlacesView = {
  /** Which of how many: [1, 3]. */
  readonly place: readonly [number, number];
  readonly composer: Box;
  readonly dir: 'ltr' | 'rtl';
};

/** Where a person put the clock, as shares of the free room in the window; 0 and 0 is its usual place. */
export type ClockPlace = { readonly x: number; readonly y: number; readonly collapsed: boolean };

export type ClockView = {
  /** Since when the customer in view, or else the longest waiting one, waits; epoch ms. */
  readonly opened: number;
  /** False: since then at the latest. */
  readonly isKnown: boolean;
  /** Whether the conversation in view is the one that waits. */
  readonly here: boolean;
  /** Conversations on this page that wait. */
  readonly waiting: number;
  /** Unanswered messages of the wait that is shown. */
  readonly messages: number;
  /** They seem to want no reply. */
  readonly asksNothing: boolean;
  readonly targetSeconds: number;
  /** The target counts within these hours only. */
  readonly schedule?: Schedule;
  readonly place?: ClockPlace;
  /** The overlay usually stands in its upper right corner. */
  readonly transcript: Box;
  /** Composer and send button: they are never covered. */
  readonly avoid: readonly Box[];
};

/** A sentence that says what happened; `active` once a key went to the choices. */
export type NoticeView = {
  readonly message: string;
  readonly choices: readonly string[];
  readonly active?: number;
};

/** A quiet word with something to choose; `active` once a key went to the choices. */
export type TipView = {
  readonly message: string;
  readonly detail: string;
  readonly choices: readonly string[];
  readonly active?: number;
};

/** What a person may do while teaching a site. */
export type TeachChoice = 'take' | 'back' | 'skip' | 'save' | 'leave';

/** One step of teaching a site. */
export type TeachView = {
  /** Which of how many: [1, 5]. */
  readonly step: readonly [number, number];
  readonly title: string;
  readonly hint: string;
  /** Why what was taken last cannot be used. */
  readonly problem?: string;
  /** What would be taken now, and what it says, for those who do not see it. */
  readonly target?: { readonly box: Box; readonly words: string };
  /** What was taken. */
  readonly kept: readonly { readonly box: Box; readonly label: string }[];
  /** What the site is understood as, in the last step. */
  readonly found?: readonly {
    readonly name: string;
    readonly value: string;
    readonly ok: boolean;
  }[];
  readonly choices: readonly {
    readonly does: TeachChoice;
    readonly words: string;
    readonly key: string;
  }[];
};

/** Everything the face shows; what is missing is not shown. */
export type FaceView = {
  readonly scheme: 'light' | 'dark';
  readonly picker?: PickerView;
  readonly clock?: ClockView;
  readonly notice?: NoticeView;
  readonly tip?: TipView;
  readonly card?: CardView;
  readonly hints?: HintsView;
  readonly places?: PlacesView;
  readonly teach?: TeachView;
  /** Said to a screen reader, shown to nobody. */
  readonly told?: string;
};

/** What a person does with the face. Only trusted events arrive here. */
export type FaceIntentions = {
  choose(id: string): void;
  point(index: number): void;
  /** Takes a choice of the notice. */
  answerNotice(choice: number): void;
  /** Takes a choice of the tip. */
  answerTip(choice: number): void;
  /** Takes a choice of the card: a fix, or behind the last one, a way to wave it away. */
  decide(choice: number): void;
  closeCard(): void;
  /** Goes to the next hint in the reply. */
  nextHint(): void;
  /** Turns hints on, though the page asks for none. */
  turnHintsOn(): void;
  /** The customer in view needs no reply. */
  markNoReply(): void;
  placeClock(place: ClockPlace): void;
  teach(choice: TeachChoice): void;
};

export type Face = { show(view: FaceView): void };

/** An element that is not in the page yet, with a closed root for the face. */
export type FacePlace = { readonly host: HTMLElement; readonly root: ShadowRoot };

/** Opens the face in this page; it goes with the signal. */
export type OpenFace = (place: FacePlace, intentions: FaceIntentions, signal: AbortSignal) => Face;

/** The isolated world's own global: the page has no access to it. */
type FaceHolder = { chatsideFace?: OpenFace };

export function offerFace(open: OpenFace): void {
  (globalThis as FaceHolder).chatsideFace = open;
}

export function offeredFace(): OpenFace | undefined {
  return (globalThis as FaceHolder).chatsideFace;
}
