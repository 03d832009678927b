import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * How programs start npm: the npm that runs us is a file for Node. By its name alone Windows has only a script of the
 * shell, which programs cannot start.
 */
export function npmCommand(args: readonly string[]): readonly [program: string, args: readonly string[]] {
  const own = process.env['npm_execpath'];
  return own?.endsWith('.js') ? [process.execPath, [own, ...args]] : ['npm', args];
}

/**
 * Runs npm and gives what it prints.
 * @throws what `execFile` throws where npm ends with another code than 0
 */
export async function npm(args: readonly string[], folder: string): Promise<string> {
  const { stdout } = await promisify(execFile)(...npmCommand(args), { cwd: folder, maxBuffer: 2 ** 26 });
  return stdout;
}
