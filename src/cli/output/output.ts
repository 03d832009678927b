import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { createWriteStream, fstatSync, rmSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { access, chmod, constants, open, realpath, rename, stat } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { doneWith, unfinishedBeside } from '../../hosts/disk/unfinishedFile';
import { fileProblem } from '../../hosts/disk/fileProblem';
import { makeFolder } from '../files/makeFolder';

/** Where results go, piece by piece. */
export interface Output {
  write(piece: string | Uint8Array): Promise<void>;
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
    write: (piece) => write(stream, piece),
    close: () => Promise.resolve(),
    discard: () => undefined,
  };
}

/**
 * Results in a file: written beside it and renamed at the end, so that a file of that name is always
 * whole. A link keeps pointing at its file; into a device or a pipe results are written as they come.
 * Folders that lead to it are made.
 * @throws Problem when the system refuses, before any work is done where that can be known
 */
export async function fileOutput(file: string): Promise<Output> {
  const told: Told = (error) => {
    throw fileProblem(error, file);
  };
  const there = await stat(file).catch(() => null);
  if (!there) await makeFolder(path.dirname(file));
  if (!there) return besideOutput(file, null, told);
  if (!there.isFile()) return streamInto(createWriteStream(file), told);
  // Renaming only needs leave to change the folder; a file made read-only is meant to stay.
  await access(file, constants.W_OK).catch(told);
  return besideOutput(await realpath(file).catch(told), there, told);
}

/** Throws what the system said as a problem with the file's name. */
type Told = (error: unknown) => never;

/** So much is kept in memory until the end: nearly all results are smaller. */
const MOST_KEPT = 8 * 1024 * 1024;

/**
 * Results that stand beside their file only while they get there, at the end: until then a signal ends the process
 * at once, whatever it is reading, and nothing lies about.
 */
async function besideOutput(target: string, there: Stats | null, told: Told): Promise<Output> {
  // Whether anything can be written there is told before any work is done.
  await access(path.dirname(target), constants.W_OK).catch(told);
  let kept: (string | Uint8Array)[] = [];
  let size = 0;
  let store: Store | null = null;
  let beside: string | null = null;

  return {
    async write(piece) {
      kept.push(piece);
      size += piece.length;
      if (size <= MOST_KEPT) return;
      store ??= await makeStore();
      for (const each of kept) await store.output.write(each);
      kept = [];
      size = 0;
    },
    async close() {
      beside = unfinishedBeside(target);
      const output = streamInto((await open(beside, 'wx').catch(told)).createWriteStream(), told);
      if (store) for await (const piece of store.pieces()) await output.write(piece);
      for (const piece of kept) await output.write(piece);
      await output.close();
      if (there) await chmod(beside, there.mode & 0o7777).catch(told);
      await rename(beside, target).catch(told);
      doneWith(beside);
      store?.discard();
    },
    discard() {
      store?.discard();
      if (beside === null) return;
      rmSync(beside, { force: true });
      doneWith(beside);
    },
  };
}

/** Results that would take too much memory. */
interface Store {
  readonly output: Output;
  /** All that was written. */
  pieces(): AsyncIterable<Uint8Array>;
  discard(): void;
}

/**
 * A file in the system's folder for such, which has no name any more: it is gone with the process, however that
 * ends. Windows keeps the name of a file that is open.
 */
async function makeStore(): Promise<Store> {
  const file = path.join(tmpdir(), `ziping-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  const told: Told = (error) => {
    throw fileProblem(error, file);
  };
  const handle = await open(file, 'wx+', 0o600).catch(told);
  const forget = () => rmSync(file, { force: true });
  if (process.platform !== 'win32') forget();
  const output = streamInto(handle.createWriteStream({ autoClose: false }), told);
  return {
    output,
    async *pieces() {
      await output.close();
      yield* handle.createReadStream({ start: 0, autoClose: false }) as AsyncIterable<Uint8Array>;
    },
    discard() {
      output.discard();
      void handle.close().then(forget, forget);
    },
  };
}

/** A stream may fail between two pieces; then the next one tells, or closing. */
function streamInto(stream: Writable, told: Told): Output {
  let failure: unknown = null;
  stream.on('error', (error) => (failure = error));
  return {
    write: (piece) => (failure ? Promise.reject(failure) : write(stream, piece)).catch(told),
    async close() {
      if (failure) told(failure);
      stream.end();
      await finished(stream).catch(told);
    },
    discard: () => void stream.destroy(),
  };
}

async function write(stream: Writable, piece: string | Uint8Array): Promise<void> {
  if (piece.length > 0 && !stream.write(piece)) await once(stream, 'drain');
}
