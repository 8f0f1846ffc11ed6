import { command } from './command';
import type { Rung } from './rung';

/**
 * The command between two keys that mean nothing: engines with an undo of their own (TinyMCE) keep a
 * state at each of them, and do not notice a command.
 */
export const pokedCommand: Rung = (element, writing) => {
  const poke = (type: string): void => {
    const key = { key: 'End', code: 'End', keyCode: 35, which: 35 };
    element.dispatchEvent(
      new KeyboardEvent(type, { ...key, bubbles: true, cancelable: true, composed: true }),
    );
  };
  poke('keydown');
  poke('keyup');
  const done = command(element, writing);
  poke('keyup');
  return done;
};
