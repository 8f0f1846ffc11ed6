import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { FaceView, OpenFace } from './view';
import { Face } from './Face';
import clock from '@/components/clock/clock.css?inline';
import card from '@/components/findings/card.css?inline';
import hintCount from '@/components/findings/hint-count.css?inline';
import notice from '@/components/notice/notice.css?inline';
import picker from '@/components/picker/picker.css?inline';
import places from '@/components/places/places.css?inline';
import teach from '@/components/teach/teach.css?inline';
import colours from './colours.css?inline';
import face from './face.css?inline';

/** Renders into a closed shadow root beside the page's body; it leaves with the signal. */
export const openFace: OpenFace = ({ host, root: shadow }, intentions, signal) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    [colours, face, picker, clock, notice, hintCount, card, places, teach].join('\n'),
  );
  shadow.adoptedStyleSheets = [sheet];
  const container = document.createElement('div');
  shadow.append(container);
  const root = createRoot(container);
  signal.addEventListener('abort', () => {
    root.unmount();
    host.remove();
  });
  return {
    show(view: FaceView) {
      const { scheme: _, ...shown } = view;
      const empty = Object.keys(shown).length === 0;
      if (!host.isConnected && !empty) document.documentElement.append(host);
      flushSync(() => root.render(<Face view={view} on={intentions} />));
      if (empty) host.remove();
    },
  };
};
