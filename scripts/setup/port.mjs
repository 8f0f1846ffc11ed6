import { once } from 'node:events';
import { createServer } from 'node:net';
import { Told } from './told.mjs';

/** Throws a sentence when another program listens on this port of the loopback interface. */
export async function requireFreePort(port) {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const why = error.code === 'EACCES' ? 'needs more rights' : 'is taken by another program';
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    throw new Told(
      `Port ${port} ${why}. Close that program, or choose another port: npm start -- --port 4174`,
    );
  }
  server.close();
  await once(server, 'close');
}
