import type { Server, Store } from '@/utils/snippets/team/couch/exchange';
import type { Desk } from './stage.ts';

/** The worker was ended; whoever waits for it waits for ever. */
class Ended extends Error {}

/**
 * Runs an exchange and ends its worker at the point `at`. There is a point before each thing that is
 * waited for, and one after it, when it is done and nobody takes the answer. Returns whether it came
 * that far; -1 lets it live.
 *
 * @param meanwhile what others do just before the first batch is written
 */
export async function syncUntil(
  desk: Desk,
  at: number,
  meanwhile: () => Promise<unknown> = () => Promise.resolve(),
): Promise<boolean> {
  let points = 0;
  let batches = 0;
  const point = (): void => {
    if (points++ === at) throw new Ended();
  };
  const through =
    <Args extends unknown[], Value>(work: (...args: Args) => Promise<Value>) =>
    async (...args: Args): Promise<Value> => {
      point();
      const value = await work(...args);
      point();
      return value;
    };
  const { epoch, changes, read, write, ...rest } = desk.library.reach(desk.who);
  const server: Server = {
    ...rest,
    epoch: through(epoch),
    changes: through(changes),
    read: through(read),
    write: through(async (writes) => {
      if (batches++ === 0) await meanwhile();
      return write(writes);
    }),
  };
  const store: Store = { read: through(desk.read), change: through(desk.change) };
  try {
    await desk.sync(store, server);
    return false;
  } catch (error) {
    if (error instanceof Ended) return true;
    throw error;
  }
}
