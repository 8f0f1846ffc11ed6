import type { ClientFrame, ServerFrame } from '../protocol.ts';

export interface Live {
  /** False when there is no connection; nothing was sent then. */
  send(frame: ClientFrame): boolean;
}

interface LiveHandlers {
  /** The query to connect with, asked again at each reconnection. */
  query(): string;
  onFrame(frame: ServerFrame): void;
  onConnection(connected: boolean): void;
}

const RETRY_FIRST = 400;
const RETRY_MOST = 5000;

/** Keeps one WebSocket to /live open for as long as the signal lasts. */
export function connectLive(handlers: LiveHandlers, signal: AbortSignal): Live {
  let socket: WebSocket | undefined;
  let retry = RETRY_FIRST;

  function open(): void {
    if (signal.aborted) return;
    const current = new WebSocket(`ws://${location.host}/live?${handlers.query()}`);
    socket = current;
    current.addEventListener('open', () => {
      retry = RETRY_FIRST;
      handlers.onConnection(true);
    });
    current.addEventListener('message', ({ data }) => {
      handlers.onFrame(JSON.parse(String(data)) as ServerFrame);
    });
    current.addEventListener('close', () => {
      if (signal.aborted) return;
      handlers.onConnection(false);
      setTimeout(open, retry);
      retry = Math.min(retry * 2, RETRY_MOST);
    });
  }

  signal.addEventListener('abort', () => socket?.close(), { once: true });
  open();
  return {
    send(frame) {
      if (socket?.readyState !== WebSocket.OPEN) return false;
      socket.send(JSON.stringify(frame));
      return true;
    },
  };
}
