import type { TeachChoice, TeachView } from '@/components/face/view';

/** What the part that teaches needs of the page's own script. */
export type TeachScene = {
  show(view: TeachView | undefined): void;
  say(message: string): void;
  /** Told of what the person chooses with the pointer. */
  onChoice(choose: (choice: TeachChoice) => void): void;
  /** Keeps the Enter that is still down from the console. */
  holdEnter(field: HTMLElement): void;
};

/** Asks the person to point at what is what, until that is done or the signal aborts. */
export type Teach = (scene: TeachScene, signal: AbortSignal) => void;

/** The isolated world's own global: the page has no access to it. */
type Holder = { chatsideTeach?: Teach };

/** It comes into a page as a script of its own, when somebody teaches that site. */
export function offerTeach(teach: Teach): void {
  (globalThis as Holder).chatsideTeach = teach;
}

export function offeredTeach(): Teach | undefined {
  return (globalThis as Holder).chatsideTeach;
}
