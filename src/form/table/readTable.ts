import { HUNDRED } from '../../notation/decimal';
import type { Area } from '../cells/area';
import type { Bounds } from '../cells/bounds';
import { entryAt } from '../cells/entry';
import type { Place } from '../cells/place';
import { gradeInRow } from '../cells/statedGrade';
import { sum } from '../cells/sum';
import type {
  Conclusion,
  Entry,
  Indicator,
  LevelWeight,
  NumberEntry,
  Section,
  Subtotal,
  Total,
} from '../form';
import { yearIn } from '../header/year';
import type { Columns } from '../headings/columns';
import { isTotal } from '../words/labelWords';
import { unbroken } from '../words/wordOf';
import type { IndicatorRow } from './indicatorRow';
import { LevelTrail } from './levels';
import { levelWeightsIn } from './levelWeights';
import type { LevelledRow } from './levelWeights';
import { withNamesAndNotes } from './namesAndNotes';
import { readTotal } from './readTotal';
import { kindOf } from './rowKind';
import { roleOf } from './rowRole';
import type { RowRole } from './rowRole';
import {
  withoutSharedWeights,
  withoutUntakenOptions,
  withSectionWeights,
  withWeightsInNames,
} from './sharedWeights';

/** What stands below the headings: indicators, total, grade, and the form's own rules. */
export interface Table {
  /** The headings: one table's, or those of several below one another. */
  readonly columns: readonly Columns[];
  readonly sections: readonly Section[];
  readonly levels: readonly LevelWeight[];
  readonly indicators: readonly Indicator[];
  readonly total: Total | null;
  /** The same total stated again. */
  readonly otherTotals: readonly NumberEntry[];
  readonly subtotals: readonly Subtotal[];
  readonly grade: Entry | null;
  readonly conclusions: readonly Conclusion[];
  readonly notes: readonly Entry[];
  /** The last row that belongs to the form. */
  readonly bottom: number;
}

/** Empty rows after which nothing belongs to the form any more, among its indicators and after them. */
const GAP = 30;
const GAP_AFTER_INDICATORS = 3;
/** Rows of conclusions under labels that nobody can foresee, between the total and the form's rules. */
const MOST_CONCLUSIONS = 12;

/** Reads an indicator table and what follows it, down to where the form ends. */
export function readTable(area: Area, columns: Columns, rowsBelow: Iterable<number>, bounds: Bounds): Table {
  const reader = new TableReader(area, columns, bounds);
  for (const row of rowsBelow) if (!reader.read(row)) break;
  return reader.table;
}

class TableReader {
  private readonly trail: LevelTrail;
  /** The tables read so far, the present one last. */
  private readonly tables: Columns[];
  private readonly indicators: Indicator[] = [];
  /** The levels of each indicator. */
  private readonly levelled: LevelledRow[] = [];
  private readonly notes: Entry[] = [];
  /** Sentences (注：…) below the last indicator so far: without a total below it, too, they are the form's rules. */
  private readonly remarks: Place[] = [];
  /** The row in which a score's cell begins → the indicator that carries it. */
  private readonly carriers = new Map<number, number>();
  private total: Total | null = null;
  private readonly otherTotals: NumberEntry[] = [];
  private readonly subtotals: Subtotal[] = [];
  /** How many indicators stand above the sum before. */
  private summedUp = 0;
  private grade: Entry | null = null;
  private bottom: number;
  private isClosed = false;
  /** The row above belongs to the form's rules, which may go on below. */
  private isInNotes = false;
  /** Rows of conclusions below the table. */
  private following = 0;
  private readonly conclusions: Conclusion[] = [];

  constructor(
    private readonly area: Area,
    columns: Columns,
    private readonly bounds: Bounds,
  ) {
    this.trail = new LevelTrail(area, columns);
    this.tables = [columns];
    this.bottom = columns.bottom;
  }

