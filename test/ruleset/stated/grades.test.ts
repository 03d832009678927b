import { gradesIn } from '../../../src/ruleset/stated/grades';
import { plainOf } from '../../../src/ruleset/stated/sentences';

const read = (sentence: string) =>
  gradesIn(plainOf(sentence))
    ?.map(({ name, from }) => `${name} ${from}`)
    .join(', ') ?? null;

describe('the grades that a sentence lists, each from its beginning', () => {
  test.each([
    ['[90,100]为优，[75,90)为良，[60,75)为中，[0,60)为差', '优 90, 良 75, 中 60, 差 0'],
    ['[90分,100分]为优，[80分,90分)为良', '优 90, 良 80'],
    ['90≤得分≤100为优，80≤得分<90为良，得分<80为差', '优 90, 良 80, 差 0'],
    ['100≥得分≥90为优，90>得分≥80为良', '优 90, 良 80'],
    ['100分≥总分≥90分为优；90分>总分≥80分为良；80分>总分≥0分为差', '优 90, 良 80, 差 0'],
    ['90分（含）-100分为优，80分（含）-90分（不含）为良', '优 90, 良 80'],
    ['90-100分（含90分）为优，80-90分（含80分）为良', '优 90, 良 80'],
    ['90-100分为优，80-90分，不含90分为良', '优 90, 良 80'],
    ['90分至100分之间为优，80分至90分之间为良', '优 90, 良 80'],
    ['不低于90分为优，不低于80分为良，不低于60分为中，不足60分为差', '优 90, 良 80, 中 60, 差 0'],
    ['达到90分及以上的，评定为优；达到80分及以上的，评定为良', '优 90, 良 80'],
    ['90分（含）以上为优秀，80分（含）以上为良好，80分（不含）以下为较差', '优秀 90, 良好 80, 较差 0'],
    ['90分以上（含90分）为优，80分以上（含80分）为良', '优 90, 良 80'],
    ['优：90分以上；良：80分以上；中：60分以上；差：低于60分', '优 90, 良 80, 中 60, 差 0'],
    ['3.90-100分为优，80-90分为良', '优 90, 良 80'],
    ['12、90-100分为优，80-90分为良', '优 90, 良 80'],
    ['绩效自评结果分为四个等级：90-100分为优，80-90分为良，共四个等级', '优 90, 良 80'],
    ['总分100分，90分及以上为优，75分及以上为良', '优 90, 良 75'],
    ['得分92.5分及以上为优，82.5分及以上为良', '优 92.5, 良 82.5'],
  ])('%s', (sentence, grades) => {
    expect(read(sentence)).toBe(grades);
  });
});

describe('nothing is read from', () => {
  test.each([
    ['one grade alone', '90分以上为优'],
    ['an end that is included where another grade begins', '[90,100]为优，[80,90]为良'],
    ['the same in words', '90-100分为优，80-90分（含90分）为良'],
    ['a beginning that is not included', '90分（不含）以上为优，80分（不含）以上为良'],
    ['the same as an interval', '(90,100]为优，(80,90]为良'],
    ['the same between two ends', '90（不含）-100分为优，80-90分为良'],
    ['an inclusive sign at an end that is not 100', '90≤得分≤100为优，80≤得分≤90为良'],
    ['the same the other way round', '100≥得分≥90为优，90≥得分≥80为良'],
    ['an end below 60 that is included', '90分以上为优，60分（含）以下为差'],
    ['a gap', '90-100分为优，80-85分为良'],
    ['grades that rise', '60-80分为中，80-100分为优'],
    ['one name twice', '90-100分为优，80-90分为优'],
    ['a list that does not begin with all points', '80-90分为良，60-80分为中'],
    ['what need not hold', '一般可以90-100分为优，80-90分为良'],
    ['something more that is not understood', '90-100分为优，80-90分为良，由主管部门复核'],
    ['what need not hold, said before', '建议等级：90-100分为优，80-90分为良'],
    ['a list behind words that do not lead to one', '依规定得出的结果90-100分为优，80-90分为良'],
    ['names without numbers', '评价结果分为优、良、中、差'],
    ['numbers of something else', '优良率达到90%，差错率低于5%'],
    ['an end of which it says otherwise', '90-100分为优，80-90分（不含80分）为良'],
  ])('%s: %s', (_, sentence) => {
    expect(read(sentence)).toBeNull();
  });
});
