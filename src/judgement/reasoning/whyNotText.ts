import type { Indicator } from '../../form/form';
import type { Localized } from '../../locales/localized';
import { zh } from '../../locales/zh';
import type { WhyNot } from '../../scoring/scorecard';
import { shortened } from '../phrases';

/** Why the rules give an indicator no score. */
export function whyNotText(whyNot: WhyNot, indicator: Indicator): Localized {
  const [target, actual] = [shortened(indicator.target.text), shortened(indicator.actual.text)];
  switch (whyNot) {
    case 'not-scored':
      return { 'zh-CN': '该行不计分。', 'en-US': 'This row does not count.' };
    case 'no-weight':
      return {
        'zh-CN': '没有分值，无法计算得分。',
        'en-US': 'There is no weight, so no score can be worked out.',
      };
    case 'target-missing':
      return { 'zh-CN': '年度指标值未填写，无法计算得分。', 'en-US': 'The target is not filled in.' };
    case 'actual-missing':
      return { 'zh-CN': '实际完成值未填写，无法计算得分。', 'en-US': 'The achievement is not filled in.' };
    case 'unit-mismatch':
      return {
        'zh-CN': zh`实际完成值 ${actual} 与年度指标值 ${target} 的计量单位不一致，无法比较。`,
        'en-US': `The units of the achievement ${actual} and the target ${target} do not match.`,
      };
    case 'not-a-number':
      return {
        'zh-CN': zh`年度指标值 ${target} 或实际完成值 ${actual} 不是可以识别的数字。`,
        'en-US': `The target ${target} or the achievement ${actual} cannot be read as a number.`,
      };
    case 'choice-not-made':
      return {
        'zh-CN': zh`实际完成值 ${actual} 只列出了选项，没有选择。`,
        'en-US': `The achievement ${actual} lists the choices and none is made.`,
      };
    case 'words-not-understood':
      return {
        'zh-CN': '实际完成值是文字表述，看不出是否达成，由人工评分。',
        'en-US':
          'The achievement is in words that do not say whether the target is met: a person has to judge.',
      };
    case 'late-date':
      return {
        'zh-CN': zh`实际完成时间 ${actual} 晚于 ${target}，规则没有相应的计分公式，由人工评分，并须说明原因。`,
        'en-US': `Done ${actual}, later than ${target}: the rules have no formula for that; a person has to judge, and a reason is due.`,
      };
    case 'date-not-comparable':
      return {
        'zh-CN': zh`年度指标值 ${target} 与实际完成值 ${actual} 无法按日期比较。`,
        'en-US': `The target ${target} and the achievement ${actual} cannot be compared as dates.`,
      };
    case 'direction-unknown':
      return {
        'zh-CN': zh`年度指标值 ${target} 没有写明 ≥ 或 ≤，看不出越高越好还是越低越好，不按 ${actual} 计算得分，由人工评分。`,
        'en-US': `The target ${target} has no ≥ or ≤, and nothing says whether more or less is better: ${actual} gives no score, a person has to judge.`,
      };
    case 'shared-score':
      return {
        'zh-CN': '几项指标合并填写一个得分，不逐项计算。',
        'en-US': 'Several indicators share one score cell, so none is scored by itself.',
      };
    case 'no-achieved-value':
      return {
        'zh-CN': '有评分标准，但没有填写可据以计算的完成值，由人工评分。',
        'en-US': 'The row has a criterion, but states no value to apply it to: a person has to judge.',
      };
    case 'criterion-unit':
      return {
        'zh-CN': `实际完成值 ${actual} 与评分标准的计量单位不一致，无法计算。`,
        'en-US': `The achievement ${actual} is not in the criterion's unit.`,
      };
    case 'criterion-target':
      return {
        'zh-CN': '评分标准以目标值为准，目标值没有填写或看不出是否完成，由人工评分。',
        'en-US':
          'The criterion needs a target that is not stated or cannot be compared: a person has to judge.',
      };
    case 'criterion-not-covered':
      return {
        'zh-CN': `评分标准没有写明实际完成值 ${actual} 得多少分，由人工评分。`,
        'en-US': `The criterion does not say what an achievement of ${actual} is worth: a person has to judge.`,
      };
    case 'criterion-formula':
      return {
        'zh-CN': '评分标准只写“按比例”，越低越好的指标看不出怎么算，由人工评分。',
        'en-US':
          'The criterion says “in proportion” where less is better, and not by which formula: a person has to judge.',
      };
    case 'criterion-weight':
      return {
        'zh-CN': '评分标准写明的满分与分值不同，没有据以计算，请核对。',
        'en-US': "The criterion's full marks are not the row's weight, so it was not applied; please check.",
      };
    case 'criterion-not-understood':
      return {
        'zh-CN': '评分标准没有读懂，由人工评分。',
        'en-US': 'The criterion was not understood: a person has to judge.',
      };
  }
}
