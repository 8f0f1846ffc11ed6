import process from 'node:process';

const LOOK_EVERY = 500;

/**
 * The signal that ends everything: Ctrl+C, a request to terminate, or the end of the npm that
 * started this. npm passes a request to terminate only as far as the shell between it and us.
 * @returns {AbortSignal}
 */
export function whenStopped() {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);

  const parent = process.ppid;
  if (process.env.npm_lifecycle_event !== undefined && process.platform !== 'win32') {
    setInterval(() => {
      if (process.ppid !== parent) stop();
    }, LOOK_EVERY).unref();
  }
  return controller.signal;
}
