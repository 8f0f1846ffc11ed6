import { browser } from 'wxt/browser';

/**
 * The text of the clipboard; undefined when the person has not allowed it. Chromium lets a hidden page
 * paste into a field of its own; Firefox answers the event page.
 */
export async function readClipboard(): Promise<string | undefined> {
  if (import.meta.env.FIREFOX) {
    return navigator.clipboard.readText().catch(() => undefined); // refused without the permission
  }
  return withField((field) => {
    document.execCommand('paste');
    return field.value;
  });
}

/** Whether the person has allowed it; nothing is read. */
export async function mayReadClipboard(): Promise<boolean> {
  if (import.meta.env.FIREFOX) {
    return browser.permissions.contains({ permissions: ['clipboardRead'] });
  }
  return withField(() => true) === true;
}

/** Undefined where the browser does not let this page paste. */
function withField<T>(work: (field: HTMLTextAreaElement) => T): T | undefined {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.focus();
  const done = document.queryCommandEnabled('paste') ? work(field) : undefined;
  field.remove();
  return done;
}
