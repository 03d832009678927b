import type { Form } from '../../form/form';
import { remembered } from '../../notation/remembered';
import type { DivisionCode } from './divisions';
import { chainOf, codesOf, meetOf, nameOf } from './divisions';
import type { PlaceNamed } from './placeNamed';
import { documentPlace, placeNamed } from './placeNamed';
import type { Ruleset } from '../ruleset';

/** What of a form tells its region; a goal table has these too. */
export type Filed = Pick<Form, 'project' | 'department' | 'unit' | 'title' | 'sheet'>;

/** Where a form comes from, with the ruleset of that region where there is one. */
export interface Region {
  readonly ruleset: Ruleset | null;
  readonly evidence: Evidence;
}

/** What tells the region, or why nothing does. */
export type Evidence =
  /** The division code that opens the project's code. */
  | { readonly kind: 'code'; readonly code: string }
  /** A name that a ruleset gives as its own, and that the table of divisions does not know. */
  | { readonly kind: 'name'; readonly mention: Omit<Mention, 'codes'> }
  /** Names that lie in one province; `chain` is the smallest that is certain, and what it lies in. */
  | { readonly kind: 'place'; readonly mentions: readonly Mention[]; readonly chain: readonly string[] }
  /** Two names of the same weight that lie in different provinces. */
  | { readonly kind: 'contradiction'; readonly mentions: readonly [Mention, Mention] }
  /** A name that several provinces have, and nothing that tells which. */
  | { readonly kind: 'ambiguous'; readonly mention: Mention; readonly provinces: readonly string[] };

/** Where a name was found. */
export type Field = 'department' | 'unit' | 'title' | 'file' | 'sheet';

/** A name in which a place was found. */
export interface Mention extends PlaceNamed {
  readonly field: Field;
  /** The name, as far as it is one: without number before it and brackets behind it. */
  readonly text: string;
}

/**
 * Finds the region of a form; null where nothing tells it. The project’s code is explicit and comes first; then those
 * who file the form, department and unit; then title, file and sheet, which may name a place that the money only went
 * to. Names decide only where all lie in one province.
 * @param fileName of the workbook, without its folder; null where it has none
 */
export function regionOf(form: Filed, rulesets: readonly Ruleset[], fileName: string | null): Region | null {
  return byCode(form, rulesets) ?? byPlace(form, rulesets, fileName) ?? byOwnName(form, rulesets);
}

/** 项目编码 of the national budget system: division code, year, a letter, a number: 110000 22 T 000000455941. */
const PROJECT_CODE = /^\s*(\d{6})\d{2}[A-Z]\d{9,}/;

function byCode({ project }: Filed, rulesets: readonly Ruleset[]): Region | null {
  const code = PROJECT_CODE.exec(project?.text.normalize('NFKC') ?? '')?.[1];
  if (code === undefined) return null;
  return { ruleset: rulesetOf(code, rulesets), evidence: { kind: 'code', code } };
}

function byPlace(form: Filed, rulesets: readonly Ruleset[], fileName: string | null): Region | null {
  const filers = [
    ...mentioned('department', placesOfOffices(form.department?.text ?? '')),
    ...mentioned('unit', placesOfOffices(form.unit?.text ?? '')),
  ];
  const others = [
    ...mentioned('title', placesIn(form.title)),
    ...mentioned('file', placesIn(fileName?.replace(/\.\w{1,5}$/, '') ?? '')),
    ...mentioned('sheet', placesIn(form.sheet)),
  ];
  const mentions = filers.length > 0 ? filers : others;
  if (mentions.length === 0) return null;
  const codes = meetOfAll(mentions);
  if (codes === null) return { ruleset: null, evidence: contradictionOf(mentions) };
  if (provincesOf(codes).length === 1) return placed(mentions, codes, rulesets);
  const told = filers.length > 0 && others.length > 0 ? meetOfAll([...filers, ...others]) : null;
  if (told && provincesOf(told).length === 1) return placed([...filers, ...others], told, rulesets);
  const mention = mentions.find(({ codes: own }) => own.length < MANY);
  if (!mention) return null;
  return {
    ruleset: null,
    evidence: { kind: 'ambiguous', mention, provinces: provincesOf(codes).map(named) },
  };
}

/** 省 alone names no province. */
const MANY = 20;

function placed(
  mentions: readonly Mention[],
  codes: readonly DivisionCode[],
  rulesets: readonly Ruleset[],
): Region {
  const code = commonStart(codes);
  const names = new Set(codes.map(named));
  const chain = chainOf(code);
  // 鼓楼区 of a province that has several: which one, nobody needs to know.
  const shared = names.size === 1 && !chain.includes([...names][0]!) ? [...names] : [];
  // One name suffices where it says as much as all of them.
  const alone = mentions.find(
    ({ codes: own }) => shared.length === 0 && provincesOf(own).length === 1 && commonStart(own) === code,
  );
  return {
    ruleset: rulesetOf(code, rulesets),
    evidence: { kind: 'place', mentions: alone ? [alone] : mentions, chain: [...shared, ...chain] },
  };
}

