import { Worker } from 'node:worker_threads';
import { Problem } from '../../../sheet/problem';
import type { OldWorkbook } from '../../oldWorkbook';
import { readOldWorkbook } from '../read/readOldWorkbook';
import type { Answer } from './answer';

/**
 * The process that reads old formats: bytes come in, a workbook or what is wrong goes out. It may hang or
 * die on any file; whoever started it sees to that, and gives its own number, as it may be gone by the time
 * that this process asks.
 */
process.on('message', (bytes: Uint8Array) => process.send!(answerTo(bytes)));
process.on('disconnect', () => process.exit());
watchParent();

function answerTo(bytes: Uint8Array): Answer<OldWorkbook> {
  try {
    return { value: readOldWorkbook(bytes) };
  } catch (error) {
    if (!(error instanceof Problem)) return { defect: error instanceof Error ? error.stack! : String(error) };
    const { code, says, place } = error;
    return { problem: { code, says, place } };
  }
}

/**
 * Ends this process when the one that started it is gone: a file that never ends keeps it from hearing of
 * that otherwise, and nobody else would end it.
 */
function watchParent(): void {
  const watch = `
    const { workerData: parent } = require('node:worker_threads');
    setInterval(() => {
      try {
        process.kill(parent, 0);
        if (process.ppid === parent) return;
      } catch {}
      process.kill(process.pid, 'SIGKILL');
    }, 50);`;
  const parent = Number(process.argv[2] ?? process.ppid);
  const worker = new Worker(watch, { eval: true, workerData: parent, execArgv: [] });
  // Where no thread can be had, the process is guarded by its parent alone.
  worker.on('error', () => undefined).unref();
}
