import type { NoticeView } from '@/components/face/view';
import { logFailure } from '@/utils/platform/log';
import { takeChoiceKeys } from './choice-keys';
import type { Notice } from './scene';

const CLOSE = 'Close';

/** Shows one notice at a time, which is answered by mouse or by F6. */
export function showNotices(
  show: (view: NoticeView | undefined) => void,
  signal: AbortSignal,
): { say(notice: Notice): void; answer(choice: number): void } {
  let said: Notice | undefined;
  let isCopied = false;

  const choicesOf = ({ text }: Notice): readonly string[] =>
    text === undefined ? [CLOSE] : [isCopied ? 'Copied' : 'Copy text', CLOSE];
  const paint = (active?: number): void => {
    if (!said) return show(undefined);
    const { message } = said;
    show({ message, choices: choicesOf(said), ...(active !== undefined && { active }) });
  };
  const say = (notice: Notice): void => {
    said = notice;
    isCopied = false;
    keys.reset();
    paint();
  };
  const close = (): void => {
    said = undefined;
    keys.reset();
    paint();
  };
  const answer = (choice: number): void => {
    const notice = said;
    if (!notice || choicesOf(notice)[choice] === CLOSE || notice.text === undefined) return close();
    navigator.clipboard.writeText(notice.text).then(
      () => {
        if (said !== notice) return;
        isCopied = true;
        keys.reset();
        paint();
      },
      (error: unknown) => {
        logFailure('copying the text', error);
        say({ message: 'The browser did not let Chatside copy. Your library has the text.' });
      },
    );
  };
  const keys = takeChoiceKeys(
    { count: () => (said ? choicesOf(said).length : 0), point: paint, answer, close },
    signal,
  );
  return { say, answer };
}
