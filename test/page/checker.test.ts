import type { WorkerLike } from '../../src/page/batch/checker';
import { Checker, NoAnswer } from '../../src/page/batch/checker';
import type { Question } from '../../src/page/batch/fileQuestions';
import { Problem } from '../../src/sheet/problem';

/** A worker that answers when the test says so. */
class Silent implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  readonly asked: Question[] = [];
  isEnded = false;
  postMessage(question: Question) {
    this.asked.push(question);
  }
  terminate() {
    this.isEnded = true;
  }
}

function checker() {
  const workers: Silent[] = [];
  const made = new Checker(() => {
    workers.push(new Silent());
    return workers.at(-1)!;
  }, 30_000);
  const ask = () => made.ask<'begin-report'>({ ask: 'begin-report', format: 'html', locale: 'zh-CN' });
  return { made, workers, ask };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('the answer to a question is that with its number', async () => {
  const { workers, ask } = checker();
  const answer = ask();
  workers[0]!.onmessage!({ data: { id: 99, answer: null } });
  workers[0]!.onmessage!({ data: { id: 1, answer: null } });
  expect(await answer).toBeNull();
  void ask();
  expect(workers).toHaveLength(1);
});

test.each([
  ['takes too long', 'too-long', () => jest.advanceTimersByTime(30_000)],
  ['dies', 'died', (worker: Silent) => worker.onerror!({})],
] as const)('a worker that %s is ended, and the next question has another', async (_, why, happen) => {
  const { workers, ask } = checker();
  const answer = ask();
  happen(workers[0]!);
  await expect(answer).rejects.toEqual(new NoAnswer(why));
  expect(workers[0]!.isEnded).toBe(true);
  void ask();
  expect(workers).toHaveLength(2);
});

test('what is cancelled is ended; with nothing under way there is nothing to end', async () => {
  const { made, workers, ask } = checker();
  made.cancel();
  const answer = ask();
  made.cancel();
  await expect(answer).rejects.toEqual(new NoAnswer('cancelled'));
  expect(workers[0]!.isEnded).toBe(true);
});

test('a problem is a problem here too, and a defect an error', async () => {
  const { workers, ask } = checker();
  const says = { 'zh-CN': '坏了。', 'en-US': 'Broken.' };
  const one = ask();
  workers[0]!.onmessage!({ data: { id: 1, problem: { code: 'damaged', says, place: { file: 'a.xls' } } } });
  const problem: unknown = await one.catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(Problem);
  expect((problem as Problem).describe('zh-CN')).toBe('a.xls：坏了。');
  const other = ask();
  workers[0]!.onmessage!({ data: { id: 2, defect: 'TypeError' } });
  await expect(other).rejects.toThrow('TypeError');
});
