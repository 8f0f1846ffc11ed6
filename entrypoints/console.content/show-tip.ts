import { takeChoiceKeys } from './choice-keys';
import type { Scene } from './scene';

export type Tip = {
  readonly message: string;
  readonly detail: string;
  /** What a person can answer, and what comes of it; the tip is gone by then. */
  readonly choices: readonly { readonly words: string; readonly act: () => void }[];
};

/** Shows one tip at a time, which is answered by mouse or by F6. */
export function showTips(scene: Scene, signal: AbortSignal): (tip: Tip | undefined) => void {
  let shown: Tip | undefined;

  const paint = (active?: number): void => {
    if (!shown) return scene.change({ tip: undefined });
    const { message, detail, choices } = shown;
    scene.change({
      tip: {
        message,
        detail,
        choices: choices.map(({ words }) => words),
        ...(active !== undefined && { active }),
      },
    });
  };
  const show = (tip: Tip | undefined): void => {
    if (!tip && !shown) return;
    shown = tip;
    keys.reset();
    paint();
  };
  const answer = (choice: number): void => {
    const chosen = shown?.choices[choice];
    show(undefined);
    chosen?.act();
  };
  const keys = takeChoiceKeys(
    {
      count: () => shown?.choices.length ?? 0,
      point: paint,
      answer,
      close: () => show(undefined),
    },
    signal,
  );

  signal.addEventListener('abort', () => show(undefined));
  scene.on({ answerTip: answer });
  return show;
}
