import { assessSheets } from '../../src/assessment/assess';
import { sheetOf } from '../form/sheetOf';

/** Contents scored without targets: known as a self-evaluation only where 自评 is said. */
const sheet = {
  ...sheetOf([
    '某镇项目支出绩效情况',
    '项目名称|村道硬化',
    '一级指标|二级指标|三级指标|分值|得分',
    '决策|立项|立项规范|40|40',
    '产出|数量|硬化里程|60|55',
    '合计|||100|95',
  ]),
  name: '表1',
};

test.each([
  ['某镇2023年绩效自评.xlsx', 1],
  ['某镇2023年自 评 表.xls', 1],
  ['某镇2023年绩效.xlsx', 0],
  [undefined, 0],
])('in a file %s it is read as %i forms', (fileName, forms) => {
  const { assessments } = assessSheets([sheet], fileName === undefined ? {} : { fileName });
  expect(assessments).toHaveLength(forms);
});
