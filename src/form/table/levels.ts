import { Decimal } from '../../notation/decimal';
import type { Address } from '../../sheet/address';
import { isSameAddress } from '../../sheet/address';
import type { Area } from '../cells/area';
import type { Place } from '../cells/place';
import type { Section } from '../form';
import type { Columns, Span } from '../headings/columns';
import { SECTION_WEIGHT } from '../words/marks';
import { unbroken } from '../words/wordOf';

/** The levels that hold for a row. */
export interface Levels {
  readonly section: number | null;
  readonly level1: Level | null;
  readonly level2: Level | null;
}

/** A label and its cell; a label merged over rows is one label. */
export interface Level {
  readonly at: Address;
  readonly text: string;
}

/**
 * Carries the levels' labels down the table: merged ones, and ones written only in their first row.
 * A new first level ends the second level above it.
 */
export class LevelTrail {
  readonly sections: Section[] = [];
  private readonly sectionByName = new Map<string, number>();
  private level1: Level | null = null;
  private level2: Level | null = null;
  private section: number | null = null;

  constructor(
    private readonly area: Area,
    private columns: Columns,
  ) {}

  /**
   * Returns the levels that hold for a row. Where its name is merged over a level’s column, that column says nothing.
   * A first level that every row repeats is one level.
   */
  at(row: number, nameAt: Address): Levels {
    const level1 = this.label(row, this.columns.level1, nameAt);
    if (level1 && !isSameAddress(this.level1?.at, level1) && !this.isRepeated(level1))
      this.begin(levelOf(level1));
    const level2 = this.label(row, this.columns.level2, nameAt);
    if (level2 && !isSameAddress(level1, level2) && !isSameAddress(this.level2?.at, level2)) {
      this.level2 = levelOf(level2);
    }
    return { section: this.section, level1: this.level1, level2: this.level2 };
  }

  private isRepeated({ text }: Place): boolean {
    return this.level1 !== null && (text === this.level1.text || unbroken(text) === this.level1.text);
  }

  /** Begins a section whose label stands in a row of its own above its indicators. */
  headline(place: Place): void {
    this.begin(levelOf(place));
  }

  /** Another table of the form goes on below, with columns of its own. */
  goOnUnder(columns: Columns): void {
    this.columns = columns;
    this.leave();
  }

  /** Sections from here on belong to another goal, also where they are named alike. */
  restart(): void {
    this.sectionByName.clear();
    this.leave();
  }

  private leave(): void {
    this.level1 = null;
    this.level2 = null;
    this.section = null;
  }

  private begin(level1: Level): void {
    this.level1 = level1;
    this.level2 = null;
    const section = sectionOf(level1);
    const known = this.sectionByName.get(section.name);
    this.section = known ?? this.sections.push(section) - 1;
    this.sectionByName.set(section.name, this.section);
  }

  private label(row: number, span: Span | null, nameAt: Address): Place | null {
    if (!span) return null;
    const place = this.area.place(row, span.left);
    return place.isBlank || isSameAddress(place, nameAt) ? null : place;
  }
}

function levelOf({ row, column, text }: Place): Level {
  return { at: { row, column }, text: unbroken(text) };
}

const NUMBERED = /^[(（]?[一二三四五六七八九十\d]{1,2}[)）]?[、.．]\s*/;

function sectionOf({ at, text }: Level): Section {
  const match = SECTION_WEIGHT.exec(text);
  const name = (match ? text.replace(match[0], '') : text).replace(NUMBERED, '').trim();
  return { name, at, weight: match && new Decimal((match[1] ?? match[2])!) };
}
