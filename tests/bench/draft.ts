import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { whenInFace } from '../harness/face.ts';
import { median, percentile, seededRandom } from './numbers.ts';
import { openConsole, type Side } from './sides.ts';
import { noteLatencies, takeLatencies } from './typing-page.ts';

/** Milliseconds, per key where it is no percentile; the heap in bytes. */
export type Round = { p50: number; p95: number; script: number; task: number; heap: number };

/** A draft that is being written on one side. */
export type Draft = { type(text: string): Promise<void>; finish(): Promise<Round> };

/** A fresh page with an empty composer; where Chatside is, its clock is already shown. */
export async function openDraft(side: Side, url: string): Promise<Draft> {
  const { page, world, composer } = await openConsole(side, url, noteLatencies);
  if (side.hasChatside) await world.evaluate(whenInFace, '.clock', 10_000);
  const metrics = await metricsOf(page);
  const random = seededRandom(30);
  let typed = '';
  const seconds = { script: 0, task: 0 };

  const verify = async (latencies: readonly number[]): Promise<void> => {
    const text = await composer.evaluate((field) =>
      field instanceof HTMLTextAreaElement ? field.value : (field.textContent ?? ''),
    );
    if (text.replaceAll('\u00a0', ' ') !== typed || latencies.length !== typed.length) {
      throw new Error('The composer does not hold what was typed.');
    }
    const runs = await world.isThere();
    const shows = (await world.faceQuery('.clock')).length > 0;
    if (runs !== side.hasChatside || shows !== side.hasChatside) {
      throw new Error('Chatside runs where it should not, or does not where it should.');
    }
  };

  return {
    async type(text) {
      const before = await metrics();
      for (const key of text) {
        const pressed = performance.now();
        await page.keyboard.type(key);
        // An even pace would meet each frame at the same point.
        await pause(Math.max(0, 20 + 20 * random() - (performance.now() - pressed)));
      }
      const after = await metrics();
      seconds.script += after.script - before.script;
      seconds.task += after.task - before.task;
      typed += text;
    },
    async finish() {
      const latencies = await page.evaluate(takeLatencies);
      await verify(latencies);
      const { heap } = await metrics('collect');
      await page.close();
      return {
        p50: median(latencies),
        p95: percentile(latencies, 95),
        script: (seconds.script * 1000) / typed.length,
        task: (seconds.task * 1000) / typed.length,
        heap,
      };
    },
  };
}

type Metrics = { script: number; task: number; heap: number };

/** Chromium's own counters of the page, seconds and bytes; on demand after a collection of garbage. */
async function metricsOf(page: Page): Promise<(first?: 'collect') => Promise<Metrics>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async (first) => {
    if (first) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((each) => each.name === name)?.value ?? NaN;
    return { script: of('ScriptDuration'), task: of('TaskDuration'), heap: of('JSHeapUsedSize') };
  };
}
