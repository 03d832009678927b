import { normalise } from '../../notation/normalise';
import { remembered } from '../../notation/remembered';
import { knownUnit } from '../../notation/unit';
import type { ColumnMeaning, FundRole } from '../form';
import { COLUMN_WORDS } from './columnWords';
import { dictionary } from './dictionary';
import type { Found } from './dictionary';
import { FUND_ROLES, FUND_WORDS } from './fundWords';
import type { FundColumn } from './fundWords';
import { LABELS } from './labelWords';
import type { Label } from './labelWords';
import { TITLES } from './titleWords';
import type { TitleKind } from './titleWords';
import { wordOf } from './wordOf';

const columnHeading = dictionary(COLUMN_WORDS);
const fundHeading = dictionary(FUND_WORDS);
const fundRole = dictionary(FUND_ROLES);
const label = dictionary(LABELS);
const title = dictionary(TITLES);

/** Longest text that can be a heading, a label or a title; longer ones are prose. */
const LONGEST = 48;

/** Which of weight and score comes first where they share a column. */
export type FirstOfPoints = 'weight' | 'score';

/** A label, and what stands behind its colon in the same cell (`项目名称：XXX`). */
export interface Labelled {
  readonly label: Label;
  /** '' where the cell holds the label alone. */
  readonly rest: string;
}

/**
 * Tells what a text says as a heading, a label or a title. Each answer is worked out when it is first asked for: a
 * form asks several of the same cell, and a thousand forms ask them of the same headings.
 */
export class Wording {
  private ownWord?: string;
  private ownHeading?: Found<ColumnMeaning> | null;
  private ownFirst?: FirstOfPoints | null;
  private ownFundHeading?: FundColumn | null;
  private ownLabels?: readonly Labelled[];
  private ownTitle?: TitleKind | null;

  constructor(readonly text: string) {}

  /** The text without anything that means nothing; see wordOf. */
  get word(): string {
    return (this.ownWord ??= wordOf(this.text));
  }

  /** The column of an indicator table that the text heads, or null. */
  get heading(): Found<ColumnMeaning> | null {
    if (this.ownHeading === undefined) {
      this.ownHeading = this.firstOfPoints ? BOTH : this.isProse ? null : columnHeading(this.word);
    }
    return this.ownHeading;
  }

  /** Which of weight and score a heading of both names first: 分值/得分, 得分（分值）; null: of one or none. */
  get firstOfPoints(): FirstOfPoints | null {
    if (this.ownFirst === undefined) this.ownFirst = firstOfPoints(this.text);
    return this.ownFirst;
  }

  /** The column of a funds block that the text heads, or null. */
  get fundHeading(): FundColumn | null {
    if (this.ownFundHeading === undefined) {
      this.ownFundHeading = this.firstOfPoints ? 'weight-and-score' : this.meant(fundHeading);
    }
    return this.ownFundHeading;
  }

  /** The row of a funds block that the text labels, or null. */
  get fundRole(): FundRole | null {
    return this.meant(fundRole);
  }

  /** The label that the text is or begins with, or null. */
  get label(): Labelled | null {
    return this.labels[0] ?? null;
  }

  /** All labels of the text: one cell may hold several, `项目名称：甲 实施单位：乙`. */
  get labels(): readonly Labelled[] {
    return (this.ownLabels ??= this.labelsOfParts());
  }

  /** What the text is as a title, or null. */
  get title(): TitleKind | null {
    if (this.ownTitle === undefined) this.ownTitle = this.meant(title);
    return this.ownTitle;
  }

  private get isProse(): boolean {
    return this.text.length > LONGEST;
  }

  private meant<Meaning extends string>(
    dictionaryOf: (word: string) => Found<Meaning> | null,
  ): Meaning | null {
    return this.isProse ? null : (dictionaryOf(this.word)?.meaning ?? null);
  }

  private labelsOfParts(): readonly Labelled[] {
    const parts = partsOf(this.text);
    if (parts.length > 1) return parts.flatMap((part) => wordingOf(part).labels);
    const own = this.labelled();
    return own ? [own] : NO_LABELS;
  }

