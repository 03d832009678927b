import { Problem } from '../sheet/problem';
import { answering } from './batch/answering';
import type { Answer, Question } from './batch/messages';

// The worker's own scope: what reads and checks, without page or network.
const answer = answering();
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const reply = (message: Answer) => postMessage(message);
  answer(data).then(
    (given) => reply({ id: data.id, answer: given }),
    (error: unknown) => {
      if (!(error instanceof Problem)) return reply({ id: data.id, defect: String(error) });
      const { code, says, place } = error;
      reply({ id: data.id, problem: { code, says, place } });
    },
  );
});
