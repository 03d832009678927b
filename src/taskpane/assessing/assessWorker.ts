import { jobRunner } from './jobRunner';
import type { Question } from './jobMessages';

// The worker's own scope: what assesses, without page, Office or network.
const answer = jobRunner((message) => postMessage(message));
addEventListener('message', ({ data }: MessageEvent<Question>) => answer(data));