  private get columns(): Columns {
    return this.tables.at(-1)!;
  }

  get table(): Table {
    const { area, tables, total, otherTotals, subtotals, grade, conclusions } = this;
    const notes = [...this.remarks.map((place) => entryAt(place)), ...this.notes];
    const bottom = Math.max(this.bottom, ...this.remarks.map(({ row }) => row));
    const { sections } = this.trail;
    const named = withNamesAndNotes(this.indicators, this.levelled);
    const weighed = withoutSharedWeights(withoutUntakenOptions(named));
    const indicators = withSectionWeights(area, tables, sections, withWeightsInNames(area, tables, weighed));
    const levels = levelWeightsIn(area, sections, this.levelled);
    return {
      columns: tables,
      sections,
      levels,
      indicators,
      total,
      otherTotals,
      subtotals,
      grade,
      conclusions,
      notes,
      bottom,
    };
  }

  /** Reads the next row; false where the form has ended above it. */
  read(row: number): boolean {
    if (row <= this.bottom) return true;
    if (row - this.bottom > (this.isClosed ? GAP_AFTER_INDICATORS : GAP)) return false;
    const places = this.area.filled(row, this.bounds.left, this.bounds.right);
    if (places.length === 0) return true;
    const role = roleOf(this.area, this.columns, places, this.bounds);
    if (role.kind === 'beginning') return false;
    if (role.kind === 'other-headings') return this.goesOnUnder(role.columns);
    if (role.kind === 'closing') this.close(role, places);
    else if (!this.isClosed || this.reopens(role, row)) this.take(role, row, places);
    else if (role.kind === 'repeated-heading') return false;
    else if (role.kind === 'remark' && isNote(places)) this.beginNotes(places);
    else if (row - this.bottom === 1) this.follow(places);
    return true;
  }

  /**
   * Decisions and management scored in one table, what was achieved in another below it, and one total of
   * both: as long as neither the weights nor a total make a whole, the form goes on.
   */
  private goesOnUnder(columns: Columns): boolean {
    const isScored = this.columns.score !== null && columns.score !== null;
    if (!isScored || this.indicators.length === 0 || this.isWhole()) return false;
    if (this.isClosed && !this.isInNotes && !this.isSumOfPart()) return false;
    this.isClosed = false;
    this.isInNotes = false;
    this.forgetTotal();
    this.tables.push(columns);
    this.trail.goOnUnder(columns);
    this.bottom = columns.bottom;
    return true;
  }

  /** 合计 30 | 29 below the decisions: the total of all stands below the other table. */
  private isSumOfPart(): boolean {
    return this.grade === null && this.total?.weight?.number?.lt(HUNDRED) === true;
  }

  private isWhole(): boolean {
    if (this.total?.weight?.number?.gte(HUNDRED)) return true;
    // One merged over several rows stands in its first.
    const weights = this.indicators.map(({ row, weight }) => (weight?.at.row === row ? weight.number : null));
    return sum(weights)?.gte(HUNDRED) === true;
  }

  /** A note or a sum (合计 under each section) with an indicator directly below did not end the table. */
  private reopens(role: RowRole, row: number): boolean {
    if (role.kind !== 'indicator' || row - this.bottom > 1 || !isWhole(role.read)) return false;
    this.isClosed = false;
    this.forgetTotal();
    this.grade = null;
    return true;
  }

  /** It was the sum of a part. */
  private forgetTotal(): void {
    if (this.total) this.sumUp(this.total);
    this.total = null;
    this.otherTotals.length = 0;
  }

  /** Between the rows 注：… is a remark; below the total it is the form's rules. */
  private beginNotes(places: readonly Place[]): void {
    this.isInNotes = true;
    this.note(places);
  }

