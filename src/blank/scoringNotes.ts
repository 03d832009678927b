import { Decimal, HUNDRED } from '../notation/decimal';
import { givesNothing } from '../criterion/portion';
import { readExecutionCriterion } from '../ruleset/executionCriterion';
import type { Ruleset } from '../ruleset/ruleset';

/**
 * Prints a ruleset’s rules as a form states them below its table, in Chinese like the form. ziping reads the same
 * numbers back from there.
 */
export function scoringNotes(ruleset: Ruleset): string {
  const sentences = [
    '得分最高不能超过该指标分值上限。',
    quantitative(ruleset),
    qualitative(ruleset),
    execution(ruleset),
    rounding(ruleset),
    grades(ruleset),
  ];
  return ['填报说明：', ...sentences.map((sentence, i) => `${i + 1}.${sentence}`)].join('\n');
}

function quantitative({ quantitative: { positive, reverse, exact }, overAchievement }: Ruleset): string {
  const { bands, noteFrom, zeroNoteFrom } = overAchievement;
  const penalties = bands.map(({ from, to, deduct }) => {
    const range =
      to === null
        ? `高于${percent(from)}（含${percent(from)}）`
        : `在${percent(from)}-${percent(to)}（含${percent(from)}）区间`;
    return `结果${range}的，按照该指标分值的${percent(deduct)}扣分`;
  });
  return [
    `定量指标完成的得满分${exact === 'at-least' ? '，要求等于指标值的，超过也为完成' : ''}。未完成的：${POSITIVE[positive]}；${REVERSE[reverse]}。`,
    bands.length > 0
      ? `若年度指标值设定偏低，计算（实际完成值（B）-年度指标值（A））/年度指标值（A）*100%：${penalties.join('；')}。`
      : '',
    noteFrom === null ? '' : `实际完成值达到年度指标值${percent(noteFrom)}的，须说明原因。`,
    zeroNoteFrom == null ? '' : `年度指标值为0的，实际完成值达到${zeroNoteFrom}须说明原因。`,
  ].join('');
}

const POSITIVE: Readonly<Record<Ruleset['quantitative']['positive'], string>> = {
  ratio: '正向指标，得分=实际完成值（B）/年度指标值（A）*该指标分值',
  'all-or-nothing': '正向指标，不得分',
};

const REVERSE: Readonly<Record<Ruleset['quantitative']['reverse'], string>> = {
  ratio: '反向指标，得分=年度指标值（A）/实际完成值（B）*该指标分值',
  linear: '反向指标，得分=（1-（B-A）/A）*该指标分值，最低为0分',
  'all-or-nothing': '反向指标，不得分',
};

function qualitative({ tiers: { list } }: Ruleset): string {
  const names = list.map(({ name }) => name['zh-CN']).join('、');
  const ranges = list.map(({ from, to }, i) => {
    const isLast = i === list.length - 1;
    return `${percent(to)}-${percent(from)}${isLast ? '' : `（含${percent(from)}）`}`;
  });
  return `定性指标分为${names}${list.length}档，分别按照该指标分值的${ranges.join('、')}合理确定得分。`;
}

function execution({ execution: { weight, criterion, noteBelow } }: Ruleset): string {
  const reason = noteBelow === null ? '' : `预算执行率低于${percent(noteBelow)}的，须说明原因。`;
  const byRate = `预算执行率${weight}分，得分=分值*预算执行率，最高不超过分值。`;
  if (criterion == null) return byRate + reason;
  const isOnlyBeside = readExecutionCriterion(criterion)?.rules.every(({ gives }) => givesNothing(gives));
  const own = `${criterion.replace(/[。；;]+$/, '')}。`;
  return (isOnlyBeside ? byRate : `预算执行率${weight}分。`) + own + reason;
}

function rounding({ rounding: { mode, places } }: Ruleset): string {
  const digits = places === 0 ? '得分取整数' : `得分保留${places}位小数`;
  return `${digits}，${mode === 'truncate' ? '不四舍五入' : '四舍五入'}。`;
}

function grades({ grades: { list }, totalWeight }: Ruleset): string {
  const ranges = list.map(({ name, from }, i) => {
    const above = list[i - 1]?.from ?? totalWeight;
    return i > 0 && i === list.length - 1 ? `${above}分以下为${name}` : `${from}（含）-${above}分为${name}`;
  });
  return `${ranges.join('、')}。`;
}

function percent(share: string): string {
  return `${new Decimal(share).times(HUNDRED).toFixed()}%`;
}
