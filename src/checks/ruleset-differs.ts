import type { Form } from '../form/form';
import type { Localized } from '../locales/localized';
import { Decimal } from '../notation/decimal';
import type { PenaltyBand, Ruleset } from '../ruleset/ruleset';
import { nameOf } from '../ruleset/stated/citations';
import type { Stated } from '../ruleset/stated/stated';
import { statedByForm } from '../ruleset/stated/statedByForm';
import { withStated } from '../ruleset/stated/withStated';
import type { Address } from '../sheet/address';
import { toA1 } from '../sheet/address';
import type { Check } from './check';
import { percent, plain, shortened } from '../judgement/phrases';

/** Somebody asked for a ruleset, and the form prints other numbers (填报注意事项, 备注, headings, labels). */
export const rulesetDiffers: Check = {
  code: 'ruleset-differs',
  severity: 'warning',
  mayBeAccepted: true,
  title: { 'zh-CN': '表中规则与所用规则不同', 'en-US': 'Printed rules differ from those applied' },
  about: {
    'zh-CN': '表中写明的计分办法与采用的规则不同',
    'en-US': 'The rules that the form prints differ from those applied to it',
  },
  run({ form, scorecard: { ruleset } }) {
    const differences = differencesOf(form, ruleset);
    const [first, ...others] = differences;
    if (!first) return [];
    const list = {
      'zh-CN': differences
        .map(
          ({ about, stated, ruled }) =>
            `${about['zh-CN']}，表中为${spaced(stated['zh-CN'])}，规则为${spaced(ruled['zh-CN'])}`,
        )
        .join('；'),
      'en-US': differences
        .map(
          ({ about, stated, ruled }) =>
            `${about['en-US']}: ${stated['en-US']} on the form, ${ruled['en-US']} in the rules`,
        )
        .join('; '),
    };
    return [
      {
        at: first.number.cell,
        related: otherCells(first.number.cell, others),
        says: {
          'zh-CN': `表中写明的计分办法与采用的规则“${ruleset.name['zh-CN']}”不同：${list['zh-CN']}。请核对应采用哪套规则。`,
          'en-US': `The rules that the form prints differ from those applied, “${ruleset.name['en-US']}”: ${list['en-US']}. Please see which ones hold.`,
        },
      },
    ];
  },
};

/** What a form and the rules applied to it say of the same thing, where they do not say the same. */
interface Difference {
  readonly number: Stated;
  readonly about: Localized;
  readonly stated: Localized;
  readonly ruled: Localized;
}

/**
 * What the form states and the rules applied have otherwise. Numbers that were taken over from the form
 * differ no more: those that do are of rules that somebody asked for, or tiers and grades that go with no
 * ruleset known.
 */
function differencesOf(form: Form, ruleset: Ruleset): readonly Difference[] {
  const all = statedByForm(form);
  const { taken, ruleset: printed } = withStated(ruleset, all);
  return all.flatMap((number) => {
    const refused = taken.includes(number) ? null : listStated(number);
    const ruled = valueAt(number.path, ruleset);
    const stated = refused ?? valueAt(number.path, printed);
    const isOfSection = number.path.startsWith('sections.');
    // Weights of sections that are only usual may be others.
    if (stated['zh-CN'] === ruled['zh-CN'] || (isOfSection && !ruleset.sections?.required)) return [];
    const about = isOfSection
      ? { 'zh-CN': `${sectionOf(number.path)}分值`, 'en-US': `the weight of ${sectionOf(number.path)}` }
      : nameOf(number);
    return [{ number, about, stated, ruled }];
  });
}

/** Where the tiers or grades of a form begin that make no ruleset with the other numbers. */
function listStated(number: Stated): Localized | null {
  if (number.path === 'tiers.list') {
    return listed(
      number.value.map((begin) => new Decimal(begin)),
      percent,
    );
  }
  if (number.path !== 'grades.list') return null;
  const begins = number.value.map(({ from: begin }) => new Decimal(begin));
  return listed(
    begins.filter((begin) => !begin.isZero()),
    plain,
  );
}

type Path = Stated['path'];