/** A name of no division that a ruleset gives as its own: a zone, an office. */
function byOwnName(form: Filed, rulesets: readonly Ruleset[]): Region | null {
  const regions = rulesets.flatMap((ruleset) =>
    ruleset.match.regions.flatMap((said) => (codesOf(said).length === 0 ? [{ ruleset, said }] : [])),
  );
  if (regions.length === 0) return null;
  const names: readonly (readonly [Field, string])[] = [
    ...namesOf(form.department?.text ?? '').map((text) => ['department', text] as const),
    ...namesOf(form.unit?.text ?? '').map((text) => ['unit', text] as const),
    ...partsOf(form.title).map((text) => ['title', text] as const),
  ];
  for (const [field, text] of names) {
    const found = regions.find(({ said }) => text.startsWith(said));
    if (found) {
      const { ruleset, said } = found;
      return { ruleset, evidence: { kind: 'name', mention: { field, text, said } } };
    }
  }
  return null;
}

/** The ruleset of the smallest division that the code lies in. */
function rulesetOf(code: DivisionCode, rulesets: readonly Ruleset[]): Ruleset | null {
  let found: Ruleset | null = null;
  let longest = 0;
  for (const ruleset of rulesets) {
    const { codes = [], regions } = ruleset.match;
    const known = regions.map(codesOf).filter((each) => each.length === 1);
    for (const own of [...codes, ...known.flat()]) {
      if (own.length <= longest || !code.startsWith(own)) continue;
      found = ruleset;
      longest = own.length;
    }
  }
  return found;
}

type Place = Omit<Mention, 'field'>;

/** The places of the offices in a cell. All forms of an office name the same ones. */
const placesOfOffices: (cell: string) => readonly Place[] = remembered((cell) => placesOf(namesOf(cell)));

/** The places in a title or a name of a file or sheet, and that of a document it gives the number of. */
const placesIn: (text: string) => readonly Place[] = remembered((text) => {
  const document = documentPlace(text.normalize('NFKC'));
  return [...placesOf(partsOf(text)), ...(document ? [{ ...document, text: document.said }] : [])];
});

function placesOf(names: readonly string[]): readonly Place[] {
  return names.flatMap((text) => {
    const place = placeNamed(text);
    return place ? [{ ...place, text }] : [];
  });
}

function mentioned(field: Field, places: readonly Place[]): readonly Mention[] {
  return places.map((place) => ({ ...place, field }));
}

/** Offices in a cell, 海淀区教育局、朝阳区教育局 being two: each without number before it and bracket behind it. */
function namesOf(cell: string): readonly string[] {
  const names = cell
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .split(/[、,;，；/]/);
  return names.flatMap(
    (name) => piecesOf(name).find((piece) => HAN.test(piece) && !NO_NAME.test(piece)) ?? [],
  );
}

const HAN = /\p{Script=Han}/u;
const NO_NAME = /^(?:本级|机关|部门|单位|盖章|公章|[\d〇零一二三四五六七八九]{4}年度?)$/;

/** The parts of a title, with and without its blanks: 项 目 支 出, 武汉市 自评表. */
function partsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKC');
  return [...new Set([...piecesOf(plain.replace(/\s+/g, '')), ...piecesOf(plain)])];
}

function piecesOf(text: string): readonly string[] {
  return text.split(/[^\p{Script=Han}\dA-Za-z]+/u).filter((piece) => piece !== '');
}

/**
 * The divisions in which all the names lie. Within one province names may differ, 武汉市 and 黄石市:
 * then it is the province. Null where they lie in different ones.
 */
function meetOfAll(mentions: readonly Mention[]): readonly DivisionCode[] | null {
  return mentions.slice(1).reduce<readonly DivisionCode[] | null>((before, { codes }) => {
    if (before === null) return null;
    const meet = meetOf(before, codes);
    if (meet.length > 0) return meet;
    const provinces = meetOf(provincesOf(before), provincesOf(codes));
    return provinces.length > 0 ? provinces : null;
  }, mentions[0]!.codes);
}

function contradictionOf(mentions: readonly Mention[]): Evidence {
  for (const [index, one] of mentions.entries()) {
    const other = mentions.slice(index + 1).find((each) => meetOfAll([one, each]) === null);
    if (other) return { kind: 'contradiction', mentions: [one, other] };
  }
  return { kind: 'contradiction', mentions: [mentions[0]!, mentions.at(-1)!] };
}

function provincesOf(codes: readonly DivisionCode[]): readonly DivisionCode[] {
  return [...new Set(codes.map((code) => code.slice(0, 2)))];
}

function named(code: DivisionCode): string {
  return nameOf(code) ?? code;
}

/** What all the codes lie in, of one province. */
function commonStart(codes: readonly DivisionCode[]): DivisionCode {
  return codes.reduce((common, code) => {
    let start = common;
    while (!code.startsWith(start)) start = start.slice(0, -2);
    return start;
  });
}