  private labelled(): Labelled | null {
    const { text } = this;
    const answered = this.answered();
    if (answered) return answered;
    const whole = this.meant(label);
    if (whole) return { label: whole, rest: '' };
    const numbered = NUMBERED_NOTE.exec(text);
    if (numbered) return { label: 'notes', rest: text.slice(numbered[0].length) };
    return this.before(COLON) ?? (this.isBrokenWord ? null : this.before(LINE_BREAK));
  }

  /** 年度\n资金总额, 单位\n自有资金: one label of money, broken to fit its column. */
  private get isBrokenWord(): boolean {
    return BROKEN_MONEY.test(this.text) && this.fundRole !== null;
  }

  /** `项目名称：【残疾人康复】`: what stands behind the colon is said to the label, also in brackets. */
  private answered(): Labelled | null {
    const at = this.text.search(COLON);
    if (at <= 0 || at > LONGEST || !BRACKET_BEHIND.test(this.text.slice(at + 1))) return null;
    return UNCLOSED.test(this.text.slice(0, at)) ? null : this.before(COLON);
  }

  /** The label before a sign, and what stands behind it. */
  private before(sign: RegExp): Labelled | null {
    const { text } = this;
    const at = (this.isProse ? text.slice(0, LONGEST + 1) : text).search(sign);
    if (at <= 0) return null;
    const word = wordOf(text.slice(0, at));
    const rest = text.slice(at + 1).trim();
    const meaning = label(word)?.meaning ?? (isOwnUnit(word, rest) ? 'unit' : null);
    return meaning && { label: meaning, rest };
  }
}

const BOTH: Found<ColumnMeaning> = { meaning: 'weight-and-score', weak: false };
/** Two words in one cell, the second perhaps in brackets. */
const TWO_WORDS = /^([^\s/／()（）、|｜]{2,8})[\s/／(（、|｜]+([^\s/／()（）、|｜]{2,8})[)）]?$/;

function firstOfPoints(text: string): FirstOfPoints | null {
  const parts = TWO_WORDS.exec(text);
  if (!parts) return null;
  const [former, latter] = [parts[1]!, parts[2]!].map((part) => columnHeading(wordOf(part))?.meaning);
  if (former === 'weight' && latter === 'score') return 'weight';
  return former === 'score' && latter === 'weight' ? 'score' : null;
}

const NO_LABELS: readonly Labelled[] = [];

/** 单位：某县某局 names who files the form, 单位：万元 the unit of its amounts. */
function isOwnUnit(word: string, rest: string): boolean {
  return word === '单位' && rest.length > 2 && !/[元%％]/.test(rest) && !knownUnit(normalise(rest));
}

/** Longest text that is looked through for several labels. */
const LONGEST_LINE = 160;
const BEFORE_COLON = /^[^:：]+(?=[:：])/;

/** A label of ours, or another that stands beside one: 预算年度：2024 金额单位：万元. */
function isLabel(word: string): boolean {
  return label(word) !== null || /(?:单位|日期|时间|年度|编码|代码|电话|类型|类别|性质)$/.test(word);
}

/** The labels of a text, each with what is said to it; the text itself where it holds but one. */
function partsOf(text: string): readonly string[] {
  const first = text.search(COLON);
  const isSingle = first < 0 || !COLON.test(text.slice(first + 1));
  if (isSingle || text.length > LONGEST_LINE) return [text];
  const parts: string[] = [];
  for (const piece of text.split(/\s+/)) {
    const before = BEFORE_COLON.exec(piece)?.[0];
    const begins = parts.length === 0 || (before !== undefined && isLabel(wordOf(before)));
    if (begins) parts.push(piece);
    else parts.push(`${parts.pop()!} ${piece}`);
  }
  return parts;
}

const COLON = /[:：]/;
/** Parts a label from its value only where no colon does: 项目\n名称：甲. */
const LINE_BREAK = /\n/;
/** A year has digits, and whoever files the form is no money. */
const BROKEN_MONEY = /^(?:年度|单位)\s*\n\s*[^\d０-９]*(?:资金|收入|拨款|总额|金额|合计)[^\d０-９]*$/;
const BRACKET_BEHIND = /^\s*[(（【〔[]/;
const UNCLOSED = /[(（【〔[][^)）】〕\]]*$/;
const NUMBERED_NOTE = /^(?:备注|注)\s*(?=[\d(（①一])/;

/** Returns what a text says. The same text gives the same object. */
export const wordingOf: (text: string) => Wording = remembered((text) => new Wording(text));