/** What a ruleset has at a place, in words. */
function valueAt(path: Path, ruleset: Ruleset): Localized {
  const { execution, overAchievement, quantitative, rounding, sections } = ruleset;
  switch (path) {
    case 'execution.weight':
      return points(execution.weight);
    case 'execution.criterion':
      return execution.criterion == null ? BY_RATE : same(shortened(execution.criterion));
    case 'execution.noteBelow':
      return execution.noteBelow === null ? NOT_ASKED : below(new Decimal(execution.noteBelow));
    case 'quantitative.positive':
    case 'quantitative.reverse':
      return path === 'quantitative.positive'
        ? FORMULAS.positive[quantitative.positive]
        : FORMULAS.reverse[quantitative.reverse];
    case 'overAchievement.bands':
      return bandsText(overAchievement.bands);
    case 'overAchievement.noteFrom':
      return overAchievement.noteFrom === null ? NOT_ASKED : from(new Decimal(overAchievement.noteFrom));
    case 'overAchievement.zeroNoteFrom':
      return overAchievement.zeroNoteFrom == null ? NOT_ASKED : same(overAchievement.zeroNoteFrom);
    case 'tiers.list':
      return listed(aboveNothing(ruleset.tiers.list), percent);
    case 'grades.list':
      return listed(aboveNothing(ruleset.grades.list), plain);
    case 'rounding.places':
      return same(String(rounding.places));
    case 'rounding.mode':
      return MODES[rounding.mode];
    default: {
      const weight = sections?.weights[sectionOf(path)];
      return weight === undefined ? NONE : points(weight);
    }
  }
}

/** 产出指标 of sections.weights.产出指标. */
function sectionOf(path: Path): string {
  return path.slice('sections.weights.'.length);
}

const BY_RATE: Localized = { 'zh-CN': '分值×执行率', 'en-US': 'weight × rate' };
const MISSED: Localized = { 'zh-CN': '未完成不得分', 'en-US': 'nothing for a miss' };
const FORMULAS = {
  positive: { ratio: { 'zh-CN': 'B÷A×分值', 'en-US': 'B ÷ A × weight' }, 'all-or-nothing': MISSED },
  reverse: {
    ratio: { 'zh-CN': 'A÷B×分值', 'en-US': 'A ÷ B × weight' },
    linear: { 'zh-CN': '（1−（B−A）÷A）×分值', 'en-US': '(1 − (B − A) ÷ A) × weight' },
    'all-or-nothing': MISSED,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Localized>>>>;

const MODES = {
  'half-up': { 'zh-CN': '四舍五入', 'en-US': 'half up' },
  truncate: { 'zh-CN': '截位', 'en-US': 'cut off' },
} as const satisfies Readonly<Record<string, Localized>>;

const NONE: Localized = { 'zh-CN': '未规定', 'en-US': 'none' };
const NOT_ASKED: Localized = { 'zh-CN': '不要求', 'en-US': 'none' };

/** Chinese and figures stand a space apart. */
function spaced(text: string): string {
  return /^\d/.test(text) ? ` ${text}` : text;
}

function same(text: string): Localized {
  return { 'zh-CN': text, 'en-US': text };
}

/** Tiers and grades but the last, which begins at nothing in every ruleset. */
function aboveNothing(list: readonly { readonly from: string }[]): readonly Decimal[] {
  return list.slice(0, -1).map(({ from: begin }) => new Decimal(begin));
}

function listed(numbers: readonly Decimal[], print: (number: Decimal) => string): Localized {
  const texts = numbers.map(print);
  return { 'zh-CN': texts.join('、'), 'en-US': texts.join(', ') };
}

function points(weight: string): Localized {
  return { 'zh-CN': `${weight} 分`, 'en-US': `${weight} points` };
}

function below(rate: Decimal): Localized {
  return { 'zh-CN': `低于 ${percent(rate)}`, 'en-US': `below ${percent(rate)}` };
}

function from(multiple: Decimal): Localized {
  return { 'zh-CN': `指标值的 ${percent(multiple)} 起`, 'en-US': `from ${percent(multiple)} of the target` };
}

function bandsText(bands: readonly PenaltyBand[]): Localized {
  if (bands.length === 0) return { 'zh-CN': '不扣分', 'en-US': 'none' };
  const list = bands.map(({ from: begin, to, deduct }) => ({
    from: new Decimal(begin),
    to: to === null ? null : new Decimal(to),
    deduct: new Decimal(deduct),
  }));
  const zh = list.map(({ from: begin, to, deduct }) => {
    const range = to ? `${percent(begin)}–${percent(to)} ` : `${percent(begin)} 起`;
    return `${range}扣 ${percent(deduct)}`;
  });
  const en = list.map(({ from: begin, to, deduct }) => {
    const range = to ? `${percent(begin)}–${percent(to)}` : `from ${percent(begin)}`;
    return `${range} −${percent(deduct)}`;
  });
  return { 'zh-CN': zh.join('、'), 'en-US': en.join(', ') };
}

/** The other cells that state something, each once. */
function otherCells(first: Address, others: readonly Difference[]): readonly Address[] {
  const cells = new Map(others.map(({ number: { cell } }) => [toA1(cell), cell] as const));
  cells.delete(toA1(first));
  return [...cells.values()];
}
