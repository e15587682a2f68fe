import { createServer, type RequestListener, type Server } from 'node:http';

const LAST_PORT = 65_535;

export interface Listening {
  readonly port: number;
  readonly close: () => void;
}

/**
 * Listens on this machine only, by both of its names (127.0.0.1 and ::1), because "localhost" may mean either.
 * When a port is taken the next one is tried, up to `tries` ports.
 */
export async function listen(handler: RequestListener, wanted: number, tries = 20): Promise<Listening> {
  for (let port = wanted; port < wanted + tries && port <= LAST_PORT; port++) {
    const first = await open(handler, port, '127.0.0.1');
    if (first === 'taken') continue;
    const second = await open(handler, port, '::1');
    if (second !== 'taken') return { port, close: () => [first, second].forEach(close) };
    close(first);
  }
  throw new Error(`Ports ${wanted} to ${wanted + tries - 1} are all taken. Set PORT to a free one.`);
}

/** A server; or that somebody else has the port; or nothing, where the machine has no such address (no IPv6). */
function open(handler: RequestListener, port: number, host: string): Promise<Server | 'taken' | undefined> {
  return new Promise((done) => {
    const server = createServer(handler);
    server.once('error', ({ code }: NodeJS.ErrnoException) => {
      done(code === 'EADDRINUSE' || code === 'EACCES' ? 'taken' : undefined);
    });
    server.listen(port, host, () => done(server));
  });
}

function close(server: Server | 'taken' | undefined): void {
  if (typeof server === 'object') server.close();
}
