import { executionOutcome, fundReasoning, rateOutcome } from '../../../src/judgement/reasoning/fundReasoning';
import type { Ruleset } from '../../../src/ruleset/ruleset';
import { rulesetById } from '../../../src/ruleset/rulesets';
import { rulesOf } from '../../../src/scoring/rules';
import type { FundSpec } from '../../scoring/formOf';
import { formOf } from '../../scoring/formOf';
import { judged } from '../judged';

const MOF = rulesetById('mof-2020')!;
const SHANGHAI = rulesetById('shanghai')!;

const byScale = (criterion: string): Ruleset => ({ ...MOF, execution: { ...MOF.execution, criterion } });

const AMOUNTS = { budget: '173.73262', executed: '168.27' };

/** A row of funds, and what is said of it: how rate and score come about | the rate's cell | the score's cell. */
test.each<[what: string, fund: FundSpec, zh: string, en: string, ruleset?: Ruleset]>([
  [
    'something spent without a budget',
    { budget: '0', executed: '5', rate: '50%', score: '5' },
    '全年预算数为 0，却有执行数，无法计算执行率。 | – | –',
    'The year’s budget is 0 although something was spent: there is no execution rate. | – | –',
  ],
  [
    'no amounts',
    { budget: '-', executed: '-', rate: '50%', score: '5' },
    '没有可以计算执行率的预算数和执行数。 | – | –',
    'There are no amounts to make an execution rate of. | – | –',
  ],
  [
    'no amounts, and a rate to go by',
    { budget: null, executed: null, rate: '76%', score: '7.6' },
    '没有可以计算执行率的预算数和执行数。 | – | –',
    'There are no amounts to make an execution rate of. | – | –',
  ],
  [
    'all spent',
    { budget: '100', executed: '100', rate: '100%', score: '10' },
    '执行率 100 ÷ 100 = 100.00%。预算执行得满分 10.00。 | – | –',
    'Execution rate 100 ÷ 100 = 100.00%. Full marks for execution: 10.00. | – | –',
  ],
  [
    'more than all spent, stated as 100 %',
    { budget: '100', executed: '112', rate: '100%', score: '10' },
    '执行率 112 ÷ 100 = 112.00%。预算执行得满分 10.00。 | 执行率超过 100%，按 100% 填写，予以保留。 | –',
    'Execution rate 112 ÷ 100 = 112.00%. Full marks for execution: 10.00. | The rate is above 100% and stated as 100%, so it stays. | –',
  ],
  [
    'a little less than all spent, rounded to 100 %',
    { budget: '1000', executed: '996', rate: '100%', score: '9.96' },
    '执行率 996 ÷ 1000 = 99.60%。预算执行得分 996 ÷ 1000 × 10 = 9.96。 | 表中 100% 与 99.6% 相符，予以保留。 | –',
    "Execution rate 996 ÷ 1000 = 99.60%. Score for execution: 996 ÷ 1000 × 10 = 9.96. | The form's 100% agrees with 99.6%, so it stays. | –",
  ],
  [
    'more than all spent, stated as it is',
    { budget: '100', executed: '112', rate: '112%', score: '10' },
    '执行率 112 ÷ 100 = 112.00%。预算执行得满分 10.00。 | – | –',
    'Execution rate 112 ÷ 100 = 112.00%. Full marks for execution: 10.00. | – | –',
  ],
  [
    'half spent',
    { budget: '100', executed: '50', rate: '50%', score: '5' },
    '执行率 50 ÷ 100 = 50.00%。预算执行得分 50 ÷ 100 × 10 = 5.00。 | – | –',
    'Execution rate 50 ÷ 100 = 50.00%. Score for execution: 50 ÷ 100 × 10 = 5.00. | – | –',
  ],
  [
    'no weight',
    { budget: '100', executed: '50', weight: '', rate: '50%', score: '5' },
    '执行率 50 ÷ 100 = 50.00%。 | – | –',
    'Execution rate 50 ÷ 100 = 50.00%. | – | –',
  ],
  [
    'the weight of the ruleset',
    { budget: '100', executed: '50', weight: null, rate: '50%', score: '5' },
    '执行率 50 ÷ 100 = 50.00%。预算执行得分 50 ÷ 100 × 10 = 5.00。 | – | –',
    'Execution rate 50 ÷ 100 = 50.00%. Score for execution: 50 ÷ 100 × 10 = 5.00. | – | –',
  ],
  [
    'nothing recorded',
    { ...AMOUNTS, rate: '', score: '' },
    '执行率 168.27 ÷ 173.73262 = 96.86%。预算执行得分 168.27 ÷ 173.73262 × 10 = 9.6856 → 9.69。 | – | –',
    'Execution rate 168.27 ÷ 173.73262 = 96.86%. Score for execution: 168.27 ÷ 173.73262 × 10 = 9.6856 → 9.69. | – | –',
  ],
  [
    'just right',
    { ...AMOUNTS, rate: '96.86%', score: '9.69' },
    '执行率 168.27 ÷ 173.73262 = 96.86%。预算执行得分 168.27 ÷ 173.73262 × 10 = 9.6856 → 9.69。 | – | –',
    'Execution rate 168.27 ÷ 173.73262 = 96.86%. Score for execution: 168.27 ÷ 173.73262 × 10 = 9.6856 → 9.69. | – | –',
  ],
  [
    'just right, cut off as the rules say',
    { ...AMOUNTS, rate: '96.85%', score: '9.68' },
    '执行率 168.27 ÷ 173.73262 = 96.85%。预算执行得分 168.27 ÷ 173.73262 × 10 = 9.6856 → 9.68。 | – | –',
    'Execution rate 168.27 ÷ 173.73262 = 96.85%. Score for execution: 168.27 ÷ 173.73262 × 10 = 9.6856 → 9.68. | – | –',
    SHANGHAI,
  ],
  [
    'cut off',
    { ...AMOUNTS, rate: '96.85%', score: '9.68' },
    '执行率 168.27 ÷ 173.73262 = 96.86%。预算执行得分 168.27 ÷ 173.73262 × 10 = 9.6856 → 9.69。 | 表中 96.85% 与 96.86% 相符，予以保留。 | 表中 9.68 是 9.6856 截取到 2 位小数，予以保留。',
    "Execution rate 168.27 ÷ 173.73262 = 96.86%. Score for execution: 168.27 ÷ 173.73262 × 10 = 9.6856 → 9.69. | The form's 96.85% agrees with 96.86%, so it stays. | The form's 9.68 is 9.6856 cut off at 2 decimals, so it stays.",
  ],
  [
    'with more places',
    { ...AMOUNTS, rate: '96.8557', score: '9.6856' },
    '执行率 168.27 ÷ 173.73262 = 96.8557%。预算执行得分 168.27 ÷ 173.73262 × 10 = 9.6856 → 9.69。 | – | 表中 9.6856 是 9.68557 四舍五入到 4 位小数，予以保留。',
    "Execution rate 168.27 ÷ 173.73262 = 96.8557%. Score for execution: 168.27 ÷ 173.73262 × 10 = 9.6856 → 9.69. | – | The form's 9.6856 is 9.68557 rounded to 4 decimals, so it stays.",
  ],
  [
    'with fewer places',
    { ...AMOUNTS, rate: '97%', score: '9.7' },
    '执行率 168.27 ÷ 173.73262 = 96.86%。预算执行得分 168.27 ÷ 173.73262 × 10 = 9.6856 → 9.69。 | 表中 97% 与 96.86% 相符，予以保留。 | 表中 9.7 是 9.6856 四舍五入到 1 位小数，予以保留。',
    "Execution rate 168.27 ÷ 173.73262 = 96.86%. Score for execution: 168.27 ÷ 173.73262 × 10 = 9.6856 → 9.69. | The form's 97% agrees with 96.86%, so it stays. | The form's 9.7 is 9.6856 rounded to 1 decimal, so it stays.",
  ],
  [
    'a whole point, cut off',
    { ...AMOUNTS, rate: '97%', score: '9' },
    '执行率 168.27 ÷ 173.73262 = 96.86%。预算执行得分 168.27 ÷ 173.73262 × 10 = 9.6856 → 9.69。 | 表中 97% 与 96.86% 相符，予以保留。 | 表中 9 是 9.6856 截取到整数，予以保留；按规则应为 9.69。',
    "Execution rate 168.27 ÷ 173.73262 = 96.86%. Score for execution: 168.27 ÷ 173.73262 × 10 = 9.6856 → 9.69. | The form's 97% agrees with 96.86%, so it stays. | The form's 9 is 9.6856 cut off at a whole point, so it stays; the rules give 9.69.",
  ],
  [
    'by the rate as it is recorded',
    { ...AMOUNTS, rate: '96%', score: '9.60' },
    '执行率 168.27 ÷ 173.73262 = 96.86%。预算执行得分 168.27 ÷ 173.73262 × 10 = 9.6856 → 9.69。 | 表中 96% 与 96.86% 相符，予以保留。 | 表中 9.60 按填写的执行率 96% 计算（分值 10 × 执行率），予以保留。',
    "Execution rate 168.27 ÷ 173.73262 = 96.86%. Score for execution: 168.27 ÷ 173.73262 × 10 = 9.6856 → 9.69. | The form's 96% agrees with 96.86%, so it stays. | The form's 9.60 is the weight of 10 × the recorded rate 96%, so it stays.",
  ],
  [
    'wrong',
    { ...AMOUNTS, rate: '90%', score: '9.2' },
    '执行率 168.27 ÷ 173.73262 = 96.86%。预算执行得分 168.27 ÷ 173.73262 × 10 = 9.6856 → 9.69。 | – | –',
    'Execution rate 168.27 ÷ 173.73262 = 96.86%. Score for execution: 168.27 ÷ 173.73262 × 10 = 9.6856 → 9.69. | – | –',
  ],
  [
    'above the weight',
    { ...AMOUNTS, rate: '96.86%', score: '12' },
    '执行率 168.27 ÷ 173.73262 = 96.86%。预算执行得分 168.27 ÷ 173.73262 × 10 = 9.6856 → 9.69。 | – | –',
    'Execution rate 168.27 ÷ 173.73262 = 96.86%. Score for execution: 168.27 ÷ 173.73262 × 10 = 9.6856 → 9.69. | – | –',
  ],
  [
    'below zero',
    { ...AMOUNTS, rate: '96.86%', score: '-9.69' },
    '执行率 168.27 ÷ 173.73262 = 96.86%。预算执行得分 168.27 ÷ 173.73262 × 10 = 9.6856 → 9.69。 | – | –',
    'Execution rate 168.27 ÷ 173.73262 = 96.86%. Score for execution: 168.27 ÷ 173.73262 × 10 = 9.6856 → 9.69. | – | –',
  ],
  [
    'hidden',
    { ...AMOUNTS, rate: '90%', score: '9.2', isHidden: true },
    '执行率 168.27 ÷ 173.73262 = 96.86%。预算执行得分 168.27 ÷ 173.73262 × 10 = 9.6856 → 9.69。 | 所在的行或工作表被隐藏，没有改动。 | 所在的行或工作表被隐藏，没有改动。',
    'Execution rate 168.27 ÷ 173.73262 = 96.86%. Score for execution: 168.27 ÷ 173.73262 × 10 = 9.6856 → 9.69. | The row or the sheet is hidden, so nothing was changed. | The row or the sheet is hidden, so nothing was changed.',
  ],
  [
    'a scale with two readings',
    { budget: '100', executed: '92', rate: '92%', score: '7' },
    '执行率 92 ÷ 100 = 92.00%。按计分办法“执行率达到100%得10分，每低于5%扣2分”，得 6.00 至 8.00 分均可（没有写明按哪种算）。 | – | –',
    'Execution rate 92 ÷ 100 = 92.00%. By “执行率达到100%得10分，每低于5%扣2分”: 6.00 to 8.00 points, either way (it does not say which). | – | –',
    byScale('执行率达到100%得10分，每低于5%扣2分'),
  ],
  [
    'a scale of whole points, by the rate as it is recorded',
    { budget: '100', executed: '84.9', rate: '85%', score: '5.00' },
    '执行率 84.9 ÷ 100 = 84.90%。按计分办法“执行率达到90%得10分，每低1%扣1分，扣完为止”，得 4.00 至 5.00 分均可（没有写明按哪种算）。 | 表中 85% 与 84.9% 相符，予以保留。 | –',
    "Execution rate 84.9 ÷ 100 = 84.90%. By “执行率达到90%得10分，每低1%扣1分，扣完为止”: 4.00 to 5.00 points, either way (it does not say which). | The form's 85% agrees with 84.9%, so it stays. | –",
    byScale('执行率达到90%得10分，每低1%扣1分，扣完为止'),
  ],
  [
    'a scale that gives one score',
    { budget: '100', executed: '85', rate: '85%', score: '5' },
    '执行率 85 ÷ 100 = 85.00%。按计分办法“执行率达到90%得10分，每低1%扣1分，扣完为止”，得 5.00 分。 | – | –',
    'Execution rate 85 ÷ 100 = 85.00%. By “执行率达到90%得10分，每低1%扣1分，扣完为止”: 5.00 points. | – | –',
    byScale('执行率达到90%得10分，每低1%扣1分，扣完为止'),
  ],
  [
    'a scale that does not speak of such a rate',
    { budget: '100', executed: '85', rate: '85%', score: '5' },
    '执行率 85 ÷ 100 = 85.00%。计分办法“执行率≥90%得满分，低于60%不得分”没有写明这样的执行率得多少分。 | – | –',
    'Execution rate 85 ÷ 100 = 85.00%. How execution is scored (“执行率≥90%得满分，低于60%不得分”) does not say what such a rate earns. | – | –',
    byScale('执行率≥90%得满分，低于60%不得分'),
  ],
  [
    'a scale, by the rate as it is recorded',
    { budget: '1000', executed: '899', rate: '90%', score: '10' },
    '执行率 899 ÷ 1000 = 89.90%。按计分办法“执行率≥90%得10分，80%（含）-90%得8分，低于80%不得分”，得 8.00 分。 | 表中 90% 与 89.9% 相符，予以保留。 | 表中 10 按填写的执行率 90% 计算，予以保留。',
    "Execution rate 899 ÷ 1000 = 89.90%. By “执行率≥90%得10分，80%（含）-90%得8分，低于80%不得分”: 8.00 points. | The form's 90% agrees with 89.9%, so it stays. | The form's 10 follows from the recorded rate 90%, so it stays.",
    byScale('执行率≥90%得10分，80%（含）-90%得8分，低于80%不得分'),
  ],
])('%s', (_, fund, chinese, english, ruleset = MOF) => {
  const rest = { total: null, indicators: [{ target: '完成', actual: '已完成', weight: '90', score: '90' }] };
  const row = judged(formOf({ ...rest, funds: [{ weight: '10', ...fund }] }), ruleset).scoredFund!;
  const rules = rulesOf(ruleset);
  const said = [fundReasoning(row.score, rules), rateOutcome(row), executionOutcome(row, rules)];
  const joined = (locale: 'zh-CN' | 'en-US') => said.map((one) => one?.[locale] ?? '–').join(' | ');
  expect([joined('zh-CN'), joined('en-US')]).toEqual([chinese, english]);
});
