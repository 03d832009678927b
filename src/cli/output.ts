import { once } from 'node:events';
import { createWriteStream, fstatSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { fileProblem } from './fileProblem';

/** Where results go, piece by piece. */
export interface Output {
  write(text: string): Promise<void>;
  /** All pieces were written; a file gets its name only now. */
  close(): Promise<void>;
  /** Something went wrong: a file leaves no trace. Works at once, also while the process ends. */
  discard(): void;
}

/** Whether results go through a pipe to another program. */
export function isPiped(file: string | undefined): boolean {
  if (file !== undefined) return false;
  const stdout = fstatSync(process.stdout.fd);
  return stdout.isFIFO() || stdout.isSocket();
}

/** Results on standard output; waits while the reader is slow. */
export function streamOutput(stream: Writable): Output {
  return {
    write: (text) => write(stream, text),
    close: () => Promise.resolve(),
    discard: () => undefined,
  };
}

/**
 * Results in a file: written beside it and renamed at the end, so that a file of that name is always
 * whole.
 * @throws Problem, on writing or closing, when the system refuses
 */
export function fileOutput(file: string): Output {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  const stream = createWriteStream(beside, { flags: 'wx' });
  const told = (error: unknown) => {
    throw fileProblem(error, file);
  };
  let failure: unknown = null;
  stream.on('error', (error) => (failure = error));
  return {
    write: (text) => (failure ? Promise.reject(failure) : write(stream, text)).catch(told),
    async close() {
      stream.end();
      await finished(stream).catch(told);
      await rename(beside, file).catch((error: unknown) => {
        rmSync(beside, { force: true });
        told(error);
      });
    },
    discard() {
      stream.destroy();
      rmSync(beside, { force: true });
    },
  };
}

async function write(stream: Writable, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain');
}
