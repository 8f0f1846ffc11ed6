import process from 'node:process';
import { parseArgs } from 'node:util';
import { Told } from '../setup/told.mjs';

export const USAGE = `npm start [-- --port N] [-- --headless]

Builds Chatside, starts the practice console and opens both in a browser with a
temporary profile. Ctrl+C ends everything.

  --port N     the practice console's port (4173)
  --headless   no window: plays a conversation, checks each step, takes screenshots`;

/** @typedef {{ port: number, headless: boolean, help: boolean }} StartOptions */

/** Linux shows windows only where there is a display. */
const hasDisplay = () =>
  process.platform !== 'linux' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);

/**
 * @param {string[]} args
 * @returns {StartOptions}
 */
export function readOptions(args) {
  const { port, headless, help } = parse(args);
  const number = Number(port);
  if (!/^\d+$/.test(port) || number > 65_535) {
    throw new Told(`"${port}" is not a port. Use a whole number from 0 to 65535.`);
  }
  return { port: number, headless: headless || !hasDisplay(), help };
}

function parse(args) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string', default: '4173' },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new Told(`${error.message}\n\n${USAGE}`);
  }
}
