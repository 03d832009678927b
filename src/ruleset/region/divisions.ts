import table from './divisions.json';

/**
 * A division by its code of GB/T 2260 without the zeros at its end: a province by two digits, a
 * prefecture by four, a county by six. So a code begins with those of what it lies in.
 */
export type DivisionCode = string;

interface Divisions {
  readonly nameOf: ReadonlyMap<DivisionCode, string>;
  /** By whole names, and by 恩施州 for 恩施土家族苗族自治州. */
  readonly byName: Names;
  /** Provinces and prefectures by names without 省, 市 …: 武汉. */
  readonly byStem: Names;
}

type Names = ReadonlyMap<string, readonly DivisionCode[]>;

/** Made with the first form whose place is asked for: most forms choose their rules by what they print. */
let made: Divisions | undefined;
let madeOfCounties: Names | undefined;

function divisions(): Divisions {
  return (made ??= divisionsOf(table));
}

/** Counties by names without 县, 区 …: 海淀. */
function countyStems(): Names {
  return (madeOfCounties ??= countyStemsOf(divisions().nameOf));
}

/** `110108` → 海淀区, or undefined. */
export function nameOf(code: DivisionCode): string | undefined {
  return divisions().nameOf.get(code);
}

/** A division and what it lies in, the smallest first: 江岸区, 武汉市, 湖北省. */
export function chainOf(code: DivisionCode): readonly string[] {
  return [code.slice(0, 6), code.slice(0, 4), code.slice(0, 2)]
    .filter((each, index, all) => all.indexOf(each) === index)
    .flatMap((each) => nameOf(each) ?? []);
}

/** The divisions of exactly that name. */
export function codesOf(name: string): readonly DivisionCode[] {
  return divisions().byName.get(name) ?? [];
}

/** The provinces whose names end so: 自治区, 省. */
export function provincesCalled(kind: string): readonly DivisionCode[] {
  const provinces = Object.keys(table);
  return provinces.filter((code) => nameOf(code)!.endsWith(kind));
}

/** Returns the divisions that lie in one of either list and belong to the other; of each pair the smaller. */
export function meetOf(
  these: readonly DivisionCode[],
  those: readonly DivisionCode[],
): readonly DivisionCode[] {
  const meet = these.flatMap((one) =>
    those.flatMap((other) => (one.startsWith(other) ? one : other.startsWith(one) ? other : [])),
  );
  return [...new Set(meet)];
}

/** A name that a text begins with, and whose it may be. */
export interface Named {
  readonly name: string;
  readonly codes: readonly DivisionCode[];
}

/** The longest whole name of a division that the text begins with. */
export function nameAtStart(text: string): Named | null {
  return longestAtStart(text, divisions().byName);
}

/**
 * The longest name of a province or prefecture without 省, 市 … that the text begins with. Where no
 * province is named so, counties of that name are among its codes: 朝阳 is a city in Liaoning and a
 * district in Beijing.
 */
export function stemAtStart(text: string): Named | null {
  const found = longestAtStart(text, divisions().byStem);
  if (!found || found.codes[0]!.length === 2) return found;
  return { ...found, codes: [...found.codes, ...(countyStems().get(found.name) ?? [])] };
}

/** The longest name of a county without 县, 区 … that the text begins with. */
export function countyStemAtStart(text: string): Named | null {
  return longestAtStart(text, countyStems());
}

/** 莫力达瓦达斡尔族自治旗 and 双江拉祜族佤族布朗族傣族自治县 are the longest there are. */
const LONGEST = 16;

function longestAtStart(text: string, names: Names): Named | null {
  for (let length = Math.min(text.length, LONGEST); length >= 2; length--) {
    const name = text.slice(0, length);
    const codes = names.get(name);
    if (codes) return { name, codes };
  }
  return null;
}

/** Peoples as they stand in names of autonomous divisions; some are named without 族. */
const PEOPLES =
  /^(.{2,}?)(?:(?:满|回|蒙古|达斡尔|朝鲜|畲|土家|苗|瑶|侗|壮|各|仫佬|毛南|黎|羌|彝|藏|仡佬|布依|水|纳西|傣|哈尼|拉祜|佤|布朗|白|傈僳|景颇|独龙|怒|普米|裕固|哈萨克|东乡|撒拉|保安|土|维吾尔)族|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯|维吾尔)+(?:自治)?(区|州|县|旗)$/;

/** 恩施土家族苗族自治州 → 恩施州; a name without peoples as it is. */
function withoutPeoples(name: string): string {
  return /族|自治/.test(name) ? name.replace(PEOPLES, '$1$2') : name;
}

const KIND_OF_PREFECTURE = /(?:省|市|地区|盟|州|自治区|特别行政区|区)$/;
const KIND_OF_COUNTY = /(?:(?<=..)新区|林区|特区|自治县|自治旗|县|区|市|旗)$/;

function divisionsOf(byProvince: Readonly<Record<string, string>>): Divisions {
  const nameOf = new Map<DivisionCode, string>();
  const byName = new Map<string, DivisionCode[]>();
  const byStem = new Map<string, DivisionCode[]>();
  for (const [start, text] of Object.entries(byProvince)) {
    const [province = '', ...below] = text.split(/(\d{4})/);
    nameOf.set(start, province);
    add(byName, province, start);
    const own = stemOf(province);
    byStem.set(own, [start]);
    if (province !== `${own}自治区` && province.endsWith('自治区')) add(byName, `${own}自治区`, start);
    for (let at = 0; at < below.length; at += 2) {
      const code = start + below[at]!.replace(/00$/, '');
      const name = below[at + 1]!;
      const short = withoutPeoples(name);
      nameOf.set(code, name);
      add(byName, name, code);
      if (short !== name) add(byName, short, code);
      if (code.length > 4) continue;
      // 海南 is the province, and not 海南藏族自治州 in Qinghai.
      const stem = stemOf(short);
      if (byStem.get(stem)?.[0]!.length !== 2) add(byStem, stem, code);
    }
  }
  return { nameOf, byName, byStem };
}

function countyStemsOf(nameOf: Divisions['nameOf']): Names {
  const stems = new Map<string, DivisionCode[]>();
  for (const [code, name] of nameOf) {
    if (code.length === 6) add(stems, withoutPeoples(name).replace(KIND_OF_COUNTY, ''), code);
  }
  return stems;
}

function stemOf(name: string): string {
  return withoutPeoples(name)
    .replace(/自治区$/, '')
    .replace(KIND_OF_PREFECTURE, '');
}

/** Names of one character are left out: they begin too many words. */
function add(names: Map<string, DivisionCode[]>, name: string, code: DivisionCode): void {
  if (name.length < 2) return;
  const codes = names.get(name);
  if (codes) codes.push(code);
  else names.set(name, [code]);
}
