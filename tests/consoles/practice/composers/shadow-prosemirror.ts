import type { ComposerKind } from '../composers.ts';
import { composer as prosemirror } from './prosemirror.ts';
import { inShadowRoots } from './shadow.ts';

export const composer: ComposerKind = {
  name: 'shadow-prosemirror',
  label: 'ProseMirror in shadow roots',
  mount: async (frame, events) => {
    const { host, place } = inShadowRoots(frame);
    return { ...(await prosemirror.mount(place, events)), host };
  },
};
