import type { ComposerKind } from '../composers.ts';
import type { Framed, ToFramed } from '../page/framed.ts';

/** A plain contenteditable in a frame of another origin, which says what is in it. */
export const composer: ComposerKind = {
  name: 'frame-other',
  label: 'In a frame of another origin',
  mount(place, { onInput, onSubmit }) {
    const frame = document.createElement('iframe');
    frame.title = 'Reply';
    const other = new URL('/framed', location.href);
    other.hostname = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    frame.src = other.href;
    place.append(frame);
    let [text, html] = ['', ''];
    window.addEventListener('message', ({ source, data }: MessageEvent<Framed>) => {
      if (source !== frame.contentWindow) return;
      if (data.kind === 'submit') return onSubmit();
      ({ text, html } = data);
      onInput();
    });
    const tell = (kind: ToFramed): void => frame.contentWindow?.postMessage(kind, other.origin);
    return {
      field: frame,
      text: () => text,
      html: () => html,
      clear: () => tell('clear'),
      focus: () => {
        frame.focus();
        tell('focus');
      },
      setPlaceholder: () => undefined,
    };
  },
};
