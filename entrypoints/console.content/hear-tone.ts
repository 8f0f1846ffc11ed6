import type { FindingSource } from '@/utils/findings/finding';
import { offeredTone } from '@/utils/findings/offered-tone';
import { logFailure } from '@/utils/platform/log';
import { request } from '@/utils/platform/requests';
import { changeSettings, watchSettings } from '@/utils/platform/settings';
import type { Place } from './place';

/** What waits for an answer changes with a message, not with a key. */
const CONTEXT_MS = 1500;

/** Tone in a page: the rules once they are here, without those that the person switched off. */
export type Tone = {
  /** A source for one composer; it reads what the customer waits for an answer to. */
  sourceAt(place: Place): FindingSource;
};

/**
 * Fetches the rules and follows the settings; `news` is told when other hints may be found, also by the
 * engine, because another word is in a dictionary.
 */
export function hearTone(news: () => void, signal: AbortSignal): Tone {
  let off: readonly string[] = [];
  let asked = false;
  watchSettings((settings) => {
    if (settings.toneOff.join() === off.join()) return;
    off = settings.toneOff;
    news();
  }, signal);

  const load = (): void => {
    if (asked) return;
    asked = true;
    Promise.resolve(offeredTone() ?? request('part/load', 'tone'))
      .then(() => signal.aborted || offeredTone()?.house?.watch(news, signal))
      .catch((error: unknown) => logFailure('tone hints', error));
  };

  return {
    sourceAt(place) {
      load();
      let context = '';
      let readAt = -Infinity;
      return {
        id: 'tone',
        find: ({ text }) => {
          const rules = offeredTone();
          if (!rules || !text.trim()) return [];
          const now = performance.now();
          if (now - readAt > CONTEXT_MS) {
            context = place.customerWaits();
            readAt = now;
          }
          return rules
            .find({ text, context, isNote: place.isNote() })
            .filter(({ rule }) => !off.includes(rule));
        },
      };
    },
  };
}

/** This kind of hint is not wanted, on any site, until it is switched on again. */
export async function switchOff(rule: string): Promise<void> {
  await changeSettings(({ toneOff }) => ({ toneOff: [...new Set([...toneOff, rule])] }));
}