  /** A line directly below what belongs to the form: its rules go on, or a conclusion is stated. */
  private follow(places: readonly Place[]): void {
    if (this.isInNotes && isNoteLine(places)) this.note(places);
    else if (!this.isInNotes && this.following < MOST_CONCLUSIONS && isConclusion(places)) {
      this.following += 1;
      this.conclude(places[0]!);
      this.bottom = this.lastRowOf(places);
    }
  }

  private take(role: RowRole, row: number, places: readonly Place[]): void {
    if (role.kind === 'indicator') this.remarks.length = 0;
    if (role.kind === 'remark' && isNote(places)) this.remarks.push(places[0]!);
    if (role.kind === 'subtotal') {
      const { at, rest } = role;
      this.sumUp(readTotal(this.area, this.columns, row, at, rest, this.bounds.right));
    }
    if (role.kind === 'repeated-heading') this.bottom = role.bottom;
    else if (role.kind === 'headline') this.trail.headline(role.at);
    else if (role.kind === 'goal') this.trail.restart();
    else if (role.kind === 'indicator' && !this.isUnnamedSum(role.read)) this.add(role.read);
    else if (role.kind === 'other') this.trail.at(row, this.area.place(row, this.columns.name!.left));
    if (role.kind === 'indicator' || role.kind === 'headline') this.bottom = row;
  }

  /** A weight alone that is just what stands above it is the sum of a section, whose label is missing. */
  private isUnnamedSum({ name, target, actual, weight }: IndicatorRow): boolean {
    if (name !== '' || target.text !== '' || actual.text !== '' || !weight?.number) return false;
    const weights = this.indicators.map((indicator) => indicator.weight?.number);
    return weights.some((_, from) => sum(weights.slice(from))?.eq(weight.number!));
  }

  private add(read: IndicatorRow): void {
    const { row, nameAt, scoreRow } = read;
    const levels = this.trail.at(row, nameAt);
    const { section } = levels;
    const [level1, level2] = [levels.level1?.text ?? '', levels.level2?.text ?? ''];
    const above = this.indicators.at(-1);
    const isSibling = above?.section === section && above.level2 === level2;
    this.levelled.push({
      row,
      columns: this.columns,
      section,
      level1: levels.level1,
      level2: levels.level2,
    });
    if (!this.carriers.has(scoreRow)) this.carriers.set(scoreRow, this.indicators.length);
    this.indicators.push({
      row,
      kind: kindOf(read, this.columns, isSibling ? above.kind : null),
      isGoal: false,
      isHidden: this.area.grid.isRowHidden(row),
      section,
      level1,
      level2,
      name: read.name,
      nameAt: { row: nameAt.row, column: nameAt.column },
      target: read.target,
      actual: read.actual,
      weight: read.weight,
      coefficient: read.coefficient,
      completion: read.completion,
      score: read.score,
      note: read.note,
      ...(read.remedy && { remedy: read.remedy }),
      ...(read.targetSign && { targetSign: read.targetSign }),
      ...(read.targetUnit && { targetUnit: read.targetUnit }),
      criterion: read.criterion,
      scoredWith: scoreRow === row ? null : (this.carriers.get(scoreRow) ?? null),
    });
  }

  private close(role: Extract<RowRole, { kind: 'closing' }>, places: readonly Place[]): void {
    const { label, at, rest } = role;
    this.isClosed = true;
    this.isInNotes = label === 'notes';
    if (label === 'notes') this.note(places);
    else if (label !== 'tail') this.grade ??= gradeInRow(this.area, places, this.bounds.right);
    if (label === 'tail' || label === 'conclusion') this.conclude(at);
    const total = isTotal(label) ? { at, rest } : label === 'grade' ? totalBeside(places) : null;
    if (total) {
      this.takeTotal(readTotal(this.area, this.columns, at.row, total.at, total.rest, this.bounds.right));
    }
    this.bottom = this.lastRowOf(places);
  }

