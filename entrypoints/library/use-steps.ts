import { useCallback, useEffect, useRef } from 'react';
import type { ToastNote } from '@/components/ui/Toast';
import { stepOf, takeBack, type Step, type Taken } from '@/utils/database/steps';
import type { LibraryChange } from '@/utils/snippets/change';

type Done = { readonly told: string; readonly step: Step };

/** So many steps can be taken back, one after the other. */
const MOST_STEPS = 50;

/**
 * The steps taken on this page, so that each can be taken back, and taken again: by the toast, by
 * Ctrl+Z and Ctrl+Shift+Z outside of fields.
 */
export function useSteps(say: (message: string, action?: ToastNote['action']) => void) {
  const done = useRef<Done[]>([]);
  const undone = useRef<Done[]>([]);
  // One at a time, so that a key that repeats does not take the same step back twice.
  const last = useRef<Promise<void>>(Promise.resolve());

  const travel = useCallback(
    (way: 'back' | 'again') => {
      const go = async (): Promise<void> => {
        const [from, to] = way === 'back' ? [done, undone] : [undone, done];
        const each = from.current.at(-1);
        if (!each)
          return say(way === 'back' ? 'There is nothing to undo.' : 'There is nothing to redo.');
        const taken = await takeBack(each.step);
        if (!taken.ok) return say(taken.problems.join(' '));
        from.current.pop();
        to.current.push({ told: each.told, step: taken.step });
        const words = way === 'back' ? `Undone: ${each.told}` : each.told;
        const spared =
          taken.spared &&
          `${taken.spared.toLocaleString()} changed since then, and stay as they are.`;
        say([words, spared].filter(Boolean).join('. '), {
          label: way === 'back' ? 'Redo' : 'Undo',
          act: () => travel(way === 'back' ? 'again' : 'back'),
        });
      };
      last.current = last.current.then(go);
    },
    [say],
  );

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!event.isTrusted || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if ((key !== 'z' && key !== 'y') || isField(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      travel(key === 'y' || event.shiftKey ? 'again' : 'back');
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [travel]);

  const keep = useCallback(
    (told: string, step: Step, said = told): void => {
      done.current = [...done.current.slice(1 - MOST_STEPS), { told, step }];
      undone.current = [];
      say(said, { label: 'Undo', act: () => travel('back') });
    },
    [say, travel],
  );

  return {
    /** Keeps a step that was taken, and says so. Gives back the problems, none when it is done. */
    note: useCallback(
      (taken: Taken, told: (count: number) => string): readonly string[] => {
        if (!taken.ok) return taken.problems;
        if (taken.count === 0) say('Nothing had to be changed.');
        else keep(told(taken.count), taken.step);
        return [];
      },
      [keep, say],
    ),
    /** The same for a step of which only the way back is known; `said` is what is said at first. */
    noteUndo: useCallback(
      async (undo: LibraryChange, told: string, said = told): Promise<void> =>
        keep(told, await stepOf(undo), said),
      [keep],
    ),
  };
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
