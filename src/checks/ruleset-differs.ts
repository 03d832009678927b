import type { Entry } from '../form/form';
import type { Localized } from '../locales/localized';
import { Decimal } from '../notation/decimal';
import { remembered } from '../notation/remembered';
import type { Ruleset } from '../ruleset/ruleset';
import type { StatedRules } from '../ruleset/statedRules';
import { statedRules } from '../ruleset/statedRules';
import type { Check } from './check';
import { percent, plain } from '../judgement/phrases';

/** What a form and the rules applied to it say of the same thing, where they do not say the same. */
interface Difference {
  readonly about: Localized;
  readonly stated: Localized;
  readonly ruled: Localized;
}

/** The form prints rules of its own (填报注意事项, 备注), and their numbers are not those applied to it. */
export const rulesetDiffers: Check = {
  code: 'ruleset-differs',
  severity: 'warning',
  title: { 'zh-CN': '表中规则与所用规则不同', 'en-US': 'Printed rules differ from those applied' },
  about: {
    'zh-CN': '表中写明的计分办法与采用的规则不同',
    'en-US': 'The rules that the form prints differ from those applied to it',
  },
  run({ form, scorecard: { ruleset } }) {
    const differing = form.notes
      .map((note) => ({ note, differences: differencesOf(note, ruleset) }))
      .filter(({ differences }) => differences.length > 0);
    const [first, ...others] = differing;
    if (!first) return [];
    const differences = differing.flatMap((one) => one.differences);
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
        at: first.note.at,
        related: others.map(({ note }) => note.at),
        says: {
          'zh-CN': `表中写明的计分办法与采用的规则“${ruleset.name['zh-CN']}”不同：${list['zh-CN']}。请核对应采用哪套规则。`,
          'en-US': `The rules that the form prints differ from those applied, “${ruleset.name['en-US']}”: ${list['en-US']}. Please see which ones hold.`,
        },
      },
    ];
  },
};

/** All forms of an office print the same notes, which are long: each text is compared once a ruleset. */
const comparisons = new WeakMap<Ruleset, (note: string) => readonly Difference[]>();

function differencesOf(note: Entry, ruleset: Ruleset): readonly Difference[] {
  let compare = comparisons.get(ruleset);
  if (!compare) {
    compare = remembered((text) => compareWith(text, ruleset), { texts: 64, longest: 10_000 });
    comparisons.set(ruleset, compare);
  }
  return compare(note.text);
}

function compareWith(note: string, ruleset: Ruleset): readonly Difference[] {
  const stated = statedRules(note);
  return [
    tiers(stated, ruleset),
    grades(stated, ruleset),
    bands(stated, ruleset),
    executionWeight(stated, ruleset),
    noteBelow(stated, ruleset),
    noteFrom(stated, ruleset),
    places(stated, ruleset),
    rounding(stated, ruleset),
  ].filter((difference) => difference !== null);
}

type Compare = (stated: StatedRules, ruleset: Ruleset) => Difference | null;

function differing(about: Localized, stated: Localized, ruled: Localized): Difference | null {
  return stated['zh-CN'] === ruled['zh-CN'] ? null : { about, stated, ruled };
}

const tiers: Compare = ({ tiers: stated }, { tiers: ruled }) =>
  stated &&
  differing(
    { 'zh-CN': '定性指标各档起点', 'en-US': 'where the tiers for words begin' },
    listed(stated, percent),
    listed(aboveNothing(ruled.list), percent),
  );

const grades: Compare = ({ grades: stated }, { grades: ruled }) =>
  stated &&
  differing(
    { 'zh-CN': '各评分等级起点', 'en-US': 'where the grades begin' },
    listed(stated, plain),
    listed(aboveNothing(ruled.list), plain),
  );

const bands: Compare = ({ bands: stated }, { overAchievement }) =>
  stated &&
  differing(
    { 'zh-CN': '超额完成扣分', 'en-US': 'points off for over-achievement' },
    bandsText(stated),
    bandsText(
      overAchievement.bands.map(({ from, to, deduct }) => ({
        from: new Decimal(from),
        to: to === null ? null : new Decimal(to),
        deduct: new Decimal(deduct),
      })),
    ),
  );

const executionWeight: Compare = ({ executionWeight: stated }, { execution }) =>
  stated &&
  differing(
    { 'zh-CN': '预算执行分值', 'en-US': 'the weight of budget execution' },
    points(stated),
    points(new Decimal(execution.weight)),
  );

const noteBelow: Compare = ({ noteBelow: stated }, { execution }) =>
  stated &&
  differing(
    { 'zh-CN': '执行率须说明原因', 'en-US': 'a reason for the execution rate' },
    below(stated),
    execution.noteBelow === null ? NOT_ASKED : below(new Decimal(execution.noteBelow)),
  );

const noteFrom: Compare = ({ noteFrom: stated }, { overAchievement }) =>
  stated &&
  differing(
    { 'zh-CN': '超额完成须说明原因', 'en-US': 'a reason for over-achievement' },
    from(stated),
    overAchievement.noteFrom === null ? NOT_ASKED : from(new Decimal(overAchievement.noteFrom)),
  );

const places: Compare = ({ places: stated }, { rounding: ruled }) =>
  stated === null
    ? null
    : differing(
        { 'zh-CN': '得分小数位数', 'en-US': 'decimal places of scores' },
        same(String(stated)),
        same(String(ruled.places)),
      );

const rounding: Compare = ({ rounding: stated }, { rounding: ruled }) =>
  stated && differing({ 'zh-CN': '得分取舍', 'en-US': 'rounding' }, MODES[stated], MODES[ruled.mode]);

const MODES = {
  'half-up': { 'zh-CN': '四舍五入', 'en-US': 'half up' },
  truncate: { 'zh-CN': '截位', 'en-US': 'cut off' },
} as const satisfies Readonly<Record<string, Localized>>;

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

function points(weight: Decimal): Localized {
  return { 'zh-CN': `${plain(weight)} 分`, 'en-US': `${plain(weight)} points` };
}

function below(rate: Decimal): Localized {
  return { 'zh-CN': `低于 ${percent(rate)}`, 'en-US': `below ${percent(rate)}` };
}

function from(multiple: Decimal): Localized {
  return { 'zh-CN': `指标值的 ${percent(multiple)} 起`, 'en-US': `from ${percent(multiple)} of the target` };
}

function bandsText(list: NonNullable<StatedRules['bands']>): Localized {
  if (list.length === 0) return { 'zh-CN': '不扣分', 'en-US': 'none' };
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
