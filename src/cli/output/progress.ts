import type { Locale } from '../../locales/localized';
import { cliText } from '../../locales/cliText';
import { displayWidth } from '../../report/displayWidth';
import { printable } from '../../report/printable';

/** One line on the terminal that says how far a batch is; it is wiped before anything else is written. */
export interface Progress {
  /** One more file is done. */
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
 * Progress on a terminal, when there is more than one file.
 * @param undisturbed false where another program (`| head`) may write to the terminal as well
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

/** As much of a text's end as fits: of a path, the file's name. */
function endOf(text: string, width: number): string {
  let end = '';
  for (const character of [...text].reverse()) {
    if (displayWidth(character + end) > width) break;
    end = character + end;
  }
  return end;
}
