import type { BulkStep } from '@/utils/snippets/bulk';

/** What a step did, in a few words; `title` is that of the only snippet. */
export function toldOf(step: BulkStep, count: number, title?: string): string {
  const them =
    title !== undefined
      ? `“${title}”`
      : count === 1
        ? '1 snippet'
        : `${count.toLocaleString()} snippets`;
  switch (step.kind) {
    case 'move':
      return step.folder ? `${them} moved to “${step.folder}”` : `${them} taken out of the folder`;
    case 'tag':
      return `${them} tagged “${step.tags.join(', ')}”`;
    case 'untag':
      return `“${step.tags.join(', ')}” removed from ${them}`;
    case 'review':
      return step.day ? `Review day set for ${them}` : `Review day removed from ${them}`;
    case 'favourite':
      return step.favourite ? `${them} marked as favourite` : `${them} no favourite any more`;
    case 'delete':
      return `${them} deleted`;
    case 'rename-folder':
      return `Folder “${step.from}” is “${step.to}” now`;
    case 'delete-folder':
      return `Folder “${step.path}” deleted; ${them} stay in the library`;
  }
}
