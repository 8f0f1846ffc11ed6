import gifenc, { type Palette } from 'gifenc';
import { PNG } from 'pngjs';

/** One picture of an animation, as a PNG, and how long it is seen, ms. */
export type Frame = { readonly png: Buffer; readonly ms: number };

/** Colours of a picture that is mostly flat; more make the file larger, not the picture better. */
const COLOURS = 128;
/** An index of the palette that no picture uses: "as it was". */
const SAME = COLOURS - 1;

/** An endless GIF. What does not change from one picture to the next is left out, which keeps it small. */
export function animate(frames: readonly Frame[]): Uint8Array {
  const gif = gifenc.GIFEncoder();
  const pictures = frames.map(({ png, ms }) => ({ ...PNG.sync.read(png), ms }));
  // One palette for all: a colour that changed by a shade would be a change everywhere.
  const palette = gifenc.quantize(
    Buffer.concat(pictures.map(({ data }) => sample(data))),
    COLOURS - 1,
  );
  let before: Uint8Array | undefined;
  for (const { data, width, height, ms } of pictures) {
    const now = gifenc.applyPalette(data, palette);
    const shown = before ? now.map((colour, at) => (colour === before?.[at] ? SAME : colour)) : now;
    gif.writeFrame(shown, width, height, {
      delay: ms,
      ...(before ? { transparent: true, transparentIndex: SAME } : { palette: padded(palette) }),
      dispose: 1,
    });
    before = now;
  }
  gif.finish();
  return gif.bytes();
}

/** Every so many pixels are enough to find the colours. */
function sample(data: Buffer): Buffer {
  const step = 7 * 4;
  const some = Buffer.alloc(Math.floor(data.length / step) * 4);
  for (let at = 0; at < some.length; at += 4) data.copy(some, at, at * 7, at * 7 + 4);
  return some;
}

/** Up to the index that stands for "as it was". */
function padded(palette: Palette): Palette {
  return [...palette, ...Array.from({ length: COLOURS - palette.length }, () => [0, 0, 0])];
}
