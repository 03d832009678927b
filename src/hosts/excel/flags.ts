import type { Severity } from '../../checks/finding';
import { rangeToA1 } from '../../sheet/address';
import { FLAG_COLOURS, flagFormula, flaggedSeverity } from '../flagColours';
import type { Flag } from '../host';
import { areasOf } from './blocks';

/** One sheet and the conditional formats on it that are ziping's, by their ids. */
export interface FlaggedSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly own: readonly string[];
  /** Those among them that were cut short while being made: without formula or colour. */
  readonly unmade: readonly string[];
}

/** An address may be no longer than 8 192 characters; a few fewer leave room for what Excel adds. */
const LONGEST_ADDRESS = 8_000;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Asks for the flags on sheets that may be gone by now; what it gives reads the answer. */
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
        : [{ sheetId, name: sheet.name, isProtected: protection.protected, ...ownOf(formats.items) }],
    );
}

const FORMAT =
  'items/id,items/type,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color';

/** A custom format without a formula is ziping's too: nobody but a program cut short leaves one. */
function ownOf(formats: readonly Excel.ConditionalFormat[]): Pick<FlaggedSheet, 'own' | 'unmade'> {
  const own: string[] = [];
  const unmade: string[] = [];
  for (const { id, type, customOrNullObject: custom } of formats) {
    if (type !== 'Custom') continue;
    const { formula } = custom.rule;
    const severity = flaggedSeverity(formula);
    if (severity === null && formula !== '') continue;
    own.push(id);
    const isMade = severity !== null && custom.format.fill.color?.toUpperCase() === colourOf(severity);
    if (!isMade) unmade.push(id);
  }
  return { own, unmade };
}

function colourOf(severity: Severity): string {
  return `#${FLAG_COLOURS[severity]}`;
}

/**
 * Queues new flags: one conditional format a sheet and severity, more where the address grows too long.
 * @returns how many formats that makes
 */
export function addFlags(context: Excel.RequestContext, flags: readonly Flag[]): number {
  let added = 0;
  for (const [sheetId, onSheet] of bySheet(mostSevere(flags))) {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const severity of SEVERITIES) {
      const cells = onSheet.filter((flag) => flag.severity === severity).map(({ at }) => at);
      for (const address of joined(areasOf(cells).map(rangeToA1))) {
        const { custom } = sheet.getRanges(address).conditionalFormats.add('Custom');
        custom.rule.formula = `=${flagFormula(severity)}`;
        custom.format.fill.color = colourOf(severity);
        added += 1;
      }
    }
  }
  return added;
}

/** The flags without some of them, by id. */
export function flagsExcept(flagged: readonly FlaggedSheet[], ids: ReadonlySet<string>): FlaggedSheet[] {
  return flagged.map((sheet) => ({ ...sheet, own: sheet.own.filter((id) => !ids.has(id)) }));
}

/** Queues the removal of flags. */
export function deleteFlags(context: Excel.RequestContext, flagged: readonly FlaggedSheet[]): void {
  for (const { sheetId, own } of flagged) {
    const formats = context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;
    for (const id of own) formats.getItem(id).delete();
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

/** A cell has one colour: that of the most severe of its flags. */
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
