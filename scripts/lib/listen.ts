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
    const server = await open(handler, port, '127.0.0.1');
    if (server === undefined) continue;
    const second = await open(handler, port, '::1');
    return { port, close: () => [server, second].forEach((one) => void one?.close()) };
  }
  throw new Error(`Ports ${wanted} to ${wanted + tries - 1} are all taken. Set PORT to a free one.`);
}

function open(handler: RequestListener, port: number, host: string): Promise<Server | undefined> {
  return new Promise((done) => {
    const server = createServer(handler);
    server.once('error', () => done(undefined));
    server.listen(port, host, () => done(server));
  });
}
