import type { Assessor } from './assessor';

/** Assesses on the page itself, which is blocked meanwhile: for browsers without workers. */
export const pageAssessor: Assessor = {
  async assess(sheet, settings) {
    return (await jobs()).assess([sheet], settings);
  },
  async sealState(kept, sheets, forms) {
    return (await jobs()).sealState(sheets, { kept, forms });
  },
  async makeSeal(sheets, of, date) {
    return (await jobs()).makeSeal(sheets, { of, date });
  },
};

/** Loads what assesses, which the page itself seldom needs. */
async function jobs() {
  return (await import('./jobs')).JOBS;
}
