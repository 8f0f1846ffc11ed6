/** Functions that are sent into the dashboard: each stands for itself, without functions of its own. */

type Watched = { longestTask?: number; tasks?: number };

/** Notes the tasks of the main thread that are longer than 50 ms, from the first one on. */
export function watchTasks(): void {
  const watched = globalThis as Watched;
  watched.longestTask = 0;
  watched.tasks = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      watched.longestTask = Math.max(watched.longestTask ?? 0, duration);
      watched.tasks = (watched.tasks ?? 0) + 1;
    }
  }).observe({ type: 'longtask', buffered: true });
}

/** The longest so far; nothing over 50 ms is 0. */
export const longestTask = (): number => (globalThis as Watched).longestTask ?? NaN;

/** Milliseconds from the beginning of the navigation to the first task after figures were painted. */
export async function untilFigures(): Promise<number> {
  while (!document.querySelector('.dashboard-told[aria-busy="false"] [data-testid="next-reply"]')) {
    await new Promise(requestAnimationFrame);
  }
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
  return performance.now();
}

/** Milliseconds from the choice of a period to the first task after its figures were painted. */
export async function choose(label: string): Promise<number> {
  const radios = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const radio = radios.find(({ labels }) => labels?.[0]?.textContent === label);
  if (!radio || radio.checked) throw new Error(`"${label}" cannot be chosen.`);
  const at = performance.now();
  radio.click();
  do await new Promise(requestAnimationFrame);
  while (!document.querySelector('.dashboard-told[aria-busy="false"]') || !radio.checked);
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
  return performance.now() - at;
}
