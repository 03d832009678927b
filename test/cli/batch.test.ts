import os from 'node:os';
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
    jest.spyOn(os, 'availableParallelism').mockReturnValue(8);
    expect(jobsFor(files, asked)).toBe(jobs);
  });

  it('no more than there are processors', () => {
    jest.spyOn(os, 'availableParallelism').mockReturnValue(2);
    expect(jobsFor(100, 64)).toBe(2);
  });

  it.each([
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 2],
    [64, 2],
  ])('a thousand files on %i processors: %i', (processors, jobs) => {
    jest.spyOn(os, 'availableParallelism').mockReturnValue(processors);
    expect(jobsFor(1000, null)).toBe(jobs);
  });
});
