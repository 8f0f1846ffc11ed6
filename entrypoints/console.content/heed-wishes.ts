import type { ConsoleAdapter } from '@/utils/consoles/console-adapter';
import { isComposerOf } from '@/utils/consoles/writes-in';
import { asksForQuiet } from '@/utils/dom/asks-for-quiet';
import { isMisspelt, type Finding } from '@/utils/findings/finding';
import { logFailure } from '@/utils/platform/log';
import { setHintsOn, watchSettings, type Settings } from '@/utils/platform/settings';

/** What is wanted in one field, as it is now. */
export type Wishes = {
  /** Who does not want hints about the writing here, if anybody does not. */
  offBy(): 'page' | 'person' | undefined;
  wants(finding: Finding): boolean;
};

/**
 * What the person wants to hear of, and what a page asks for: a field that nobody knows is left alone where
 * its page asks for that, until the person says otherwise. Personal data is told of in any case.
 */
export function heedWishes(
  news: () => void,
  signal: AbortSignal,
): {
  in(field: Element, console: ConsoleAdapter | undefined): Wishes;
  switchHints(on: boolean): void;
} {
  let settings: Settings | undefined;
  let before = '';
  watchSettings((next) => {
    settings = next;
    const now = JSON.stringify([next.hintSites[location.origin], next.grammarOff, next.spelling]);
    if (now !== before) news();
    before = now;
  }, signal);

  return {
    in(field, console) {
      const isQuiet = !(console && isComposerOf(console, field)) && asksForQuiet(field);
      const offBy: Wishes['offBy'] = () => {
        const chosen = settings?.hintSites[location.origin];
        if (chosen === undefined) return isQuiet ? 'page' : undefined;
        return chosen ? undefined : 'person';
      };
      return {
        offBy,
        wants: (finding) => {
          if (finding.source === 'pii') return true;
          if (!settings || offBy()) return false;
          if (isMisspelt(finding) && settings.spelling === 'browser') return false;
          return !Object.hasOwn(settings.grammarOff, finding.rule);
        },
      };
    },
    switchHints(on) {
      setHintsOn(location.origin, on).catch((error: unknown) =>
        logFailure('switching hints', error),
      );
    },
  };
}
