import { jobsFor } from '../../src/cli/batch';

describe('how many workers a batch gets', () => {
  it.each([
    [1, null, 1],
    [11, null, 1],
    [1, 8, 1],
    [3, 8, 3],
    [100, 1, 1],
    [100, 2, 2],
    [0, null, 1],
    [0, 4, 1],
  ])('%i files, asked for %s: %i', (files, asked, jobs) => {
    expect(jobsFor(files, asked)).toBe(jobs);
  });

  it('a thousand files get more than one where there is more than one processor, and few', () => {
    const jobs = jobsFor(1000, null);
    expect(jobs).toBeGreaterThanOrEqual(1);
    expect(jobs).toBeLessThanOrEqual(2);
  });
});
