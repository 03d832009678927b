import { Worker } from 'node:worker_threads';
import { Problem } from '../../../sheet/problem';
import type { OldWorkbook } from '../../oldWorkbook';
import { readOldWorkbook } from '../read/readOldWorkbook';
import type { Answer } from './answer';

/**
 * The process that reads old formats: it receives bytes and sends a workbook or what is wrong with them. It may hang or
 * die on any file; its parent handles that (guardedProcess.ts). The parent passes its own process id, since it may be
 * gone by the time that this process asks for it.
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
 * Ends this process when its parent is gone. While it hangs on a file it does not notice that otherwise, and nobody
 * else would end it.
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
  // If no thread can be started, only the parent guards this process.
  worker.on('error', () => undefined).unref();
}
