import { readFileSync } from 'node:fs';
import path from 'node:path';
import { scoringNotes } from '../../src/blank/scoringNotes';
import { parseRuleset } from '../../src/ruleset/parseRuleset';
import { RULESETS, rulesetById } from '../../src/ruleset/rulesets';
import { statedIn } from '../../src/ruleset/stated/statedIn';
import { withStated } from '../../src/ruleset/stated/withStated';
import { statedRules } from '../ruleset/stated/statedRules';

test('the rules of Beijing as its blank form prints them', () => {
  expect(scoringNotes(rulesetById('beijing')!).split('\n')).toEqual([
    '填报说明：',
    '1.得分最高不能超过该指标分值上限。',
    '2.定量指标完成的得满分。未完成的：正向指标，得分=实际完成值（B）/年度指标值（A）*该指标分值；反向指标，得分=年度指标值（A）/实际完成值（B）*该指标分值。若年度指标值设定偏低，计算（实际完成值（B）-年度指标值（A））/年度指标值（A）*100%：结果在200%-300%（含200%）区间的，按照该指标分值的10%扣分；结果在300%-500%（含300%）区间的，按照该指标分值的20%扣分；结果高于500%（含500%）的，按照该指标分值的30%扣分。实际完成值达到年度指标值300%的，须说明原因。',
    '3.定性指标分为达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差3档，分别按照该指标分值的100%-80%（含80%）、80%-60%（含60%）、60%-0%合理确定得分。',
    '4.预算执行率10分，得分=分值*预算执行率，最高不超过分值。',
    '5.得分保留2位小数，四舍五入。',
    '6.90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。',
  ]);
});

const VARIANT = path.join(__dirname, '../fixtures/rulesets/every-variant.json');

test('rules that differ in everything', () => {
  expect(
    scoringNotes(parseRuleset(readFileSync(VARIANT, 'utf8'), VARIANT))
      .split('\n')
      .slice(2),
  ).toEqual([
    '2.定量指标完成的得满分，要求等于指标值的，超过也为完成。未完成的：正向指标，不得分；反向指标，得分=（1-（B-A）/A）*该指标分值，最低为0分。若年度指标值设定偏低，计算（实际完成值（B）-年度指标值（A））/年度指标值（A）*100%：结果在50%-100%（含50%）区间的，按照该指标分值的5%扣分；结果高于100%（含100%）的，按照该指标分值的50%扣分。实际完成值达到年度指标值150%的，须说明原因。年度指标值为0的，实际完成值达到20须说明原因。',
    '3.定性指标分为达成年度指标、基本达成、部分达成年度指标并具有一定效果、未达成年度指标且效果较差4档，分别按照该指标分值的100%-90%（含90%）、90%-80%（含80%）、80%-60%（含60%）、60%-0%合理确定得分。',
    '4.预算执行率9分，得分=分值*预算执行率，最高不超过分值。执行率低于40%的，不得分。预算执行率低于85%的，须说明原因。',
    '5.得分取整数，四舍五入。',
    '6.80（含）-100分为优秀、70（含）-80分为良好、60（含）-70分为合格、60分以下为不合格。',
  ]);
});

test.each(RULESETS.map((ruleset) => [ruleset.id, ruleset] as const))(
  'reading what is printed for %s gives its numbers back',
  (_, ruleset) => {
    const { execution, overAchievement, rounding } = ruleset;
    const begins = (list: readonly { readonly from: string }[]) => list.slice(0, -1).map(({ from }) => from);
    const read = statedRules(scoringNotes(ruleset));
    expect(read.tiers?.map(String)).toEqual(begins(ruleset.tiers.list));
    expect(read.grades?.map(String)).toEqual(begins(ruleset.grades.list));
    expect(
      read.bands?.map(({ from, to, deduct }) => [from, to, deduct].map((n) => n && String(n))) ?? [],
    ).toEqual(overAchievement.bands.map(({ from, to, deduct }) => [from, to, deduct]));
    expect(read.executionWeight?.toString()).toBe(execution.weight);
    expect(read.noteBelow?.toString() ?? null).toBe(execution.noteBelow);
    expect(read.noteFrom?.toString() ?? null).toBe(overAchievement.noteFrom);
    expect(read.places).toBe(rounding.places);
    expect(read.rounding).toBe(rounding.mode);
  },
);

test.each(RULESETS.map((ruleset) => [ruleset.id, ruleset] as const))(
  'a form that prints the rules of %s is scored by them, though nothing tells where it comes from',
  (_, ruleset) => {
    const { tiers, ...read } = withStated(rulesetById('mof-2020')!, statedIn(scoringNotes(ruleset))).ruleset;
    expect(read.execution).toMatchObject(without(ruleset.execution));
    expect(read.quantitative).toMatchObject({
      positive: ruleset.quantitative.positive,
      reverse: ruleset.quantitative.reverse,
    });
    expect(read.overAchievement).toMatchObject({
      bands: ruleset.overAchievement.bands,
      noteFrom: ruleset.overAchievement.noteFrom,
    });
    expect(read.overAchievement.zeroNoteFrom ?? null).toBe(ruleset.overAchievement.zeroNoteFrom ?? null);
    expect(read.grades).toMatchObject(without(ruleset.grades));
    expect(read.rounding).toMatchObject(without(ruleset.rounding));
    expect(tiers.list.map(({ from, to }) => [from, to])).toEqual(
      ruleset.tiers.list.map(({ from, to }) => [from, to]),
    );
  },
);

function without<Block extends { readonly source: string }>({ source: _, ...numbers }: Block): object {
  return numbers;
}
