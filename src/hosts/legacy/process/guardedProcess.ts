import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import type { Localized } from '../../../locales/localized';
import { Problem } from '../../../sheet/problem';
import type { Answer } from './answer';

/** The program and its limits. */
export interface Guard {
  /** The script that answers messages; it runs in a process of its own. */
  readonly program: string;
  /** The longest time for one file, in milliseconds. */
  readonly milliseconds: number;
  /** The largest heap of the process, in megabytes. */
  readonly megabytes: number;
}

/**
 * Runs a program that may hang or die on any file. One process serves file after file; if it exceeds a limit it is
 * killed, and the next file gets a new process.
 */
export class GuardedProcess<T> {
  private child: ChildProcess | null = null;
  private before: Promise<unknown> = Promise.resolve();

  constructor(private readonly guard: Guard) {}

  /**
   * Lets the program work on bytes, after those before.
   * @throws Problem `too-slow`, `out-of-memory`, and those of the program
   */
  ask(bytes: Uint8Array): Promise<T> {
    const asked = this.before.then(() => this.answer(bytes));
    this.before = asked.catch(() => undefined);
    return asked;
  }

  /** For tests: the id of the process; null if there is none. */
  get pid(): number | null {
    return this.child?.pid ?? null;
  }

  private answer(bytes: Uint8Array): Promise<T> {
    const child = (this.child ??= this.start());
    hold(child, true);
    return new Promise<T>((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
        child.off('message', answered).off('exit', died).off('error', failed);
        if (this.child === child) hold(child, false);
        settle();
      };
      const giveUp = (error: unknown) => {
        this.child = null;
        child.kill('SIGKILL');
        end(() => reject(error));
      };
      const answered = (answer: unknown) => end(() => settleBy(answer as Answer<T>, resolve, reject));
      const died = () => giveUp(new Problem('out-of-memory', DIED));
      const failed = (error: unknown) => giveUp(error);
      const timer = setTimeout(
        () => giveUp(new Problem('too-slow', tooSlow(this.guard))),
        this.guard.milliseconds,
      );
      child.on('message', answered).on('exit', died).on('error', failed);
      child.send(bytes, (error) => {
        // If the process is gone, its `exit` event tells.
        if (error && child.exitCode === null && child.signalCode === null) failed(error);
      });
    });
  }

  private start(): ChildProcess {
    const { program, megabytes } = this.guard;
    // TZ: SheetJS reads dates in the local time zone. NODE_OPTIONS: debuggers and hooks are not meant for this process.
    const env = { ...process.env, TZ: 'UTC', NODE_OPTIONS: '' };
    const child = fork(program, [`${process.pid}`], {
      execArgv: [`--max-old-space-size=${megabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env,
    });
    child.once('exit', () => {
      if (this.child === child) this.child = null;
    });
    return child;
  }
}

/** Lets the parent end while the process is idle, and wait while it is busy. */
function hold(child: ChildProcess, isBusy: boolean): void {
  if (isBusy) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

function settleBy<T>(answer: Answer<T>, resolve: (value: T) => void, reject: (error: unknown) => void): void {
  if ('value' in answer) resolve(answer.value);
  else if ('problem' in answer) {
    const { code, says, place } = answer.problem;
    reject(new Problem(code, says, place));
  } else reject(new Error(answer.defect));
}

function tooSlow({ milliseconds }: Guard): Localized {
  const seconds = milliseconds / 1000;
  return {
    'zh-CN': `读取超过 ${seconds} 秒，已放弃；文件可能已损坏。请在 Excel 或 WPS 中打开后另存为 .xlsx。`,
    'en-US': `Reading took more than ${seconds} s and was given up; the file may be damaged. Open it in Excel or WPS and save it as .xlsx.`,
  };
}

const DIED = {
  'zh-CN': '读取时内存超过上限，已放弃；文件过大或已损坏。请在 Excel 或 WPS 中打开后另存为 .xlsx。',
  'en-US':
    'Reading took more memory than it may and was given up; the file is too large or damaged. Open it in Excel or WPS and save it as .xlsx.',
};
