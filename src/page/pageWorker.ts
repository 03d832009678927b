import { fileWorker } from './batch/fileWorker';
import type { Question } from './batch/fileQuestions';

// The worker's script: it reads and checks files, without page or network.
const answer = fileWorker();
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data).then((reply) => postMessage(reply));
});
