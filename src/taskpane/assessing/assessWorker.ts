import { jobRunner } from './jobRunner';
import type { ToWorker } from './jobMessages';

// The worker's script: it assesses, without page, Office or network.
const answer = jobRunner((message) => postMessage(message));
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => answer(data));
