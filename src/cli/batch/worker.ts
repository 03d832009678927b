import { checkFile } from './checkFile';
import { scoreFile } from './scoreFile';
import type { Done, Task } from './task';

/** What a worker thread does with a task: the same as the main thread does with a few of them. */
export default function runTask(task: Task): Promise<Done> {
  return task.score ? scoreFile(task, task.score) : checkFile(task);
}
