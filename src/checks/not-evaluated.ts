import type { Judgement, ScoreJudgement } from '../judgement/judgement';
import type { ExtraPoints, Indicator, NumberEntry } from '../form/form';
import type { Localized } from '../locales/localized';
import type { TotalScore, WhyNot } from '../scoring/scorecard';
import type { Check } from './check';
import type { Issue, Like } from './finding';
import { zh } from '../locales/zh';
import { gather } from '../judgement/gather';
import { isApproximate } from '../judgement/missingMeasure';
import { missingAmounts } from '../judgement/missingAmounts';
import { pointsHeading } from '../judgement/pointsHeading';
import { scoresAreComplete } from '../judgement/judgeTotal';
import { leavesOutExecution, misreadingOf } from '../judgement/misreading';
import type { ToldMisreading } from '../judgement/misreading';
import { percent, plain, shortened } from '../judgement/phrases';
import { fundReasoning } from '../judgement/reasoning/fundReasoning';
import { rulesOf } from '../scoring/rules';

/**
 * What could not be checked, and why: a check never passes in silence. Rows whose cause another finding already states
 * (no target, no achievement, unreadable numbers) are not repeated here.
 */
export const notEvaluated: Check = {
  code: 'not-evaluated',
  severity: 'info',
  mayBeAccepted: true,
  title: { 'zh-CN': '未能评分', 'en-US': 'Not evaluated' },
  about: {
    'zh-CN': '未能校验，并说明原因',
    'en-US': 'Something could not be checked, and why',
  },
  run: (judgement) => [
    ...execution(judgement),
    ...weights(judgement),
    ...points(judgement),
    ...criteria(judgement, 'no-achieved-value', WITHOUT_VALUE),
    ...criteria(judgement, 'criterion-not-understood', NOT_UNDERSTOOD),
    ...gather(judgement.rows, row),
    ...total(judgement),
    ...grade(judgement),
  ],
};

const REASONS: Partial<Readonly<Record<WhyNot, Localized>>> = {
  'words-not-understood': {
    'zh-CN': '文字描述无法归入评分档次，得分由评价人把握',
    'en-US': 'the words belong to no tier and are left to the evaluator',
  },
  'late-date': {
    'zh-CN': '完成时间晚于目标，规则没有给出逾期的计分公式',
    'en-US': 'finished late, and the rules have no formula for that',
  },
  'date-not-comparable': {
    'zh-CN': '完成时间与目标时间无法比较',
    'en-US': 'the dates of target and achievement cannot be compared',
  },
  'shared-score': {
    'zh-CN': '几项指标合用一个得分单元格',
    'en-US': 'several indicators share one score cell',
  },
  'criterion-unit': {
    'zh-CN': '实际完成值与评分标准的计量单位不一致',
    'en-US': 'the achievement is not in the unit of the row’s criterion',
  },
  'criterion-target': {
    'zh-CN': '评分标准以目标值为准，目标值没有填写或看不出是否完成',
    'en-US': 'its criterion needs a target that is not stated or cannot be compared',
  },
  'criterion-not-covered': {
    'zh-CN': '评分标准没有写明这样的完成值得多少分',
    'en-US': 'its criterion does not say what such an achievement is worth',
  },
  'criterion-formula': {
    'zh-CN': '评分标准只写“按比例”，看不出怎么算',
    'en-US': 'its criterion says “in proportion” and not by which formula',
  },
  'criterion-weight': {
    'zh-CN': '评分标准写明的满分与分值不同，请核对',
    'en-US': 'its criterion states other full marks than its weight; please check',
  },
  'choice-not-made': {
    'zh-CN': '年度指标值列出的选项未选定',
    'en-US': 'none of the choices in the target is taken',
  },
};

