import type { Severity } from '../../checks/finding';
import { rangeToA1 } from '../../sheet/address';
import { FLAG_COLOURS, flagFormula, flaggedSeverity, writingOf } from '../flagColours';
import type { Flag } from '../host';
import { areasOf } from './blocks';
import { asProblem, isNothingRun, isOutcomeUnknown } from './excelErrors';
import { roundTrip } from './roundTrip';
import type { ExcelConnection } from './roundTrip';

/** A conditional format of ziping's, as just read. Its id is valid until formats are added or deleted. */
export interface OwnFormat {
  readonly id: string;
  /** The sign of the writing that made it; null if it bears none. */
  readonly writing: string | null;
  /**
   * True if its formula bears ziping's sign. A format without any formula may be one of ziping's that was cut short.
   */
  readonly isSigned: boolean;
  /** False if it was cut short while being made, so that it lacks its formula or colour. */
  readonly isMade: boolean;
}

/** One sheet and the conditional formats on it that are ziping's. */
export interface FlaggedSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** False if Excel cannot read the sheet's formats: then flags are neither set nor removed there. */
  readonly isReadable: boolean;
  /** From the topmost to the lowest. */
  readonly own: readonly OwnFormat[];
}

/** An address may have 8 192 characters; a few fewer leave room for what Excel adds. */
const LONGEST_ADDRESS = 8_000;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Queues the question for the flags on sheets, which may have been deleted.
 * @returns what reads the answer
 */
export function askFlags(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): () => readonly FlaggedSheet[] {
  const asked = sheetIds.map((sheetId) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('name');
    const protection = sheet.protection.load('protected');
    const formats = sheet.getRange().conditionalFormats;
    formats.load(FORMAT);
    return { sheetId, sheet, protection, formats };
  });
  return () =>
    asked.flatMap(({ sheetId, sheet, protection, formats }) =>
      sheet.isNullObject
        ? []
        : {
            sheetId,
            name: sheet.name,
            isProtected: protection.protected,
            isReadable: true,
            own: ownOf(formats.items),
          },
    );
}

/**
 * Reads the flags of sheets. A single rule that Excel cannot return fails the request for all sheets; then each sheet
 * is asked by itself.
 * @throws Problem if Excel fails for another reason
 */
export async function readFlags(
  excel: ExcelConnection,
  sheetIds: readonly string[],
): Promise<readonly FlaggedSheet[]> {
  if (sheetIds.length === 0) return [];
  try {
    return await roundTrip(excel, (context) => askFlags(context, sheetIds));
  } catch (error) {
    if (!mayBeFormats(error)) throw error;
    if (sheetIds.length === 1) return unreadable(excel, sheetIds[0]!);
    const middle = Math.ceil(sheetIds.length / 2);
    const first = await readFlags(excel, sheetIds.slice(0, middle));
    return [...first, ...(await readFlags(excel, sheetIds.slice(middle)))];
  }
}

/** True for a failure that may come from formats which Excel cannot read; its code says little. */
export function mayBeFormats(error: unknown): boolean {
  const problem = asProblem(error);
  return !isOutcomeUnknown(problem) && !isNothingRun(problem);
}

function unreadable(excel: ExcelConnection, sheetId: string): Promise<readonly FlaggedSheet[]> {
  return roundTrip(excel, (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('name');
    const protection = sheet.protection.load('protected');
    return () =>
      sheet.isNullObject
        ? []
        : [{ sheetId, name: sheet.name, isProtected: protection.protected, isReadable: false, own: [] }];
  });
}

const FORMAT =
  'items/id,items/type,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color';

/**
 * Returns the formats with ziping's sign in their formula, and those without a formula, which may have been cut short.
 */
function ownOf(formats: readonly Excel.ConditionalFormat[]): readonly OwnFormat[] {
  return formats.flatMap(({ id, type, customOrNullObject: custom }) => {
    if (type !== 'Custom') return [];
    const { formula } = custom.rule;
    const severity = flaggedSeverity(formula);
    if (severity === null && formula !== '') return [];
    const isMade = severity !== null && custom.format.fill.color?.toUpperCase() === colourOf(severity);
    return [{ id, writing: writingOf(formula), isSigned: severity !== null, isMade }];
  });
}

function colourOf(severity: Severity): string {
  return `#${FLAG_COLOURS[severity]}`;
}

/**
 * Returns a sign for the rules of one writing, which tells them from older ones: ids do not, since Excel reuses them.
 */
export function newWriting(): string {
  return Math.random().toString(36).slice(2, 8).padEnd(6, '0');
}

/**
 * Queues new flags: one conditional format for each sheet and severity, or several if the address gets too long.
 * @param writing the sign that their formulas bear
 * @returns the number of formats
 */
export function addFlags(context: Excel.RequestContext, flags: readonly Flag[], writing: string): number {
  let added = 0;
  for (const [sheetId, onSheet] of bySheet(mostSevere(flags))) {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const severity of SEVERITIES) {
      const cells = onSheet.filter((flag) => flag.severity === severity).map(({ at }) => at);
      for (const address of joined(areasOf(cells).map(rangeToA1))) {
        const { custom } = sheet.getRanges(address).conditionalFormats.add('Custom');
        custom.rule.formula = `=${flagFormula(severity, writing)}`;
        custom.format.fill.color = colourOf(severity);
        added += 1;
      }
    }
  }
  return added;
}

/** Returns the flags that pass a test. */
export function flagsWhere(
  flagged: readonly FlaggedSheet[],
  isMeant: (format: OwnFormat) => boolean,
): FlaggedSheet[] {
  return flagged.map((sheet) => ({ ...sheet, own: sheet.own.filter(isMeant) }));
}

/** True if any sheet has flags. */
export function hasFlags(flagged: readonly FlaggedSheet[]): boolean {
  return flagged.some(({ own }) => own.length > 0);
}

/**
 * Queues the removal of flags just read, from the lowest up: if Excel's ids are positions, those of the formats above
 * stay valid.
 */
export function deleteFlags(context: Excel.RequestContext, flagged: readonly FlaggedSheet[]): void {
  for (const { sheetId, own } of flagged) {
    if (own.length === 0) continue;
    const formats = context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;
    for (const { id } of own.toReversed()) formats.getItem(id).delete();
  }
}

function bySheet(flags: readonly Flag[]): ReadonlyMap<string, readonly Flag[]> {
  const sheets = new Map<string, Flag[]>();
  for (const flag of flags) {
    const known = sheets.get(flag.sheetId);
    if (known) known.push(flag);
    else sheets.set(flag.sheetId, [flag]);
  }
  return sheets;
}

/** Returns one flag for each cell, the most severe. */
function mostSevere(flags: readonly Flag[]): Flag[] {
  const byCell = new Map<string, Flag>();
  for (const flag of flags) {
    const cell = `${flag.sheetId} ${flag.at.row} ${flag.at.column}`;
    const known = byCell.get(cell);
    const isWorse = !known || SEVERITIES.indexOf(flag.severity) < SEVERITIES.indexOf(known.severity);
    if (isWorse) byCell.set(cell, flag);
  }
  return [...byCell.values()];
}

function joined(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS) {
      lists[lists.length - 1] = `${last},${address}`;
    } else {
      lists.push(address);
    }
  }
  return lists;
}
