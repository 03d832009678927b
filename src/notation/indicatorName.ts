import { comparatorOf } from './comparator';
import type { Comparator, Unit } from './meaning';
import { normalise } from './normalise';
import { remembered } from './remembered';
import { knownUnit } from './unit';

const HAS_BRACKET = /[([（［【〔{]/;
const BRACKETS = /\(([^()]{1,16})\)/g;
const COMPARATOR = /^[≥≤><=]{1,2}/;
const FILLER = /[*×xX_]+|单位:/g;
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

/** Unit and comparator in the last brackets of a name that hold a unit. */
export function hintsInName(name: string): NameHints {
  return name.length > MAX_LENGTH || !HAS_BRACKET.test(name) ? NOTHING : hintsInBrackets(name);
}

const hintsInBrackets: (name: string) => NameHints = remembered((name) => {
  const plain = normalise(name);
  let hints = NOTHING;
  for (const match of plain.matchAll(BRACKETS)) {
    const sign = COMPARATOR.exec(match[1]!)?.[0] ?? '';
    const unit = knownUnit(match[1]!.slice(sign.length).replace(FILLER, ''));
    if (unit) hints = { comparator: comparatorOf(sign), unit };
  }
  return hints;
});

/** …率, …满意度, …比例, or a percent sign in the name: its numbers are shares. */
export function namesRate(name: string): boolean {
  return name.length <= MAX_LENGTH && RATE.test(normalise(name).replace(NO_RATE, ''));
}

/** 完成时间, 项目时效: `2023.12` there is a month, elsewhere a decimal number. */
export function namesTime(name: string): boolean {
  return name.length <= MAX_LENGTH && TIME.test(name);
}
