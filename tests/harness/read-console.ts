import { consoleOf } from '@/utils/consoles/consoles';
import { followMessages } from '@/utils/consoles/follow';
import { IN_VIEW_MS } from '@/utils/consoles/follow-transcript';

/** Bundled, and run in the content script's world: what the adapter of this page hears. */
const all: object[] = [];
const found = consoleOf(new URL(location.href), document);
let changed = Date.now();

new MutationObserver(() => (changed = Date.now())).observe(document, {
  ...{ childList: true, subtree: true, characterData: true },
});
if (found) {
  followMessages(
    document,
    found,
    {
      messages: ({ conversation, messages, kind }) => {
        for (const { author, text, precision } of messages) {
          all.push({ conversation: conversation.id, author, text, precision, kind });
        }
      },
      gone: () => undefined,
    },
    new AbortController().signal,
  );
}

const inView = <Answer>(
  ask: (console: NonNullable<typeof found>, active: Active) => Answer,
): Answer | undefined => {
  const active = found?.active(document);
  return found && active && ask(found, active);
};
type Active = NonNullable<ReturnType<NonNullable<typeof found>['active']>>;

Object.assign(globalThis, {
  heardHere: {
    all,
    settle: () => (changed = Date.now()),
    isSettled: () => Date.now() - changed > IN_VIEW_MS,
    health: () => inView((console, active) => console.health(active)),
    note: () => inView((console, active) => console.isNote(active)),
    queue: () => found?.queue(document),
  },
});
