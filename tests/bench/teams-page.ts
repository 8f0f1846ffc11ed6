// Each of these is sent into a page as text, so none may use another.

declare const chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

/** Resolves when the database has so many snippets of libraries; in a page of the extension. */
export async function untilStored(count: number): Promise<void> {
  const opening = indexedDB.open('chatside');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('There is no database.'));
  });
  for (;;) {
    const counting = database.transaction('teamSnippets').objectStore('teamSnippets').count();
    const found = await new Promise<number>((resolve) => {
      counting.onsuccess = () => resolve(counting.result);
    });
    if (found >= count) break;
    await new Promise((next) => setTimeout(next, 20));
  }
  database.close();
}

/** Whether a row of the open picker has this text, told in that frame; in the content script's world. */
export async function untilInPicker(text: string, patience: number): Promise<boolean> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const host = document.querySelector(':root > chatside-face');
    const root = host && chrome.dom.openOrClosedShadowRoot(host);
    const rows = root?.querySelectorAll('.picker li') ?? [];
    if (Array.from(rows).some((row) => row.textContent?.includes(text))) return true;
    await new Promise(requestAnimationFrame);
  }
  return false;
}
