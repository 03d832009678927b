import type { ChangedTarget } from '../goals/goalComparison';
import type { TargetChange } from '../goals/targetChange';
import { approvedAt, placeOf } from '../goals/approved';
import { sameName } from '../goals/sameWords';
import { shortened } from '../judgement/phrases';
import type { Localized } from '../locales/localized';
import type { Form } from '../form/form';
import type { GoalTable } from '../form/goalTable';
import type { Check } from './check';
import type { Issue, Severity } from './finding';

/** A target that differs from the one in the project’s goal table. */
export const targetChanged: Check = {
  code: 'target-changed',
  severity: 'error',
  mayBeAccepted: true,
  title: { 'zh-CN': '指标值与目标表不符', 'en-US': 'Target is not the approved one' },
  about: {
    'zh-CN': '指标值比批准的目标表低；提高了的、改成别的说法的是警告，写法不同只是提示',
    'en-US':
      'A target is easier than in the approved goal table; a warning where it is harder or another, an info where they cannot be compared',
  },
  run({ form, goal }) {
    if (goal?.kind !== 'compared') return [];
    // 调整指标值 beside 年初指标值: the form itself says that targets were adjusted.
    const isAdjusted = form.headings.some(({ meaning }) => meaning === 'target-initial');
    return goal.targets.flatMap((changed) => issue(form, goal.goal, changed, isAdjusted) ?? []);
  },
};

const SEVERITIES: Readonly<Record<TargetChange, Severity>> = {
  easier: 'error',
  reversed: 'error',
  harder: 'warning',
  other: 'warning',
  unclear: 'info',
};

const OUTCOMES: Readonly<Record<TargetChange, Localized>> = {
  easier: {
    'zh-CN': '降低了要求，请改回批准的指标值',
    'en-US': 'which is easier; please restore the approved target',
  },
  reversed: {
    'zh-CN': '方向相反，请改回批准的指标值',
    'en-US': 'which counts the other way round; please restore the approved target',
  },
  harder: {
    'zh-CN': '提高了要求，请核对',
    'en-US': 'which is harder; please check',
  },
  other: { 'zh-CN': '与批准的不一致，请核对', 'en-US': 'which is another one; please check' },
  unclear: {
    'zh-CN': '两处写法不同，无法自动比较，请核对',
    'en-US': 'and the two cannot be compared; please check',
  },
};

function issue(
  form: Form,
  goal: GoalTable,
  { approved, index, change }: ChangedTarget,
  isAdjusted: boolean,
): Issue | null {
  const { name, target } = form.indicators[index]!;
  const at = target.entry?.at ?? null;
  const from = approved.target.entry?.at ?? approved.nameAt;
  const [was, is] = [approved.target.text, target.text].map((text) => shortened(text));
  const place = placeOf(goal, from);
  const isRenamed = !sameName(approved.name, name);
  const also = isRenamed ? shortened(approved.name) : null;
  const outcome = OUTCOMES[change];
  const severity = SEVERITIES[change];
  return {
    severity: isAdjusted && severity === 'error' ? 'warning' : severity,
    at,
    says: {
      'zh-CN': `“${shortened(name)}”${also === null ? '' : `（目标表中为“${also}”）`}批准的指标值是“${was}”（${place['zh-CN']}），本表是“${is}”，${outcome['zh-CN']}。`,
      'en-US': `The approved target of “${shortened(name)}”${also === null ? '' : ` (“${also}” in the goal table)`} is “${was}” (${place['en-US']}); the form has “${is}”, ${outcome['en-US']}.`,
    },
    expected: approved.target.text,
    found: target.text,
    approved: approvedAt(goal, from, approved.target.text),
  };
}
