import type { Snippet } from '@/utils/snippets/snippet';
import { workerOf } from '../harness/worker.ts';
import { ms, NO_GOAL, type Figures } from './figures.ts';
import { syntheticLibrary } from './library.ts';
import { median, percentile } from './numbers.ts';
import { armPicker, readPicker, untilPickerGone } from './picker-page.ts';
import { closeHost, onConsole, withChatside, type OpenConsole, type Side } from './sides.ts';
import { startLongConsole } from './transcript.ts';

const LIBRARIES = [1_000, 10_000];
const FIRSTS = 20;
const WARM = 60;

/** From the trigger's key to the painted list; no wait is open, so the face is not there yet. */
export async function measurePicker(): Promise<Figures> {
  const practice = await startLongConsole('answered');
  const side = await withChatside().catch(async (error: unknown) => {
    await practice.close();
    throw error;
  });
  try {
    const url = `${practice.url}?editor=textarea`;
    const rows: string[][] = [];
    for (const size of LIBRARIES) {
      await fillLibrary(side, syntheticLibrary(size));
      const row = (when: string, values: readonly number[]): string[] => [
        `${size.toLocaleString('en')} snippets, ${when}`,
        ms(median(values)),
        ms(percentile(values, 95)),
        String(values.length),
        ...NO_GOAL,
      ];
      const coldest = await repeat(FIRSTS, async () => {
        await closeHost(side);
        return inFreshPage(side, url, pressTrigger);
      });
      const first = await repeat(FIRSTS, () => inFreshPage(side, url, pressTrigger));
      const warm = await inFreshPage(side, url, async (open) => {
        await pressTrigger(open);
        return repeat(WARM, () => pressTrigger(open));
      });
      rows.push(row('first in the browser', coldest), row('first in a page', first));
      rows.push(row('after that', warm));
    }
    return {
      title: 'Picker',
      head: ['from the key `/` to the painted list', 'p50', 'p95', 'n', 'goal', ''],
      rows,
      notes: [],
    };
  } finally {
    await side.chatside.close();
    await practice.close();
  }
}

/** Presses the trigger, waits for the list, and leaves the composer as it was. */
async function pressTrigger({ page, world, composer, said }: OpenConsole): Promise<number> {
  await world.evaluate(armPicker, 20_000);
  await page.keyboard.press('/');
  const taken = await world.evaluate(readPicker).catch(async (error: unknown) => {
    const draft = await composer.inputValue();
    throw new Error([`the composer holds "${draft}"`, ...said].join('; '), { cause: error });
  });
  await page.keyboard.press('Backspace');
  await world.evaluate(untilPickerGone);
  return taken;
}

function inFreshPage<T>(
  side: Side,
  url: string,
  work: (open: OpenConsole) => Promise<T>,
): Promise<T> {
  return onConsole(side, url, async (open) => {
    if (await open.world.faceText()) throw new Error('Picker: the face was there before the key.');
    return work(open);
  });
}

async function repeat(count: number, work: () => Promise<number>): Promise<number[]> {
  const values: number[] = [];
  while (values.length < count) values.push(await work());
  return values;
}

/** Puts these in the place of the library, behind the back of the extension. */
async function fillLibrary(side: Side, snippets: readonly Snippet[]): Promise<void> {
  await closeHost(side);
  await workerOf(side.chatside).evaluate(async (library) => {
    const opening = indexedDB.open('chatside');
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = reject;
      // Whoever opens it first would decide what is in it.
      opening.onupgradeneeded = () => opening.transaction?.abort();
    });
    const writing = opening.result.transaction('snippets', 'readwrite');
    const store = writing.objectStore('snippets');
    store.clear();
    for (const snippet of library) store.put(snippet);
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onabort = reject;
    });
    opening.result.close();
  }, snippets);
}
