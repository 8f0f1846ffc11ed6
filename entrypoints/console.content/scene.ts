import { makeClosedHost } from '@/utils/dom/closed-host';
import { pageScheme } from '@/utils/dom/page-scheme';
import { offeredFace, type Face, type FaceIntentions, type FaceView } from '@/components/face/view';
import { logFailure } from '@/utils/platform/log';
import { request } from '@/utils/platform/requests';

type Part = Omit<FaceView, 'scheme'>;

/** What stands beside the page: each feature changes its own part of the view. */
export type Scene = {
  change(part: { [Key in keyof Part]: Part[Key] | undefined }): void;
  on(intentions: Partial<FaceIntentions>): void;
  /** Something will be shown in a moment: the face may come meanwhile. */
  prepare(): void;
  /** Resolves when what was changed stands in the page; false when it cannot be shown. */
  shown(): Promise<boolean>;
};

/** Nothing is put into the page, and React is not loaded, before there is something to show. */
export function openScene(signal: AbortSignal): Scene {
  let view: Part = {};
  let face: Promise<Face | undefined> | undefined;
  const intentions: FaceIntentions = {
    choose: () => undefined,
    point: () => undefined,
    closeNotice: () => scene.change({ notice: undefined }),
    answerTip: () => undefined,
    decide: () => undefined,
    closeCard: () => scene.change({ card: undefined }),
  };
  const scene: Scene = {
    change(part) {
      const next: Record<string, unknown> = { ...view, ...part };
      for (const key of Object.keys(next)) if (next[key] === undefined) delete next[key];
      view = next;
      if (signal.aborted || (!face && Object.keys(view).length === 0)) return;
      face ??= openFace(intentions, signal);
      void face.then((opened) => {
        if (!opened) face = undefined; // the next change asks for it again
        if (!signal.aborted) opened?.show({ ...view, scheme: pageScheme(document.body) });
      });
    },
    on: (some) => void Object.assign(intentions, some),
    prepare: () => void (face ??= openFace(intentions, signal)),
    shown: async () => (await face) !== undefined && !signal.aborted,
  };
  return scene;
}

async function openFace(
  intentions: FaceIntentions,
  signal: AbortSignal,
): Promise<Face | undefined> {
  try {
    if (!offeredFace()) await request('face/load', undefined);
    return offeredFace()?.(makeClosedHost('chatside-face'), intentions, signal);
  } catch (error) {
    logFailure('showing anything', error);
    return undefined;
  }
}
