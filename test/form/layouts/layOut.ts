import type { Address } from '../../../src/sheet/address';
import { toA1 } from '../../../src/sheet/address';
import type { Cell } from '../../../src/sheet/cell';
import { Cells } from '../../../src/sheet/cells';
import type { Sheet } from '../../../src/sheet/sheet';
import { numberCell, textCell } from '../sheetOf';
import type { Arrangement } from './arrangement';
import type { Content } from './seeds';

/** Writes a content onto a sheet as an arrangement says. */
export function layOut(content: Content, arrangement: Arrangement): Sheet {
  return new Writer(content, arrangement).sheet();
}

const SPLIT = /^([≥≤=≧﹦])(\d+(?:\.\d+)?)(\D{0,4})$/;

class Writer {
  private readonly cells: (readonly [Address, Cell])[] = [];
  private readonly merged: string[] = [];
  private readonly levelsAt: number;
  private readonly valuesAt: number;
  private row: number;

  constructor(
    private readonly content: Content,
    private readonly to: Arrangement,
  ) {
    this.row = to.row;
    this.levelsAt = to.column + (to.sideLabel === null ? 0 : 1);
    this.valuesAt = this.levelsAt + 3;
  }

  sheet(): Sheet {
    this.header();
    this.funds();
    this.indicators();
    this.closing();
    return {
      id: '1',
      name: '表',
      visibility: 'visible',
      isProtected: false,
      grid: new Cells(this.cells, { merged: this.merged }),
    };
  }

  private header(): void {
    const { to, content } = this;
    for (const text of to.above) this.line(textCell(text));
    this.line(textCell(`项目支出绩效自评表（${content.year}年度）`));
    this.labelled([[to.labels.project, content.project]]);
    this.labelled([
      [to.labels.department, '市财政局'],
      [to.labels.unit, '市图书馆'],
    ]);
  }

  private funds(): void {
    const { to, content } = this;
    if (content.funds.length === 0) return;
    this.put(to.column, textCell('项目资金（万元）'));
    const at = to.column + 2;
    to.fundColumns.forEach(([, heading], index) => this.put(at + index, textCell(heading)));
    this.row += 1;
    for (const { label, amounts } of content.funds) {
      this.put(to.column + 1, textCell(label));
      to.fundColumns.forEach(([fact], index) => {
        this.put(at + index, fact === 'rate' ? this.rate(amounts[fact]) : this.number(amounts[fact]));
      });
      this.row += 1;
    }
  }

  private headings(): void {
    const { to } = this;
    if (to.sideLabel !== null) this.put(this.levelsAt - 1, textCell(to.sideLabel));
    to.levels.forEach((text, index) => this.put(this.levelsAt + index, textCell(text)));
    this.eachColumn(({ fact, heading }, at, wide) => {
      this.put(at, textCell(heading));
      if (wide > 1) this.merge(this.row, at, this.row, at + wide - 1);
      if (fact !== 'target' || !to.split) return;
      ['指标性质', '指标值', '度量单位'].forEach((text, index) =>
        this.cells.push([{ row: this.row + 1, column: at + index }, textCell(text)]),
      );
    });
    this.row += to.split ? 2 : 1;
  }

  private indicators(): void {
    const { to, content } = this;
    this.headings();
    let spans = new Map<string, { column: number; top: number; bottom: number }>();
    const close = (): void => {
      for (const { column, top, bottom } of to.merged ? spans.values() : [])
        this.merge(top, column, bottom, column);
      spans = new Map();
    };
    content.rows.forEach(({ level1, level2, level3, facts }, index) => {
      [level1, level2].forEach((text, depth) => {
        const key = depth === 0 ? level1 : `${level1}/${level2}`;
        const span = spans.get(key);
        if (span) span.bottom = this.row;
        else {
          spans.set(key, { column: this.levelsAt + depth, top: this.row, bottom: this.row });
          this.put(this.levelsAt + depth, textCell(text));
        }
      });
      this.put(this.levelsAt + 2, textCell(level3));
      this.eachColumn(({ fact, text }, at, wide) => {
        if (fact === 'target' && to.split) this.target(facts.target, at);
        else if (fact === 'weight' || fact === 'score') this.put(at, this.number(facts[fact]));
        else this.put(at, textCell(fact === null ? text : facts[fact]));
        if (wide > 1 && to.merged && !(fact === 'target' && to.split))
          this.merge(this.row, at, this.row, at + wide - 1);
      });
      this.row += 1;
      const isLast = index === content.rows.length - 1;
      if (isLast || to.headingsAgainAfter === index) close();
      if (to.blankAfter.has(index) && !isLast) this.row += 1;
      if (to.headingsAgainAfter === index && !isLast) this.headings();
    });
  }

  private target(text: string, at: number): void {
    const [, sign = '', value = text, unit = ''] = SPLIT.exec(text) ?? [];
    [sign, value, unit].forEach((part, index) => this.put(at + index, textCell(part)));
  }

  private closing(): void {
    const { to, content } = this;
    this.put(to.column, textCell(to.labels.total));
    let right = this.valuesAt;
    this.eachColumn(({ fact }, at, wide) => {
      if (fact === 'weight' || fact === 'score') this.put(at, this.number(content.total[fact]));
      right = Math.max(right, at + wide);
    });
    const isAside = to.gradeInTotalRow && content.grade !== '';
    if (isAside) this.put(right, textCell(content.grade));
    this.row += 1;
    if (!isAside && content.grade !== '') this.labelled([[to.labels.grade, content.grade]]);
    this.line(textCell('备注：得分按完成比例计算。'));
  }

  private eachColumn(
    visit: (column: Arrangement['columns'][number], at: number, wide: number) => void,
  ): void {
    let at = this.valuesAt;
    for (const column of this.to.columns) {
      const wide = column.fact === 'target' && this.to.split ? 3 : column.wide;
      visit(column, at, wide);
      at += wide;
    }
  }

  private labelled(pairs: readonly (readonly [label: string, value: string])[]): void {
    pairs.forEach(([label, value], index) => {
      const at = this.to.column + index * 4;
      if (this.to.inOneCell) this.put(at, textCell(`${label}：${value}`));
      else {
        this.put(at, textCell(label));
        this.put(at + 2, textCell(value));
        if (this.to.merged) this.merge(this.row, at, this.row, at + 1);
      }
    });
    this.row += 1;
  }

  private line(cell: Cell): void {
    this.put(this.to.column, cell);
    this.row += 1;
  }

  private put(column: number, cell: Cell): void {
    if (cell.text !== '') this.cells.push([{ row: this.row, column }, cell]);
  }

  private merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom === top && right === left) return;
    this.merged.push(`${toA1({ row: top, column: left })}:${toA1({ row: bottom, column: right })}`);
  }

  private number(text: string): Cell {
    const value = Number(text.replaceAll(',', ''));
    if (this.to.numbers === 'text' || text === '' || Number.isNaN(value)) return textCell(text);
    return this.to.numbers === 'plain' ? numberCell(value) : numberCell(value, '#,##0.00####', text);
  }

  private rate(text: string): Cell {
    const points = Number(text.replace(/[%,]/g, ''));
    if (this.to.numbers === 'text' || text === '' || Number.isNaN(points)) return textCell(text);
    return this.to.numbers === 'plain'
      ? numberCell(points)
      : numberCell(points / 100, '0.00%', `${points.toFixed(2)}%`);
  }
}
