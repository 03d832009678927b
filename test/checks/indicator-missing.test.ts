import { indicatorMissing } from '../../src/checks/indicator-missing';
import { checkCases, row } from './cases';

const MISREAD = '表头之下没有读到填写了内容的指标，请补充；已经填写的，请核对表头是否识别有误。';

checkCases(indicatorMissing, {
  'headings alone': {
    spec: { indicators: [], total: { weight: '100', score: '100' } },
    raises: [
      {
        cell: null,
        says: MISREAD,
      },
    ],
  },
  'rows that the model form left': {
    spec: { indicators: [{ name: '指标1：', kind: 'placeholder' }], headings: ['三级指标'], total: null },
    change: (form) => ({
      ...form,
      headings: form.headings.map((heading) => ({ ...heading, meaning: 'level3' })),
    }),
    raises: [{ cell: 'A12', says: '还没有填写指标，请从第一行填起。' }],
  },
  'one indicator': { spec: row({ target: '≥90%', actual: '95%', score: '10' }) },
  'rows that are named and otherwise empty': {
    spec: {
      total: null,
      indicators: [
        { name: '培训人次', kind: 'blank' },
        { name: '指标2：', kind: 'placeholder' },
      ],
    },
    raises: [{ cell: null, says: '指标只写了名称，请接着填写指标值、完成值和分值。' }],
    also: ['indicator-blank'],
  },
  ...Object.fromEntries(
    (['target', 'actual', 'score'] as const).map((what) => [
      `a placeholder with a ${what} is no row as it was printed: the headings may have been misread`,
      {
        spec: {
          total: null,
          indicators: [
            { name: '指标1：', kind: 'placeholder' },
            { name: '……', kind: 'placeholder', [what]: '10' },
          ],
        },
        raises: [{ cell: null, says: MISREAD }],
      },
    ]),
  ),
  'nor is a row of details alone': {
    spec: { total: null, indicators: [{ name: '其中：一季度', kind: 'detail' }] },
    raises: [{ cell: null, says: MISREAD }],
  },
});
