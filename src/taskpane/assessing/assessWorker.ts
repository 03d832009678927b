import { answering } from './answering';
import type { Question } from './messages';

// The worker's own scope: what assesses, without page, Office or network.
const answer = answering((message) => postMessage(message));
addEventListener('message', ({ data }: MessageEvent<Question>) => answer(data));
