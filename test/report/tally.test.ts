import { MIXED } from './sample';

describe('the summary', () => {
  it('counts workbooks by status, forms, and findings by severity', () => {
    expect(MIXED.summary).toEqual({
      workbooks: 4,
      forms: 2,
      ready: 1,
      notReady: 1,
      noForm: 1,
      unreadable: 1,
      errors: 2,
      warnings: 2,
      infos: 0,
      accepted: 0,
      lapsed: [],
    });
  });
});
