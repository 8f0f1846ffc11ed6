import { isEnterOurs } from '@/utils/dom/own-enter';

/** What was begun in this frame and is not over. */
const works = new Set<object>();

/** Something that a person is in the middle of; what is answered says that it is over. */
export function beginWork(): () => void {
  const work = {};
  works.add(work);
  return () => void works.delete(work);
}

/** Whether a person is in the middle of something of ours, which a new start would take away. */
export function isUnderWay(): boolean {
  return works.size > 0 || isEnterOurs();
}
