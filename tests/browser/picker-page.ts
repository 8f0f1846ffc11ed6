// Bundled and run in a plain page: the picker as it stands in a console, with a library that the test is.
import { offerSnippets } from '@/entrypoints/console.content/offer-snippets';
import type { Scene } from '@/entrypoints/console.content/scene';
import type { FaceIntentions, PickerView } from '@/components/face/view';
import { isEnterOurs } from '@/utils/dom/own-enter';
import type { Settings } from '@/utils/platform/settings';

/** An Enter: whether Chatside claimed it, and the draft that it sent, if it came to the page. */
export type Enter = { readonly isOurs: boolean; readonly sent?: string };

export type PickerPage = {
  /** Titles in the picker, the active one marked with ">"; nothing while it is closed. */
  list(): readonly string[] | undefined;
  said(): readonly string[];
  enters(): readonly Enter[];
  point(row: number): void;
  /** The features are started anew, or switched off. */
  end(): void;
};

const life = new AbortController();
const enters: { isOurs: boolean; sent?: string }[] = [];
const said: string[] = [];
let picker: PickerView | undefined;
let intentions: Partial<FaceIntentions> = {};

// As the guard hears it, before anybody takes it, and as the console does.
window.addEventListener(
  'keydown',
  (event) => {
    if (event.key === 'Enter') enters.push({ isOurs: isEnterOurs(event) });
  },
  { capture: true },
);
document.addEventListener('keydown', ({ key, target }) => {
  const last = enters.at(-1);
  if (key === 'Enter' && last) last.sent = (target as HTMLTextAreaElement).value;
});

const scene: Scene = {
  change: (part) => {
    if ('picker' in part) picker = part.picker;
  },
  on: (some) => void (intentions = { ...intentions, ...some }),
  say: ({ message }) => void said.push(message),
  prepare: () => undefined,
  shown: () => Promise.resolve(true),
};
const settings = { trigger: '/', triggers: {}, operatorName: '' } as Partial<Settings> as Settings;
offerSnippets({ console: undefined, scene, settings: () => settings, signal: life.signal });

const page: PickerPage = {
  list: () =>
    picker?.matches.map(({ title }, row) => `${row === picker?.active ? '> ' : ''}${title}`),
  said: () => said,
  enters: () => enters,
  point: (row) => intentions.point?.(row),
  end: () => life.abort(),
};
Object.assign(globalThis, { pickerPage: page });