  /** The cell beside a label that asks for words. */
  private conclude(label: Place): void {
    const own = this.area.extent(label.row, label.column).right + 1;
    if (own > this.bounds.right || !ASKS_FOR_WORDS.test(label.text) || ASKS_FOR_MORE.test(label.text)) return;
    const beside = this.area.place(label.row, own);
    if (beside.wording.label !== null) return;
    this.conclusions.push({ label: unbroken(label.text), entry: entryAt(beside) });
  }

  /** 合计 90 above 总分 100 is the sum of a part; a total that comes again is stated twice. */
  private takeTotal(total: Total): void {
    const former = this.total;
    const isWhole = former !== null && isPartOf(former, total);
    if (isWhole) this.sumUp(former);
    if (former === null || isWhole) this.total = total;
    else if (total.score?.number) this.otherTotals.push(total.score);
  }

  /** A sum of rows above it: which of them is not said, but by its weight. */
  private sumUp({ row, weight, score }: Total): void {
    const above = this.indicators.length;
    if (!score || above === 0) return;
    const all = this.indicators.map((_, index) => index);
    const { section } = this.indicators.at(-1)!;
    const since = all.slice(this.summedUp);
    const own = all.filter((index) => this.indicators[index]!.section === section);
    const label = unbroken(this.area.filled(row, this.bounds.left, this.bounds.right)[0]?.text ?? '');
    this.subtotals.push({ label, weight, score, rows: [since, own, all] });
    this.summedUp = above;
  }

  /** The rules that the form prints: in the label's own cell, beside it, and in the rows below it. */
  private note(places: readonly Place[]): void {
    this.notes.push(...places.map((place) => entryAt(place)));
    this.bottom = this.lastRowOf(places);
  }

  private lastRowOf(places: readonly Place[]): number {
    return Math.max(...places.map(({ row, column }) => this.area.extent(row, column).bottom));
  }
}

/** The total in the row of the grade: 评价等级 | 优 | 总分 | 100 | 95. */
function totalBeside(places: readonly Place[]): { readonly at: Place; readonly rest: string } | null {
  for (const at of places) {
    const found = at.wording.label;
    if (found && isTotal(found.label)) return { at, rest: found.rest };
  }
  return null;
}

function isPartOf(former: Total, total: Total): boolean {
  return former.weight?.number?.lt(HUNDRED) === true && total.weight?.number?.gte(HUNDRED) === true;
}

function isNote(places: readonly Place[]): boolean {
  return places[0]!.wording.label?.label === 'notes';
}

/** Rules go on directly below as lines of text; a row of data is none. */
function isNoteLine(places: readonly Place[]): boolean {
  return places.length <= 2 && typeof places[0]!.cell!.value === 'string';
}

/** What a conclusion is about, and what only somebody else, or a person's name or a day answers. */
const ASKS_FOR_WORDS = /^.{0,24}(?:问题|措施|建议|结论|原因|说明|事项|经验|做法|分析|总结|方案|综述)/;
const ASKS_FOR_MORE = /[人员]|签[字章]|日期|时间|电话|领导|审核|复核|专家|填[报表]说明/;

const CHINESE = /[\u4e00-\u9fff]/;
/** What may stand above another form's title. */
const ABOVE_TITLE = /^附[件表录]/;

/** A label and what is said to it, both in words: 结果应用情况 | 据实下达指标. */
function isConclusion(places: readonly Place[]): boolean {
  const { text } = places[0]!;
  if (places.length > 2 || ABOVE_TITLE.test(text) || yearIn(text) !== null) return false;
  return places.every(({ cell, text: said }) => typeof cell!.value === 'string' && CHINESE.test(said));
}

/** Target, achievement and a weight in 分 all stand in the row itself. */
function isWhole({ row, target, actual, weight }: IndicatorRow): boolean {
  const isOwn = (entry: Entry | null): boolean => entry?.at.row === row && entry.text !== '';
  return isOwn(target.entry) && isOwn(actual.entry) && isOwn(weight) && weight?.number != null;
}