function row({ indicator, score, verdict, cap, decision, note, isByPoints }: ScoreJudgement): Issue | null {
  if (verdict === 'none' || verdict === 'off-scale' || decision === 'needs-judgement') return null;
  const at = indicator.score?.at ?? indicator.nameAt;
  const reason = score.whyNot === null ? undefined : REASONS[score.whyNot];
  const isToldElsewhere =
    (score.whyNot === 'choice-not-made' && indicator.actual.meaning.kind === 'choice') ||
    (score.whyNot === 'words-not-understood' && isApproximate(indicator.actual)) ||
    // Rows that ask for no target are told together.
    (score.whyNot === 'criterion-target' && isByPoints);
  if (reason && !isToldElsewhere) {
    const name = shortened(indicator.name);
    return {
      at,
      says: {
        'zh-CN': `“${name}”的得分未校验：${reason['zh-CN']}。`,
        'en-US': `The score of “${name}” was not checked: ${reason['en-US']}.`,
      },
      like: {
        as: score.whyNot!,
        says: (cells) => ({
          'zh-CN': zh`${cells['zh-CN']} 的得分未校验：${reason['zh-CN']}。`,
          'en-US': `The scores in ${cells['en-US']} were not checked: ${reason['en-US']}.`,
        }),
      },
    };
  }
  const number = indicator.score?.number;
  if (note.state !== 'absent' || !number || !cap || number.gte(cap)) return null;
  const name = shortened(indicator.name);
  return {
    at,
    says: {
      'zh-CN': `“${name}”的得分低于分值，本表没有“偏差原因分析及改进措施”一栏，扣分理由未校验。`,
      'en-US': `“${name}” scores below its weight; the form has no column for deviation notes, so the reason was not checked.`,
    },
    like: WITHOUT_NOTES,
  };
}

const WITHOUT_NOTES: Like = {
  as: 'without-notes',
  says: (cells) => ({
    'zh-CN': zh`${cells['zh-CN']} 的得分低于分值，本表没有“偏差原因分析及改进措施”一栏，扣分理由未校验。`,
    'en-US': `The scores in ${cells['en-US']} are below their weights; the form has no column for deviation notes, so the reasons were not checked.`,
  }),
};

const NONE: Localized = { 'zh-CN': '', 'en-US': '' };
/** Such an indicator's weight is that of its section. */
const ALONE: Localized = {
  'zh-CN': '除一级指标下只有一项的以外，',
  'en-US': ', apart from those that stand alone in their section',
};

const SHARED: Localized = {
  'zh-CN': '有的分值由几项指标合用一个单元格，这些指标的得分无法按规则逐项校验。',
  'en-US': 'Some weights share one cell for several indicators, whose scores cannot be checked one by one.',
};

/** Layouts without targets, weights or scores: said once, not for every row. */
function weights({ form, rows: judged }: Judgement): readonly Issue[] {
  const rows = judged.map(({ indicator }) => indicator);
  const first = rows[0];
  if (first && rows.every(isWithoutTarget) && judged.every(({ score }) => score.computed === null)) {
    return [
      {
        at: pointsHeading(form, 'score') ?? first.nameAt,
        says: {
          'zh-CN': '本表没有年度指标值和实际完成值，得分由评价人把握，只校验分值、得分和总分。',
          'en-US':
            'The form states neither targets nor achievements, so the scores are left to the evaluator; only weights, scores and the total were checked.',
        },
      },
    ];
  }
  if (first && rows.every(({ weight, score }) => weight !== null && score === null)) {
    return [
      {
        at: pointsHeading(form, 'weight') ?? first.nameAt,
        says: {
          'zh-CN': '没有找到得分一栏，各指标的得分和总分未校验。',
          'en-US': 'No column of scores was found, so neither scores nor the total were checked.',
        },
      },
    ];
  }
  if (!first || rows.every(({ weight }) => weight !== null)) return [];
  const at = pointsHeading(form, 'score') ?? first.nameAt;
  if (pointsHeading(form, 'weight')) return [{ at, says: SHARED }];
  const some = rows.some(({ weight }) => weight !== null) ? ALONE : NONE;
  const says = rows.some(({ score }) => score !== null)
    ? {
        'zh-CN': `本表没有分值一栏，${some['zh-CN']}各指标的得分无法按规则逐项校验。`,
        'en-US': `The form has no weights, so the scores of its indicators cannot be checked one by one${some['en-US']}.`,
      }
    : {
        'zh-CN': '本表没有分值和得分，只校验完成情况、偏差说明和资金数据。',
        'en-US': 'The form has neither weights nor scores; only achievements, notes and funds were checked.',
      };
  return [{ at, says }];
}

