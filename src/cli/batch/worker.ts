import { checkFile } from './checkFile';
import { scoreFile } from './scoreFile';
import type { Done, Task } from './task';

/** Runs a task, in a worker thread or, for a few files, in the main thread. Never throws. */
export default function runTask(task: Task): Promise<Done> {
  return task.score ? scoreFile(task, task.score) : checkFile(task);
}
