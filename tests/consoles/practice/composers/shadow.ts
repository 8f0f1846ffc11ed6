import type { ComposerKind } from '../composers.ts';
import { contenteditableComposer } from './contenteditable.ts';

/** A plain contenteditable inside an open shadow root inside another. */
export const composer: ComposerKind = {
  name: 'shadow',
  label: 'In shadow roots',
  mount(frame, events) {
    const { host, place } = inShadowRoots(frame);
    return { ...contenteditableComposer.mount(place, events), host };
  },
};

export function inShadowRoots(frame: HTMLElement): { host: HTMLElement; place: HTMLElement } {
  const host = document.createElement('div');
  const inner = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(inner);
  const place = document.createElement('div');
  inner.attachShadow({ mode: 'open' }).append(place);
  frame.append(host);
  return { host, place };
}
