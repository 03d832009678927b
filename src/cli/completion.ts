import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import { usageProblem } from './options/usageProblem';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'];

/**
 * Gives the command line `complete SHELL`, which prints a script for a shell, and `complete -- …`, by which
 * such a script asks what may stand next. Files are left to the shell.
 * @param asked what stands behind `complete`
 * @throws Problem when it is neither a shell nor a question
 */
export function addCompletion(program: Command, asked: string | undefined): void {
  if (asked !== '--' && !SHELLS.includes(asked ?? ''))
    throw usageProblem((text) => text.badChoice('complete', asked ?? '', SHELLS));
  tab(program);
}
