/** Late commits of editors come within this time; reading earlier sees text that will still change. */
const LATE_COMMIT_MS = 150;

/** Resolves one macrotask after the browser has told the page of a new selection, 60 ms at the latest. */
export function selectionSettled(page: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      page.removeEventListener('selectionchange', done);
      clearTimeout(latest);
      setTimeout(resolve, 0);
    };
    const latest = setTimeout(done, 60);
    page.addEventListener('selectionchange', done);
  });
}

export function commitSettled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LATE_COMMIT_MS));
}

export function taskPassed(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
