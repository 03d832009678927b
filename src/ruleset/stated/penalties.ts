import { Decimal, HUNDRED, ONE } from '../../notation/decimal';
import type { PenaltyBand } from '../ruleset';
import { DOUBT } from './sentences';

const NUMBER = String.raw`\d{1,4}(?:\.\d+)?`;
/** `在200%-300%(含200%)区间,则按照该指标分值的10%扣分`, `高于500%(含500%),则按照该指标分值的30%扣分`. */
const BAND = new RegExp(
  String.raw`(?<at>大于等于|大于|高于|超过|达到|不低于|≥|在)?(?<from>${NUMBER})%(?<mark>\((?:含|不含)[^()]*\))?(?:[-至到](?<to>${NUMBER})%(?<mark2>\((?:含|不含)[^()]*\))?)?(?<suffix>及?以上)?(?<mark3>\((?:含|不含)[^()]*\))?(?:之间|区间|范围)?(?:内)?(?:的|者)?,?(?:则)?(?:应|相应)?(?:按照?|按)?(?:扣减?|扣除)?(?:该)?(?:项)?(?:指标)?(?:的)?(?:分值|权重)的?(?<deduct>\d{1,3}(?:\.\d+)?)%(?:予以|进行)?(?:扣分|扣减|扣除)?`,
  'g',
);
const EXCESS =
  /\(?(?:全年)?(?:实际)?(?:完成)?(?:值|数)?(?:\(?B\)?)?-(?:年度|年初)?(?:绩效)?(?:指标|目标)?值?(?:\(?A\)?)?\)?[/÷](?:年度|年初)?(?:绩效)?(?:指标|目标)?值?(?:\(?A\)?)?/;
const EXCESS_WORDS = /超(?:过|出)(?:年度|年初|预期|绩效|设定)?(?:指标|目标)值?的?$/;
const RATIO_WORDS = /(?:指标|目标)?完成率$/;
const TAKES_OFF = /扣/g;

/**
 * Reads the points taken off for over-achievement. Null unless the text says whether it means the excess (B−A)÷A or
 * the rate B÷A, every 扣 in it belongs to a band, the bands ascend, and each includes its beginning.
 */
export function bandsIn(text: string): readonly PenaltyBand[] | null {
  if (DOUBT.test(text)) return null;
  const matches = [...text.matchAll(BAND)].filter(({ 0: whole }) => whole.includes('扣'));
  if (matches.length === 0 || (text.match(TAKES_OFF) ?? []).length !== matches.length) return null;
  const basis = basisOf(text, matches[0]!.index);
  if (!basis) return null;
  const bands: { from: Decimal; to: Decimal | null; deduct: Decimal }[] = [];
  for (const match of matches) {
    const band = bandOf(match.groups!, basis);
    if (!band) return null;
    bands.push(band);
  }
  const isAscending = bands.every(({ from, to }, i) => {
    const next = bands[i + 1];
    if (to && to.lte(from)) return false;
    return next ? to !== null && next.from.gte(to) : true;
  });
  return isAscending
    ? bands.map(({ from, to, deduct }) => ({
        from: from.toFixed(),
        to: to?.toFixed() ?? null,
        deduct: deduct.toFixed(),
      }))
    : null;
}

function basisOf(text: string, at: number): 'excess' | 'ratio' | null {
  const before = text.slice(0, at);
  if (EXCESS.test(before)) return 'excess';
  if (
    EXCESS_WORDS.test(before) ||
    EXCESS_WORDS.test(`${before}${/^超过|^高于/.exec(text.slice(at))?.[0] ?? ''}`)
  )
    return 'excess';
  return RATIO_WORDS.test(before) ? 'ratio' : null;
}

function bandOf(
  groups: Readonly<Record<string, string | undefined>>,
  basis: 'excess' | 'ratio',
): { readonly from: Decimal; readonly to: Decimal | null; readonly deduct: Decimal } | null {
  const share = (text: string) => new Decimal(text).div(HUNDRED);
  const marks = [groups.mark, groups.mark2, groups.mark3].filter((mark) => mark !== undefined);
  const isIncluded =
    marks.some((mark) => mark.startsWith('(含') && speaksOf(mark, groups.from!)) ||
    /达到|不低于|≥|大于等于/.test(groups.at ?? '') ||
    groups.suffix !== undefined;
  if (!isIncluded || marks.some((mark) => mark.startsWith('(不含') && speaksOf(mark, groups.from!)))
    return null;
  // Above 100 %, 超过目标值200% may mean twice the target or thrice.
  const offset = basis === 'ratio' ? ONE : new Decimal(0);
  const from = share(groups.from!).minus(offset);
  const to = groups.to === undefined ? null : share(groups.to).minus(offset);
  const deduct = share(groups.deduct!);
  return from.lte(0) || deduct.lte(0) || deduct.gt(1) ? null : { from, to, deduct };
}

/** (含200%) behind 200%-300% speaks of 200; (含) of the number that it follows. */
function speaksOf(mark: string, number: string): boolean {
  const named = /(\d+(?:\.\d+)?)/.exec(mark)?.[1];
  return named === undefined || new Decimal(named).eq(number);
}
