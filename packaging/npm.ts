import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Runs npm and gives what it prints. On Windows npm is a script of the shell, which programs cannot start by its
 * name: the npm that runs us is a file for Node.
 * @throws what `execFile` throws where npm ends with another code than 0
 */
export async function npm(args: readonly string[], folder: string): Promise<string> {
  const own = process.env['npm_execpath'];
  const [program, before] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []];
  const { stdout } = await promisify(execFile)(program, [...before, ...args], {
    cwd: folder,
    maxBuffer: 2 ** 26,
    shell: program === 'npm' && process.platform === 'win32',
  });
  return stdout;
}
