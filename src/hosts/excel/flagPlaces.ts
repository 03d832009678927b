import { anchor } from '../../sheet/grid';
import { Problem } from '../../sheet/problem';
import type { Flag, Unmarked } from '../host';
import type { FlaggedSheet } from './flags';
import type { Look } from './workbookLook';
import { gridOf } from './readSheets';
import type { KnownMerges } from './readSheets';

/** Flags of sheets that are there, each on the upper-left cell of its merged area. */
export function placedFlags(flags: readonly Flag[], { allIds }: Look, merges: KnownMerges): Flag[] {
  return flags
    .filter(({ sheetId }) => allIds.includes(sheetId))
    .map((flag) => {
      const grid = gridOf([], merges.get(flag.sheetId) ?? []);
      return { ...flag, at: anchor(grid, flag.at.row, flag.at.column) };
    });
}

/**
 * Excel puts no conditional formats on a protected sheet, and ziping never unprotects one. Where it
 * cannot read a sheet's formats, none are put there that could never be taken off again.
 */
export function canBeMarked({ isProtected, isReadable }: FlaggedSheet): boolean {
  return !isProtected && isReadable;
}

/** The flags of sheets that take them. */
export function withoutUnmarkable(flags: readonly Flag[], { flagged }: Look): Flag[] {
  const open = new Set(flagged.filter(canBeMarked).map(({ sheetId }) => sheetId));
  return flags.filter(({ sheetId }) => open.has(sheetId));
}

/** The sheets whose formats cannot be read, of those that are meant. */
export function unreadableSheets(
  { flagged }: Look,
  isMeant: (sheet: FlaggedSheet) => boolean,
): readonly Unmarked[] {
  return flagged
    .filter((sheet) => !sheet.isReadable && !sheet.isProtected && isMeant(sheet))
    .map(({ name }) => ({ sheet: name, why: 'unreadable' }));
}

/** @throws Problem `sheet-protected` where flags would have to be put on, or taken off, such a sheet */
export function refuseProtected(flags: readonly Flag[], { flagged }: Look): void {
  const refused = flagged.find(
    ({ sheetId, isProtected, own }) =>
      isProtected && (own.some(({ isSigned }) => isSigned) || flags.some((flag) => flag.sheetId === sheetId)),
  );
  if (!refused) return;
  const says = {
    'zh-CN': '工作表受保护，Excel 不允许标记单元格。请先在“审阅”选项卡中撤销工作表保护，再重试。',
    'en-US':
      'The sheet is protected, so Excel does not let cells be marked. Unprotect it on the Review tab, then try again.',
  };
  throw new Problem('sheet-protected', says, { sheet: refused.name });
}
