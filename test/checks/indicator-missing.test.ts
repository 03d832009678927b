import { indicatorMissing } from '../../src/checks/indicator-missing';
import { checkCases, row } from './cases';

checkCases(indicatorMissing, {
  'headings alone': {
    spec: { indicators: [], total: { weight: '100', score: '100' } },
    raises: [
      {
        cell: null,
        says: '表头之下没有读到填写了内容的指标，请补充；已经填写的，请核对表头是否识别有误。',
      },
    ],
  },
  'rows that the model form left': {
    spec: { indicators: [{ name: '指标1：', kind: 'placeholder' }], headings: ['三级指标'], total: null },
    change: (form) => ({
      ...form,
      headings: form.headings.map((heading) => ({ ...heading, meaning: 'level3' })),
    }),
    raises: [{ cell: 'A12' }],
  },
  'one indicator': { spec: row({ target: '≥90%', actual: '95%', score: '10' }) },
});
