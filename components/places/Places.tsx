import { viewportSize } from '@/components/face/place-beside';
import type { PlacesView } from '@/components/face/view';
import { Told } from '@/components/findings/Told';

/** Which place of an inserted text has the caret; the key for the next one. */
export function Places({ view }: { readonly view: PlacesView }) {
  const { place, composer, dir } = view;
  const [index, count] = place;
  return (
    <>
      <p
        className="places"
        dir={dir}
        aria-hidden="true"
        style={{
          bottom: innerHeight - composer.top + 4,
          ...(dir === 'ltr'
            ? { right: viewportSize().width - composer.right }
            : { left: composer.left }),
        }}
      >
        <kbd>Tab</kbd> next place
        <span className="places-count" dir="ltr">
          {index} of {count}
        </span>
      </p>
      <Told text={`Place ${index} of ${count}. Tab goes to the next one.`} />
    </>
  );
}
