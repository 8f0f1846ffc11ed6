import type { Question } from '@/components/ui/Ask';
import { tagsOf, type BulkStep } from '@/utils/snippets/bulk';
import { folderPath, foldersIn, tagsIn } from '@/utils/snippets/shelf';
import type { Snippet } from '@/utils/snippets/snippet';
import type { BulkAct } from './BulkBar';
import type { FolderAct } from './Sidebar';

/** What must be asked before a step can be taken, and the step that an answer makes. */
export type Asked = {
  readonly question: Question;
  /** Snippets that the step is about; all that are in the folder when missing. */
  readonly ids?: readonly string[];
  readonly stepOf: (answer: string) => BulkStep;
};

const PATH = 'A slash makes a folder within a folder: Billing/Refunds';

/** Undefined when there is nothing to ask. */
export function questionOf(
  act: BulkAct,
  chosen: readonly Snippet[],
  all: readonly Snippet[],
): Asked | undefined {
  const ids = chosen.map(({ id }) => id);
  const them = chosen.length === 1 ? '1 snippet' : `${chosen.length.toLocaleString()} snippets`;
  switch (act) {
    case 'folder':
      return {
        ids,
        question: {
          title: `Move ${them}`,
          label: 'Folder',
          hint: `A name that is not there yet makes a new folder. ${PATH}`,
          go: 'Move',
          none: 'No folder',
          suggestions: foldersIn(all).map(({ path }) => path),
        },
        stepOf: (answer) => ({ kind: 'move', folder: folderPath(answer) }),
      };
    case 'tag':
      return {
        ids,
        question: {
          title: `Add a tag to ${them}`,
          label: 'Tag',
          hint: 'Several are separated by commas.',
          go: 'Add tag',
          suggestions: tagsIn(all).map(({ tag }) => tag),
        },
        stepOf: (answer) => ({ kind: 'tag', tags: tagsOf(answer) }),
      };
    case 'untag':
      return {
        ids,
        question: {
          title: `Remove a tag from ${them}`,
          label: 'Tag',
          hint: `They have: ${
            tagsIn(chosen)
              .map(({ tag }) => tag)
              .join(', ') || 'no tags'
          }`,
          go: 'Remove tag',
          suggestions: tagsIn(chosen).map(({ tag }) => tag),
        },
        stepOf: (answer) => ({ kind: 'untag', tags: tagsOf(answer) }),
      };
    case 'review':
      return {
        ids,
        question: {
          title: `When to review ${them}`,
          label: 'Surely right until',
          hint: 'After this day they are marked as overdue, here and in the picker.',
          go: 'Set day',
          none: 'No review day',
          type: 'date',
        },
        stepOf: (answer) => ({ kind: 'review', ...(answer && { day: answer }) }),
      };
    default:
      return undefined;
  }
}

/** `path` is the folder's own. */
export function questionOfFolder(
  act: Extract<FolderAct, 'rename' | 'move'>,
  path: string,
  all: readonly Snippet[],
): Asked {
  const slash = path.lastIndexOf('/');
  const parent = path.slice(0, Math.max(0, slash));
  const name = path.slice(slash + 1);
  if (act === 'rename') {
    return {
      question: {
        title: `Rename the folder “${name}”`,
        label: 'Name',
        go: 'Rename',
        initial: name,
      },
      stepOf: (answer) => ({
        kind: 'rename-folder',
        from: path,
        to: folderPath(`${parent}/${answer}`),
      }),
    };
  }
  const others = foldersIn(all).map((folder) => folder.path);
  return {
    question: {
      title: `Move the folder “${name}”`,
      label: 'Into the folder',
      hint: PATH,
      go: 'Move',
      none: 'To the top',
      suggestions: others.filter((other) => other !== path && !other.startsWith(`${path}/`)),
    },
    stepOf: (answer) => ({
      kind: 'rename-folder',
      from: path,
      to: folderPath(`${answer}/${name}`),
    }),
  };
}
