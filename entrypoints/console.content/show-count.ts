import { autoUpdate } from '@floating-ui/dom';
import type { FindingKind } from '@/components/face/view';
import { boxOf } from '@/utils/dom/box';
import type { Editor } from '@/utils/editors/editor';
import type { Finding } from '@/utils/findings/finding';
import { kindOf } from './kind-of';
import type { Scene } from './scene';
import type { Wishes } from './heed-wishes';

const GRAVEST: readonly FindingKind[] = ['leak', 'stop', 'warn', 'tone', 'grammar', 'hint'];

/** A calm count beside the composer: how many hints wait, or that the page wants none in this field. */
export function showCount(on: {
  readonly editor: Editor;
  readonly wishes: Wishes;
  readonly scene: Scene;
  readonly signal: AbortSignal;
}): (findings: readonly Finding[]) => void {
  const { editor, wishes, scene, signal } = on;
  const { element } = editor;
  let shown = '';
  let chip: { kind: FindingKind; count: number } | undefined;
  let following: AbortController | undefined;

  const put = (): void => {
    if (!chip || signal.aborted) return;
    const isSeen = element.checkVisibility({ visibilityProperty: true });
    const hints = isSeen ? { ...chip, composer: boxOf(element) } : undefined;
    const now = JSON.stringify(hints);
    if (now === shown) return;
    shown = now;
    scene.change({ hints });
  };

  const leave = (): void => {
    following?.abort();
    following = undefined;
    chip = undefined;
    if (shown) scene.change({ hints: undefined });
    shown = '';
  };
  signal.addEventListener('abort', leave);

  return (findings) => {
    const kinds = findings.map(kindOf);
    const kind = GRAVEST.find((each) => kinds.includes(each));
    const isQuiet = wishes.offBy() === 'page' && editor.getText() !== '';
    if (!kind && !isQuiet) return leave();
    const same = chip?.count === findings.length && chip.kind === (kind ?? 'hint');
    chip = { kind: kind ?? 'hint', count: findings.length };
    if (!following) {
      following = new AbortController();
      const stop = autoUpdate(element, element, put);
      following.signal.addEventListener('abort', stop);
    } else if (!same) put();
  };
}