/** Rows without targets among others with them: said once, for all of them. */
function points({ rows }: Judgement): readonly Issue[] {
  const [first, ...others] = rows.filter(
    ({ isByPoints, score }) => isByPoints && score.computed === null && score.whyNot !== 'no-achieved-value',
  );
  if (!first || rows.every(({ indicator }) => isWithoutTarget(indicator))) return [];
  const name = shortened(first.indicator.name);
  const count = others.length + 1;
  const [zh, en] =
    count === 1
      ? [`“${name}”`, `“${name}” states`]
      : [`“${name}”等 ${count} 项指标`, `“${name}” and ${others.length} more state`];
  return [
    {
      at: first.indicator.score!.at,
      related: others.map(({ indicator }) => indicator.score!.at),
      says: {
        'zh-CN': `${zh}没有年度指标值，得分由评价人把握，只校验得分是否超过分值。`,
        'en-US': `${en} no target: the points are left to the evaluator, and only checked not to exceed the weight.`,
      },
    },
  ];
}

type Says = Readonly<Record<keyof Localized, string>>;
const WITHOUT_VALUE: Says = {
  'zh-CN': '没有填写可据以计算的完成值，只校验得分是否超过分值、评分标准能否给出这样的得分。',
  'en-US':
    'states no value that its criterion could be applied to: only checked was that the score is within the weight and on the criterion’s scale.',
};
const NOT_UNDERSTOOD: Says = {
  'zh-CN': '没有年度指标值，评分标准没有读懂，只校验得分是否超过分值。',
  'en-US':
    'states no target, and its criterion was not understood: only checked was that the score is within the weight.',
};

/** Rows with a criterion that could not be applied: said once, for all of them. */
function criteria({ rows }: Judgement, why: WhyNot, says: Says): readonly Issue[] {
  const [first, ...others] = rows.filter(
    ({ score, verdict, isByPoints, indicator }) =>
      score.whyNot === why &&
      verdict !== 'none' &&
      verdict !== 'off-scale' &&
      (why === 'no-achieved-value' || !isByPoints) &&
      indicator.score,
  );
  if (!first) return [];
  const name = shortened(first.indicator.name);
  const count = others.length + 1;
  const [zh, en] =
    count === 1
      ? [`“${name}”`, `“${name}”`]
      : [`“${name}”等 ${count} 项指标`, `“${name}”, like ${others.length} more,`];
  return [
    {
      at: first.indicator.score!.at,
      related: others.map(({ indicator }) => indicator.score!.at),
      says: { 'zh-CN': zh + says['zh-CN'], 'en-US': `${en} ${says['en-US']}` },
    },
  ];
}

function isWithoutTarget({ target, actual }: Indicator): boolean {
  return target.entry === null && actual.entry === null;
}

function execution(judgement: Judgement): readonly Issue[] {
  // amount-missing tells it.
  if (missingAmounts(judgement)) return [];
  const { scoredFund: fund, scorecard } = judgement;
  const judged = fund?.execution;
  if (judged?.verdict === 'not-judged' && fund?.score.rateState !== 'undefined') {
    if (fund?.score.byCriterion?.score === null) {
      const why = fundReasoning(fund.score, rulesOf(scorecard.ruleset));
      return [
        {
          at: judged.entry.at,
          says: {
            'zh-CN': `预算执行率得分未校验：${why['zh-CN']}`,
            'en-US': `The score of budget execution was not checked: ${why['en-US']}`,
          },
        },
      ];
    }
    return [
      {
        at: judged.entry.at,
        says: {
          'zh-CN': '预算执行率得分未校验：没有可用的预算数和执行数。',
          'en-US': 'The score of budget execution was not checked: there are no usable amounts.',
        },
      },
    ];
  }
  if (!fund || fund.fund.note || !fund.due.includes('low-execution')) return [];
  const rate = percent(fund.score.exactRate!);
  return [
    {
      at: fund.fund.rate?.at ?? fund.fund.score?.at ?? null,
      says: {
        'zh-CN': `执行率 ${rate} 低于规定，应说明原因；本表没有相应的栏目，请自行核对。`,
        'en-US': `The execution rate ${rate} is so low that a reason is due; the funds block has no cell for it, please check yourself.`,
      },
    },
  ];
}

