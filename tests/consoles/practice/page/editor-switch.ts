import { EDITORS } from '../composers.ts';
import type { ComposerKind } from '../composers.ts';
import { h } from './dom.ts';

/** Lets a person try the console with another editor; the page loads anew with it. */
export function fillEditorSwitch(select: HTMLSelectElement, current: ComposerKind): void {
  for (const { name, label } of EDITORS) {
    select.append(h('option', { text: label, attrs: { value: name } }));
  }
  select.value = current.name;
  select.addEventListener('change', () => {
    location.href = `?editor=${encodeURIComponent(select.value)}${location.hash}`;
  });
}
