import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { FaceView, OpenFace } from './view';
import { Face } from './Face';
import styles from './face.css?inline';

/** A constant name, and nothing else that a page could read: no id, no class, no attribute. */
const HOST = 'chatside-face';

/** Puts the face into a closed shadow root beside the page's body; it leaves with the signal. */
export const openFace: OpenFace = (intentions, signal) => {
  // Made where the page has no custom elements: one of this name would be handed the closed root.
  const host = document.implementation.createHTMLDocument('').createElement(HOST);
  const shadow = host.attachShadow({ mode: 'closed' });
  document.adoptNode(host);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
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
      const empty = !view.picker && !view.clock && !view.notice;
      if (!host.isConnected && !empty) document.documentElement.append(host);
      flushSync(() => root.render(<Face view={view} on={intentions} />));
      if (empty) host.remove();
    },
  };
};
