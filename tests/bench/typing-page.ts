// Each of these is sent into the page as text, so none may use another.

type Bench = { benchLatencies?: number[] };

/** Notes, for each key, the time from the event to the first task after the next animation frame. */
export function noteLatencies(): void {
  const latencies: number[] = [];
  (globalThis as Bench).benchLatencies = latencies;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => latencies.push(performance.now() - (data as number));
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => port2.postMessage(timeStamp));
    },
    { capture: true },
  );
}

/** What was noted, once the last key has had its frame. */
export async function takeLatencies(): Promise<number[]> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  return (globalThis as Bench).benchLatencies ?? [];
}
