import fc from 'fast-check';
import { readMeaning } from '../../src/notation/readMeaning';
import { spelled } from './spelled';

function against(target: string, actual: string, name = '') {
  return spelled(readMeaning(actual, { name, target: readMeaning(target, { name }) }));
}

describe('a remark behind a number changes nothing of it', () => {
  test.each([
    ['≥10台', '8台，剩余2台未到货', 'number - 8 台'],
    ['≥10台', '8台剩余2台未到货', 'number - 8 台'],
    ['≥10台', '8台（剩余2台未到货）', 'number - 8 台'],
    ['≥10台', '8台——其余2台下年采购', 'number - 8 台'],
    ['≥10台', '8台，尚有2台未验收', 'number - 8 台'],
    ['≥10台', '8台，还差2台', 'number - 8 台'],
    ['≥95%', '95%（剩余5%未支付）', 'number - 95 %'],
    ['≥98%', '96%，4%未办结', 'number - 96 %'],
    ['≥10台', '10台，无未完成事项', 'number - 10 台'],
    ['≥10台', '10台，不存在遗留问题', 'number - 10 台'],
    ['≥10台', '10台，未发生质量事故', 'number - 10 台'],
    ['≥10台', '10台（均无返工）', 'number - 10 台'],
    ['≥12处', '12处，已消除隐患', 'number - 12 处'],
    ['≥90%', '92%，群众非常满意', 'number - 92 %'],
    ['≤100万元', '98万元，未超预算', 'number - 98 万元'],
    ['≤100万元', '98万元，节约2万元', 'number - 98 万元'],
    ['≤100万元', '98万元，较预算节约2%', 'number - 98 万元'],
    ['≥59次', '118次，完成率200%', 'number - 118 次'],
    ['≥100人', '120人，超额20人', 'number - 120 人'],
    ['≥100人', '120人，比计划多20人', 'number - 120 人'],
    ['≥95%', '85%（目标95%）', 'number - 85 %'],
    ['≥10台', '10台，2023年6月到货', 'number - 10 台'],
    ['≥10台', '10台（见附件3）', 'number - 10 台'],
    ['≥10台', '10台，其中进口3台', 'number - 10 台'],
    ['≥1万元', '1万元（10000元）', 'number - 1 万元'],
    ['≥95%', '95%（95/100）', 'number - 95 %'],
    ['≥12场', '12场，1200人次参加', 'number - 12 场'],
    ['≥10台', '计划10台，实际完成8台', 'number - 8 台'],
    ['≥10台', '应完成10台，完成8台', 'number - 8 台'],
    ['≥95%', '目标95%，实际92%', 'number - 92 %'],
    ['≥10台', '采购8台，剩余2台未到货', 'number - 8 台'],
    ['≥10台', '按计划完成10台', 'number - 10 台'],
    ['≥10台', '8台(另2台已签合同未交付)', 'number - 8 台'],
    ['100%', '98%（2人未参加）', 'number - 98 %'],
    ['≥95%', '81.88(%)（剩余18.12%未完成）', 'number - 81.88 %'],
    ['≥95%', '96(%)（详见附件）', 'number - 96 %'],
    ['≥95%', '96.8%（含上年结转部分）', 'number - 96.8 %'],
    ['≥10台', '12台，含上年结转部分', 'number - 12 台'],
    ['≤12月', '11月，提前1个月', 'date - -/11/-'],
    ['≤12月', '11月（已验收）', 'date - -/11/-'],
  ])('%s, done %s: %s', (target, actual, meaning) => {
    expect(against(target, actual)).toBe(meaning);
  });
});

describe('what was not done explains a number that misses its target', () => {
  test.each([
    ['≥10台', '8台，2台未到货', 'number - 8 台'],
    ['≥10台', '8台，部分未到货', 'number - 8 台'],
    ['≥10台', '8台（两台未到货）', 'number - 8 台'],
  ])('%s, done %s: %s', (target, actual, meaning) => {
    expect(against(target, actual)).toBe(meaning);
  });
});

describe('where the number may not be the achievement, it is none', () => {
  test.each([
    // Ten with the two, or without them?
    ['≥10台', '10台，2台未到货'],
    ['≥10台', '10台，未到货2台'],
    ['≥12台', '8台，2台未到货'],
    ['≥10台', '10台，实际到货8台'],
    ['≥10台', '10台，其中2台未到货'],
    ['≥95%', '100%，部分未完成'],
    ['≥95%', '98%，5%未办结'],
    ['≥1000', '12场，1200人次'],
    ['≤5次', '3次，部分未处理'],
    ['≥15家', '15家、20次'],
    ['≤12月', '11月，部分未完成'],
    ['≤12月', '6月，11月'],
  ])('%s, done %s', (target, actual) => {
    expect(against(target, actual)).toBe('words');
  });
});

describe('approximations are no exact numbers', () => {
  test.each([
    '近10台', '约10台', '大约10台', '大概10台', '将近10台', '接近10台', '差不多10台', '完成约10台', '10台左右', '10台上下', '约10台左右',
  ])('%s', (text) => {
    expect(spelled(readMeaning(text))).toBe('number - 10 台 about');
  }); // prettier-ignore

  test.each(['10余台', '10多台', '10来台', '十余台', '十几台', '10几台'])('%s is more than ten', (text) => {
    expect(spelled(readMeaning(text))).toBe('number > 10 台 about');
  });

  test('a name that begins with such a word says nothing of the kind', () => {
    expect(against('≤50%', '近视率48%', '近视率')).toBe('number - 48 %');
  });
});

test('whatever harmless remark stands behind a number, the number is what it was', () => {
  const numbers = fc.tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.constantFrom('台', '家', '%', '万元', '人次', '公里'),
  );
  const remarks = fc.constantFrom(
    '，无未完成事项', '（已全部验收）', '，剩余部分下年完成', '；详见附件2', '。2023年12月底前全部完成', '，超额完成', '（应保尽保）',
    '，未发生安全事故', '，较上年增加5%', '，其中新增3个', '：达到预期目标', ' 剩余2个未到货', '（目标20）', '（含上年结转部分）', '（包括中央补助部分）', '，进度正常，无延期', '，质量合格，无差错',
  ); // prettier-ignore
  fc.assert(
    fc.property(numbers, remarks, ([number, unit], remark) => {
      const plain = `${number}${unit}`;
      expect(against(`≥20${unit}`, plain + remark)).toBe(spelled(readMeaning(plain)));
    }),
    { numRuns: 300 },
  );
});
