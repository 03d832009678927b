import { once } from 'node:events';
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

/** Where results are written, piece by piece. */
export interface Output {
  write(piece: string | Uint8Array): Promise<void>;
  /** Ends writing. Only now does a file get its name. */
  close(): Promise<void>;
  /** Gives up: no trace is left of a file. Works synchronously, so that it may be called while the process ends. */
  discard(): void;
}

/** True if results go to another program through a pipe, and not to a file or the screen. */
export function isPiped(file: string | undefined): boolean {
  if (file !== undefined) return false;
  const stdout = fstatSync(process.stdout.fd);
  return stdout.isFIFO() || stdout.isSocket();
}

/** Writes results to standard output, and waits while the reader is slow. */
export function streamOutput(stream: Writable): Output {
  return {
    write: (piece) => write(stream, piece),
    close: () => Promise.resolve(),
    discard: () => undefined,
  };
}

/**
 * Writes results to a file: under another name at first, which is changed at the end, so that a file of that name is
 * always whole. Folders that are missing are made. A link keeps pointing at its file. Results for a device or a pipe
 * are written as they come.
 * @throws Problem if the system refuses, before any work is done if that can be known
 */
export async function fileOutput(file: string): Promise<Output> {
  const told: Told = (error) => {
    throw fileProblem(error, file);
  };
  const there = await stat(file).catch(() => null);
  if (!there) await makeFolder(path.dirname(file));
  if (!there) return besideOutput(file, null, told);
  if (!there.isFile()) return streamInto(createWriteStream(file), told);
  // Renaming over a read-only file would succeed, since it changes only the folder. The file is meant to stay.
  await access(file, constants.W_OK).catch(told);
  return besideOutput(await realpath(file).catch(told), there, told);
}

/** Throws the system's error as a Problem with the file's name. */
type Told = (error: unknown) => never;

/** Results up to this size, which nearly all are, stay in memory until the end. */
const MOST_KEPT = 8 * 1024 * 1024;

/**
 * Keeps results until the end and only then writes them beside their file: a signal that ends the process before leaves
 * nothing behind.
 */
async function besideOutput(target: string, there: Stats | null, told: Told): Promise<Output> {
  // A folder that refuses is reported before any work is done.
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

/** A place for results that take too much memory. */
interface Store {
  readonly output: Output;
  /** Yields all that was written. */
  pieces(): AsyncIterable<Uint8Array>;
  discard(): void;
}

/**
 * Makes a temporary file and removes its name at once, so that it vanishes with the process, however that ends. On
 * Windows an open file keeps its name, and is removed at the end.
 */
async function makeStore(): Promise<Store> {
  const file = path.join(tmpdir(), `ziping-${process.pid}-${crypto.randomUUID()}.tmp`);
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

/** Writes to a stream. If the stream fails between two pieces, the next `write` or `close` throws. */
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
