import { HUNDRED } from '../../notation/decimal';
import { normalise } from '../../notation/normalise';
import type { Area } from '../cells/area';
import { onceACell, sum } from '../cells/sum';
import type { ExtraPoints, Form, Indicator, NumberEntry } from '../form';

/** 加分项, 减分项（最多扣5分）, （一）附加分: what is given or taken besides the indicators. */
const EXTRA =
  /^(?:[(]?[一二三四五六七八九十\d]+[)、.]?)?(?:自评|绩效|评价|指标)?(?<kind>加减分|加扣分|奖惩分?|奖励加分|附加加?分?|特别加分|额外加分|加分|奖励分|减分|扣分|倒扣分?|惩罚分)(?:项目?|指标|事项|因素|情况|值)?(?:[(:].*)?$/;
const TAKEN = /减分|扣分|倒扣|惩罚/;
const EITHER = /加减|加扣|奖惩/;

/**
 * Takes rows of extra points out of those that count: 加分项, 扣分项 stand outside the weights, have no target, and no
 * form says beyond doubt how they enter the total. Where the weights make 100 only with such a row, it is an indicator
 * like any other.
 */
export function withoutExtraPoints(form: Form, area: Area): Form {
  const kinds = form.indicators.map((row) => kindOfExtra(row, area.place(row.row, form.range.left).text));
  if (kinds.every((kind) => kind === null)) return form;
  const fund = form.scoredFund === null ? null : form.funds[form.scoredFund];
  const weigh = (isCounted: (index: number) => boolean) => {
    const counted = form.indicators.filter(({ kind }, index) => kind === 'scored' && isCounted(index));
    return sum(onceACell([fund?.weight, ...counted.map(({ weight }) => weight)]));
  };
  const isWithin = weigh(() => true)?.eq(HUNDRED) && !weigh((index) => kinds[index] === null)?.eq(HUNDRED);
  if (isWithin) return form;
  const extraPoints = form.indicators.flatMap(({ score, name }, index): ExtraPoints[] => {
    const kind = kinds[index] ?? null;
    return kind !== null && score && isGiven(score) ? [{ name, entry: score, kind }] : [];
  });
  return {
    ...form,
    indicators: form.indicators.map((indicator, index) =>
      kinds[index] === null ? indicator : { ...indicator, kind: 'detail' },
    ),
    ...(extraPoints.length > 0 && { extraPoints }),
  };
}

/** @param side the label before the levels, which may stand there alone */
function kindOfExtra({ level1, level2, name }: Indicator, side: string): ExtraPoints['kind'] | null {
  for (const label of [side, level1, level2, name]) {
    const kind = EXTRA.exec(normalise(label).replace(/\s/g, ''))?.groups?.kind;
    if (kind === undefined) continue;
    if (EITHER.test(kind)) return 'either';
    return TAKEN.test(kind) ? 'taken' : 'given';
  }
  return null;
}

function isGiven({ number, reading, formula }: NumberEntry): boolean {
  return number === null ? reading !== 'empty' || formula !== null : !number.isZero();
}
