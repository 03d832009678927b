import type { Locale } from '../../locales/localized';
import { cliText } from '../../locales/cliText';
import { displayWidth } from '../../report/displayWidth';
import { printable } from '../../report/printable';

/** One line on the terminal that tells how far a batch is. It is wiped before anything else is written. */
export interface Progress {
  /** Counts one more file as done and shows it. */
  step(file: string): void;
  clear(): void;
}

interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const SILENT: Progress = { step: () => undefined, clear: () => undefined };
const WIPE = '\r\u001b[2K';

/**
 * Shows progress on a terminal if there is more than one file; elsewhere shows nothing.
 * @param undisturbed false if another program (`| head`) may write to the terminal too
 */
export function progressOn(
  terminal: Terminal,
  files: number,
  locale: Locale,
  undisturbed: boolean,
): Progress {
  if (!terminal.isTTY || files < 2 || !undisturbed) return SILENT;
  let shown = false;
  let done = 0;
  return {
    step(file) {
      done += 1;
      const count = `${cliText(locale).progress(done, files)}  `;
      const room = (terminal.columns ?? 80) - displayWidth(count) - 1;
      terminal.write(`${WIPE}${count}${endOf(printable(file), room)}`);
      shown = true;
    },
    clear() {
      if (shown) terminal.write(WIPE);
      shown = false;
    },
  };
}

/** Returns as much of a text's end as fits into so many columns: the end of a path holds the file's name. */
function endOf(text: string, width: number): string {
  let end = '';
  for (const character of [...text].reverse()) {
    if (displayWidth(character + end) > width) break;
    end = character + end;
  }
  return end;
}