function total(judgement: Judgement): readonly Issue[] {
  const misreading = misreadingOf(judgement);
  // Where a part of the form was seen and not read, funds-not-read tells of both.
  // And where the form leaves its execution out of the total, weight-total does.
  const isToldElsewhere = judgement.form.unread.length > 0 || leavesOutExecution(judgement);
  if (misreading) return isToldElsewhere ? [] : [misread(misreading)];
  const judged = judgement.total.recorded;
  if (judged?.verdict !== 'not-judged') return [];
  const { extraPoints } = judgement.form;
  const { possible } = judgement.scorecard.total;
  if (extraPoints && possible && scoresAreComplete(judgement.rows, judgement.scoredFund))
    return [beyondExtraPoints(judged.entry, extraPoints, possible)];
  return [
    {
      at: judged.entry.at,
      says: {
        'zh-CN': '总分未校验：有得分缺失或无法识别。',
        'en-US': 'The total was not checked: scores are missing or unreadable.',
      },
    },
  ];
}

/** The total is none of those that the extra points allow, and nobody can say by which rule they enter it. */
function beyondExtraPoints(
  { at, text }: NumberEntry,
  extras: readonly ExtraPoints[],
  [all, , without]: NonNullable<TotalScore['possible']>,
): Issue {
  const names = extras.map(({ name }) => shortened(name));
  const [is, added, alone] = [shortened(text), plain(all), plain(without)];
  return {
    severity: 'warning',
    at,
    related: extras.map(({ entry }) => entry.at),
    says: {
      'zh-CN': `总分未校验：“${names.join('”、“')}”怎样计入总分，表中没有写明。总分填的是 ${is}；各项指标得分相加为 ${alone} 分，计入后为 ${added} 分，请核对。`,
      'en-US': `The total was not checked: the form does not say how “${names.join('”, “')}” enters it. It is ${is}; the scores add up to ${alone}, and to ${added} with these points. Please check.`,
    },
    expected: added,
    found: text,
  };
}

/** The sum of what was read is not the total, and the weights say that the reading is the cause. */
function misread({ contradiction, total: stated, sum }: ToldMisreading): Issue {
  const [is, read] = [plain(stated), plain(sum)];
  return {
    severity: 'warning',
    at: contradiction.at,
    related: contradiction.equations.slice(1).map(({ of }) => of.at),
    says: stated.gt(sum)
      ? {
          'zh-CN': `总分未校验：总分 ${is} 分，读到的得分相加为 ${read} 分，所差正好是分值不足 100 分的部分，可能有计分的内容没有读到。`,
          'en-US': `The total was not checked: it is ${is}, and the scores that were read add up to ${read}. That is just what the weights lack of 100, so something that is scored may not have been read.`,
        }
      : {
          'zh-CN': `总分未校验：总分 ${is} 分，读到的得分相加为 ${read} 分，所差正好是分值超过 100 分的部分，可能有内容重复计分。`,
          'en-US': `The total was not checked: it is ${is}, and the scores that were read add up to ${read}. That is just what the weights have beyond 100, so something may have been counted twice.`,
        },
    expected: is,
    found: read,
  };
}

function grade(judgement: Judgement): readonly Issue[] {
  const judged = judgement.grade.recorded;
  if (judged?.verdict !== 'not-judged') return [];
  return [
    {
      at: judged.entry.at,
      says: {
        'zh-CN': '评分等级未校验：有得分缺失或无法识别。',
        'en-US': 'The grade was not checked: scores are missing or unreadable.',
      },
    },
  ];
}
