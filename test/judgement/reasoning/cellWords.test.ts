import type { ArithmeticCell, CellRole, Value } from '../../../src/diagnosis/diagnosis';
import type { Form } from '../../../src/form/form';
import { cellName, nameOf, recordedText, valueText } from '../../../src/judgement/reasoning/cellWords';
import { Decimal } from '../../../src/notation/decimal';
import { formOf, numberEntryOf } from '../../scoring/formOf';

const FORM = formOf({
  funds: [
    { label: '年度资金总额', budget: '100.12345', executed: '50' },
    { label: '其中：财政拨款：', budget: '100', executed: '50' },
    { label: '', budget: '100', executed: '50' },
  ],
  sections: [{ name: '产出指标（50分）', at: { row: 13, column: 1 }, weight: new Decimal(50) }],
  levels: [{ name: '数量指标（30分）', at: { row: 13, column: 2 }, weight: '30', rows: [0] }],
  indicators: [
    { name: '培训人数：', target: '≥59 人次', actual: '118人次', level1: '产出指标（50分）' },
    { name: '', target: '≥95%', actual: '96' },
    { name: '满意率', target: '≥0.95', actual: '0.96，另有说明' },
  ],
});

const cell = (role: CellRole, more: Partial<ArithmeticCell> = {}): ArithmeticCell => ({
  at: { row: 13, column: 7 },
  role,
  nature: 'fact',
  recorded: null,
  entry: null,
  fund: null,
  indicator: null,
  ...more,
});

const inFund = (role: CellRole, fund: number) => cell(role, { fund });
const inRow = (role: CellRole, indicator: number) => cell(role, { indicator });

describe('a cell is called', () => {
  test.each<[of: ArithmeticCell, zh: string, en: string]>([
    [inFund('initial', 0), '年初预算数', 'the initial budget'],
    [inFund('budget', 0), '全年预算数', 'the budget'],
    [inFund('executed', 1), '“其中：财政拨款”的全年执行数', 'the executed amount of “其中：财政拨款”'],
    [inFund('rate', 1), '“其中：财政拨款”的执行率', 'the execution rate of “其中：财政拨款”'],
    [inFund('budget', 2), '全年预算数', 'the budget'],
    [cell('budget'), '全年预算数', 'the budget'],
    [cell('execution-weight'), '预算执行的分值', 'the weight of budget execution'],
    [cell('execution-score'), '预算执行得分', 'the score of budget execution'],
    [inRow('target', 0), '“培训人数”的年度指标值', 'the target of “培训人数”'],
    [inRow('actual', 0), '“培训人数”的实际完成值', 'the achievement of “培训人数”'],
    [inRow('weight', 1), '分值', 'the weight'],
    [cell('score'), '得分', 'the score'],
    [inRow('coefficient', 2), '“满意率”的得分系数', 'the coefficient of “满意率”'],
    [inRow('completion', 2), '“满意率”的完成率', 'the completion rate of “满意率”'],
    [
      cell('level-weight', { at: { row: 13, column: 2 } }),
      '“数量指标（30分）”标明的分值',
      'the weight stated for “数量指标（30分）”',
    ],
    [
      cell('level-weight', { at: { row: 13, column: 1 } }),
      '“产出指标（50分）”标明的分值',
      'the weight stated for “产出指标（50分）”',
    ],
    [cell('level-weight', { at: { row: 14, column: 2 } }), '“”标明的分值', 'the weight stated for “”'],
    [cell('total-weight'), '总分一行的分值', 'the weight in the total row'],
    [cell('total'), '总分', 'the total'],
    [cell('other-total'), '另一处总分', 'the other total'],
    [cell('grade'), '评分等级', 'the grade'],
  ])('%#: %j', (of, chinese, english) => {
    expect(nameOf(of, FORM)).toEqual({ 'zh-CN': chinese, 'en-US': english });
    const at = `${'ABCDEFG'[of.at.column - 1]!}${of.at.row}`;
    expect(cellName(of, FORM)).toEqual({ 'zh-CN': `${chinese}（${at}）`, 'en-US': `${english} (${at})` });
  });
});

describe('a number of a cell is written as the form writes it', () => {
  const of = (role: CellRole, text: string, more: Partial<ArithmeticCell> = {}) =>
    cell(role, { entry: numberEntryOf(text), ...more });
  const inYuan: Form = { ...FORM, moneyUnit: '元' };
  const target = (indicator: number) => {
    const { entry } = FORM.indicators[indicator]!.target;
    return cell('target', { indicator, entry });
  };
  const actual = (indicator: number) => {
    const { entry } = FORM.indicators[indicator]!.actual;
    return cell('actual', { indicator, entry });
  };

  test.each<[of: ArithmeticCell, value: string | null, zh: string, en?: string, form?: Form]>([
    [of('total', '98'), null, ''],
    [of('rate', ''), '0.863396', '86.34%'],
    [of('completion', ''), '0.9', '90%'],
    [of('coefficient', ''), '1', '100%'],
    [of('budget', '100'), '48.50', '48.5 万元'],
    [of('initial', '100.123456'), '48.1234567', '48.123457 万元'],
    [of('executed', '100'), '48.1234567', '48.1235 万元'],
    [of('executed', '100'), '485000', '485000 元', '485000 元', inYuan],
    [of('total', '98'), '98.126', '98.13 分', '98.13'],
    [of('score', '9.8123'), '9.81236', '9.8124 分', '9.8124'],
    [cell('score'), '9.50', '9.5 分', '9.5'],
    [target(0), '118', '118人次'],
    [actual(0), '59', '59人次'],
    [target(1), '98', '98%'],
    [actual(1), '98', '98'],
    [target(2), '0.9', '0.9'],
    [actual(2), '0.9', '0.9'],
  ])('%#', (given, value, chinese, english = chinese, form = FORM) => {
    const told = valueText(given, value === null ? null : new Decimal(value), form);
    expect(told).toEqual({ 'zh-CN': chinese, 'en-US': english });
  });

  test('a grade in quotation marks', () => {
    expect(valueText(cell('grade'), '良', FORM)).toEqual({ 'zh-CN': '“良”', 'en-US': '“良”' });
  });
});

describe('what a cell holds is quoted with its own figures, and with the unit that a heading states', () => {
  test.each<[role: CellRole, text: string, recorded: Value | null, zh: string, en?: string]>([
    ['budget', '1,404.67', new Decimal('1404.67'), '1,404.67 万元'],
    ['budget', '5.8 万', new Decimal('5.8'), '5.8 万'],
    ['score', '9.50', new Decimal('9.5'), '9.50 分', '9.50'],
    ['score', '9.50分', new Decimal('9.5'), '9.50分'],
    ['score', ' 9.50\n', new Decimal('9.5'), '9.50 分', '9.50'],
    ['rate', '95.42', new Decimal('0.9542'), '95.42'],
    ['completion', '95', new Decimal('0.95'), '95'],
    ['coefficient', '0.9', new Decimal('0.9'), '0.9'],
    ['rate', '95.42%', new Decimal('0.9542'), '95.42%'],
    ['total', '', new Decimal('90'), '90 分', '90'],
    ['total', '90', null, ''],
    ['grade', '■优 □良', '优', '“优”'],
  ])('%s “%s”', (role, text, recorded, chinese, english = chinese) => {
    const given = cell(role, { entry: numberEntryOf(text), recorded });
    expect(recordedText(given, FORM)).toEqual({ 'zh-CN': chinese, 'en-US': english });
  });
});
