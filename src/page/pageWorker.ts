import { answering } from './batch/answering';
import type { Question } from './batch/messages';

// The worker's own scope: what reads and checks, without page or network.
const answer = answering();
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data).then((reply) => postMessage(reply));
});
