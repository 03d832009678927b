import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { localhostCertificate } from './certificate';
import { answerWithFile } from './files';

export interface Serving {
  readonly url: string;
  /** False where the browser will warn before it shows the page. */
  readonly trusted: boolean;
  close(): Promise<void>;
}

/** How many ports are tried, one after the other. */
const TRIES = 20;

/**
 * Serves workbench and pane on https://localhost.
 * @param port the first port to try; 0 for any that is free
 */
export async function serve(port: number): Promise<Serving> {
  const { cert, key, trusted } = await localhostCertificate();
  const server = https.createServer({ cert, key }, (request, response) => {
    void answerWithFile(request, response);
  });
  await listen(server, port, TRIES);
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}/`,
    trusted,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Listens on a port, or on the next one that is free. */
async function listen(server: https.Server, port: number, tries: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, 'localhost', () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!isTaken || tries <= 1 || port === 0) throw error;
    await listen(server, port + 1, tries - 1);
  }
}
