import type { Renderer } from '../../report/renderer';
import { printable } from '../../report/printable';
import { cliText } from '../../locales/cliText';
import { fileOutput, streamOutput } from './output';
import type { Progress } from './progress';
import type { ExitCode, Invocation } from '../options/invocation';
import type { Done } from '../batch/task';

/**
 * Writes results as they come, to a file or to standard output, and returns their sum.
 * @param file the file; undefined for standard output
 * @param codeOf the exit code for a sum; it is set after each result, in case the reader closes the pipe
 * @throws Problem if the file cannot be written; nothing is left of it then
 */
export async function writeResults<Report extends { readonly file: string }, Sum>(
  results: AsyncIterable<Done<Report>>,
  renderer: Renderer<Report, Sum, string | Uint8Array>,
  sum: { readonly of: Sum; readonly add: (sum: Sum, report: Report) => Sum },
  file: string | undefined,
  progress: Progress,
  invocation: Invocation,
  codeOf: (sum: Sum) => ExitCode,
): Promise<Sum> {
  const output = file === undefined ? streamOutput(process.stdout) : await fileOutput(file);
  let total = sum.of;
  invocation.soFar(codeOf(total));
  try {
    await output.write(renderer.begin());
    for await (const { report, defect } of results) {
      total = sum.add(total, report);
      invocation.soFar(codeOf(total));
      progress.clear();
      if (defect !== null && invocation.debug) process.stderr.write(`${printable(report.file)}: ${defect}\n`);
      await output.write(renderer.workbook(report));
      progress.step(report.file);
    }
    progress.clear();
    for (const piece of renderer.end(total)) await output.write(piece);
    await output.close();
  } catch (error) {
    progress.clear();
    output.discard();
    throw error;
  }
  if (file !== undefined && process.stderr.isTTY) {
    process.stderr.write(`${printable(cliText(invocation.locale).written(file))}\n`);
  }
  return total;
}

/**
 * Writes a result that is complete, to a file or to standard output.
 * @throws Problem if the file cannot be written; nothing is left of it then
 */
export async function writeWhole(text: string, file: string | undefined): Promise<void> {
  const output = file === undefined ? streamOutput(process.stdout) : await fileOutput(file);
  try {
    await output.write(text);
    await output.close();
  } catch (error) {
    output.discard();
    throw error;
  }
}
