import type { FormGreeting } from '@/utils/platform/form-port';

/**
 * Waits for the content script, which says for which form this frame was made and takes the height of
 * it. A page could say the same, but knows no form; and nothing is ever said to the page.
 */
export function whenGreeted(): Promise<{ greeting: FormGreeting; port: MessagePort }> {
  return new Promise((resolve) => {
    window.addEventListener('message', ({ data, ports, source }: MessageEvent<unknown>) => {
      const { form, scheme, dir } = (data ?? {}) as Partial<FormGreeting>;
      const [port] = ports;
      if (source !== window.parent || typeof form !== 'string' || !port) return;
      resolve({
        greeting: {
          form,
          scheme: scheme === 'dark' ? 'dark' : 'light',
          dir: dir === 'rtl' ? 'rtl' : 'ltr',
        },
        port,
      });
    });
  });
}
