import { COMPARATOR_SPELLINGS, comparatorOfSpelling, splitSuffix } from './comparator';
import type { Comparator, Unit } from './meaning';
import { normalise } from './normalise';
import { remembered } from './remembered';
import { knownUnit } from './unit';
import { oneOf } from './vocabulary';

/** Most names have neither brackets nor signs. */
const MAY_HINT = /[([（［【〔{≥≤≧≦＞＜><]/;
/** In brackets, or a bound at the name's end: …人口数≥**人. */
const HINTS = /\(([^()]{1,16})\)|([≥≤<>]=?[\d*×xX_.]{1,8}[^\d*()≥≤<>=]{0,8})$/g;
const COMPARATOR = oneOf(COMPARATOR_SPELLINGS);
const FILLER = /[*×xX_]+|单位:/g;
const NUMBER = /[\d.,]+/;
/** What is counted as well as what it is counted in: in 村(社区) the brackets name another thing. */
const THING =
  /^(?:社区|村|镇|乡|县|站|点|班|班次|系统|平台|岗位|门|部|队|组|处|户|层|期|批|批次|类|种|节|站|字|页|例)$/;
/** 建设数量（村）: behind a word of counting even these are units. */
const COUNTED = /[数量]$/;
const RATE = /率|满意度|比例|比重|占比|百分比|%/;
/** Words with 率 that are no share of anything. */
const NO_RATE = /频率|功率|分辨率|速率|码率|汇率|采样率/g;
const TIME = /时间|日期|期限|时限|时效|月|年底|日前|进度/;
const MAX_LENGTH = 200;

/** What an indicator's name says about its number: `苗木成活率(≥**%)` → ≥ and %. */
export interface NameHints {
  readonly comparator: Comparator | null;
  readonly unit: Unit | null;
}

const NOTHING: NameHints = { comparator: null, unit: null };

/**
 * Unit and comparator in the last brackets of a name that hold a unit, or at its end. 村(社区) and 乡（镇）
 * are no units.
 */
export function hintsInName(name: string): NameHints {
  return name.length > MAX_LENGTH || !MAY_HINT.test(name) ? NOTHING : hintsInBrackets(name);
}

const hintsInBrackets: (name: string) => NameHints = remembered((name) => {
  const plain = normalise(name);
  let hints = NOTHING;
  for (const match of plain.matchAll(HINTS)) {
    const inside = (match[1] ?? match[2])!;
    COMPARATOR.lastIndex = 0;
    const sign = COMPARATOR.exec(inside)?.[0] ?? '';
    const { rest, comparator } = splitSuffix(inside.slice(sign.length));
    const bound = comparatorOfSpelling(sign) ?? comparator;
    const plainUnit = rest.replace(FILLER, '');
    const unit = knownUnit(bound ? plainUnit.replace(NUMBER, '') : plainUnit);
    if (unit && (bound || plainUnit !== rest || isUnit(unit.text, plain.slice(0, match.index)))) {
      hints = { comparator: bound, unit };
    }
  }
  return hints;
});

function isUnit(unit: string, before: string): boolean {
  return !THING.test(unit) || COUNTED.test(before);
}

/** …率, …满意度, …比例, or a percent sign in the name: its numbers are shares. */
export function namesRate(name: string): boolean {
  return name.length <= MAX_LENGTH && RATE.test(normalise(name).replace(NO_RATE, ''));
}

/** 完成时间, 项目时效: `2023.12` there is a month, elsewhere a decimal number. */
export function namesTime(name: string): boolean {
  return name.length <= MAX_LENGTH && TIME.test(name);
}
