import type { ConsoleAdapter } from '@/utils/consoles/console-adapter';
import { listen, listenToFocus } from '@/utils/dom/frames';
import { offerGuard, type Guard } from '@/utils/guard/link';
import { listOf } from '@/utils/pii/held-words';
import { valueOf, wordsOf } from '@/utils/pii/likeness';
import { isTeamWord } from '@/utils/pii/team-rules/find-team';
import { redactAll } from '@/utils/pii/redact-all';
import { logFailure } from '@/utils/platform/log';
import { answerPageMessages, NOT_HERE } from '@/utils/platform/page-messages';
import type { Settings } from '@/utils/platform/settings';
import { openBesidePage } from './beside-page';
import { redactedConversation } from './copy-redacted';
import { holdSending, type Held } from './hold-sending';
import { judgeDrafts, type Judge } from './judge-drafts';
import { markSent } from './mark-sent';
import { ownRules } from './own-rules';
import { rememberData } from './remember-data';
import { replyFields } from './reply-fields';
import { warmUp } from './warm-up';
import { whenSent } from './when-sent';
import { showHeld } from './show-held';
import { showSigns } from './signs';
import { watchTranscripts } from './watch-transcripts';

const LATE =
  'Ids and hints about your writing are late, and come back by themselves. You can write and send as usual.';

/** Guards this page from its first moment on. Settings are undefined while nothing is to be done. */
export function guardPage(on: {
  readonly settings: () => Settings | undefined;
  /** The page was there before the guard: its listeners may come first. */
  readonly isLate: boolean;
  readonly signal: AbortSignal;
}): { settingsChanged(): void } {
  const { settings, isLate, signal } = on;
  let console: ConsoleAdapter | undefined;
  const news = new Set<() => void>();
  const writers = new Set<Parameters<Guard['redactWith']>[0]>();
  const beside = openBesidePage(signal);
  const signs = showSigns(beside, signal);

  const failed = (what: string) => (error: unknown) => {
    logFailure(what, error);
    signs.say(
      `Chatside’s guard could not do its work here: ${what} is off. You can send as usual.`,
      {
        stays: true,
        grave: true,
      },
    );
  };
  const memory = rememberData(() => news.forEach((tell) => tell()), signal);
  const rules = ownRules({
    changed: () => {
      drafts.forget();
      news.forEach((tell) => tell());
    },
    stopped: (names) =>
      signs.say(
        `Your own rule ${names} took too long and is off now. Mend it in Chatside’s settings, or switch it on again there. You can send as usual.`,
        { stays: true, grave: true },
      ),
    failed: failed('looking for what your own rules ask for'),
    signal,
  });
  const drafts: Judge = judgeDrafts({
    memory,
    rules,
    console: () => console,
    failed: (detector, error) => failed(`looking for ${nameOf(detector)}`)(error),
  });
  const fields = replyFields(() => console, signal);
  const notice = showHeld(
    beside,
    {
      canRedact: () => writers.size > 0,
      redact({ field: { text }, found }) {
        const edit = redactAll(text, found);
        if (edit) writers.forEach((write) => write(edit, text));
      },
      allow(held) {
        sending.allow(held);
        signs.say('Allowed for 30 seconds, exactly as it stands. Press Send again.');
      },
      covered: () =>
        signs.say(
          'Something of the page lies over the notice, so this click did not count. F6 works.',
        ),
    },
    signal,
  );
  const sending = holdSending({
    fields,
    find: drafts.find,
    settings,
    held: (held) => notice.show(held),
    warned: (held) =>
      whenSent(
        held.field,
        fields,
        () => signs.say(wordsAfter(held, settings()), { grave: true }),
        signal,
      ),
    failed: failed('holding a reply'),
    signal,
  });

  const follow = (): void => notice.follow(sending.again);
  const options = { capture: true, passive: true, signal };
  listen('input', () => setTimeout(follow, 0), options);
  news.add(follow);
  listenToFocus((target) => {
    if (settings()) follow();
    if (!isLate || settings()?.piiPolicy !== 'hold' || !fields.at(target ?? undefined)) return;
    signs.say('Guard active after reload: this page was open before Chatside came to it.', {
      once: true,
    });
  }, signal);

  let late: (() => void) | undefined;
  let readAgain: (() => void) | undefined;
  const marks = markSent(() => settings()?.piiTranscript ?? 'plain', signal);
  offerGuard({
    ...drafts,
    learn(text, found) {
      drafts.learn(text, found);
      follow();
    },
    late(isLate) {
      late?.();
      late = isLate ? signs.say(LATE, { stays: true }) : undefined;
    },
    follow(next, life) {
      console = next;
      life.addEventListener('abort', () => {
        if (console === next) console = undefined;
        marks.show([]);
      });
      if (!next) return;
      readAgain = watchTranscripts({
        console: next,
        find: drafts.raw,
        heard: (conversation, text, found) => {
          const customer = next.customerName(conversation);
          memory.heard(
            { id: conversation.id, ...(customer && { customer }) },
            // Words of a team's list are nobody's: they may be said everywhere.
            found.filter((each) => !isTeamWord(each)).map((each) => valueOf(wordsOf(each, text))),
          );
        },
        shown: marks.show,
        failed: failed('looking at what customers sent'),
        signal: AbortSignal.any([signal, life]),
      });
    },
    redactWith(write, life) {
      writers.add(write);
      life.addEventListener('abort', () => writers.delete(write));
    },
    onNews(listener, life) {
      news.add(listener);
      life.addEventListener('abort', () => news.delete(listener));
    },
  });
  answerPageMessages(
    {
      'conversation/redacted': () =>
        window.top === window && settings() ? redactedConversation(console, drafts.raw) : NOT_HERE,
    },
    signal,
  );
  let isWarm = false;
  return {
    settingsChanged() {
      const now = settings();
      if (now) {
        if (rules.use(now.piiRules)) readAgain?.();
        if (!isWarm) warmUp(signal);
        isWarm = true;
      }
      marks.repaint();
    },
  };
}

/** "pii/payment-card" as a person would say it. */
function nameOf(detector: string): string {
  return `${(detector.split('/')[1] ?? detector).replaceAll('-', ' ')}s`;
}

function wordsAfter({ found }: Held, settings: Settings | undefined): string {
  const why =
    settings?.piiPolicy === 'hold'
      ? 'Enter had made a new line here, so it was not held; it is from now on.'
      : 'Chatside only warns; it can hold such a reply if you choose so in the settings.';
  return `Your reply went out with this in it: ${listOf(found)}. ${why}`;
}
