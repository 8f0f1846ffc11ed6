import { offeredFace, type Face, type FaceIntentions, type FaceView } from '@/components/face/view';
import { makeClosedHost } from '@/utils/dom/closed-host';
import { pageScheme } from '@/utils/dom/page-scheme';
import { logFailure } from '@/utils/platform/log';
import { request } from '@/utils/platform/requests';
import { showNotices } from './show-notices';

type Part = Omit<FaceView, 'scheme'>;

/** What happened, and the text that could not be put in, which can be copied. */
export type Notice = { readonly message: string; readonly text?: string };

export const NO_CARET: Notice = {
  message: 'Put the caret into your reply first, then try again.',
};

export const NOT_READ: Notice = {
  message: 'Chatside could not read your library. Nothing was inserted; try once more.',
};

/** What stands beside the page: each feature changes its own part of the view. */
export type Scene = {
  change(part: { [Key in keyof Part]: Part[Key] | undefined }): void;
  on(intentions: Partial<FaceIntentions>): void;
  /** Says what happened, until the person closes it or something else is said. */
  say(notice: Notice): void;
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
    answerNotice: (choice) => notices.answer(choice),
    answerTip: () => undefined,
    decide: () => undefined,
    teach: () => undefined,
    markNoReply: () => undefined,
    placeClock: () => undefined,
    nextHint: () => undefined,
    turnHintsOn: () => undefined,
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
    say: (notice) => notices.say(notice),
    prepare: () => void (face ??= openFace(intentions, signal)),
    shown: async () => (await face) !== undefined && !signal.aborted,
  };
  const notices = showNotices((notice) => scene.change({ notice }), signal);
  return scene;
}

/** The same scene for a shorter life: what was shown through it goes with its signal. */
export function sceneWithin(scene: Scene, signal: AbortSignal): Scene {
  const shown = new Set<keyof Part>();
  signal.addEventListener('abort', () => {
    scene.change(Object.fromEntries(Array.from(shown, (key) => [key, undefined])));
  });
  return {
    ...scene,
    change(part) {
      if (signal.aborted) return;
      for (const key of Object.keys(part) as (keyof Part)[]) shown.add(key);
      scene.change(part);
    },
    shown: async () => (await scene.shown()) && !signal.aborted,
  };
}

async function openFace(
  intentions: FaceIntentions,
  signal: AbortSignal,
): Promise<Face | undefined> {
  try {
    if (!offeredFace()) await request('part/load', 'face');
    const open = offeredFace();
    if (!open) throw new Error('the part did not come');
    return open(makeClosedHost('chatside-face'), intentions, signal);
  } catch (error) {
    logFailure('showing anything', error);
    return undefined;
  }
}
