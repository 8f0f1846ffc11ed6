import { useEffect, useState } from 'react';

/** Something that tells its value now and after each change: Dexie's `liveQuery`, or `liveOf`. */
export type Live<Value> = {
  subscribe(
    onValue: (value: Value) => void,
    onError?: (error: unknown) => void,
  ): { unsubscribe(): void };
};

/**
 * The value of now; undefined until the first is there. A failure is thrown into the page's own
 * error boundary.
 *
 * @param live made once, outside of the component
 */
export function useLive<Value>(live: Live<Value>): Value | undefined {
  const [told, setTold] = useState<{ value?: Value; error?: unknown }>({});
  useEffect(() => {
    const subscription = live.subscribe(
      (value) => setTold({ value }),
      (error) => setTold({ error }),
    );
    return () => subscription.unsubscribe();
  }, [live]);
  if ('error' in told) throw told.error;
  return told.value;
}

/** Makes a `Live` of a function that calls a listener until its signal aborts. */
export function liveOf<Value>(
  watch: (listener: (value: Value) => void, signal: AbortSignal) => void,
): Live<Value> {
  return {
    subscribe(onValue) {
      const life = new AbortController();
      watch(onValue, life.signal);
      return { unsubscribe: () => life.abort() };
    },
  };
}
