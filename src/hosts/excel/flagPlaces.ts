import { anchor } from '../../sheet/grid';
import { Problem } from '../../sheet/problem';
import type { Flag, Unmarked } from '../host';
import type { FlaggedSheet } from './flags';
import type { Look } from './workbookLook';
import { gridOf } from './readSheets';
import type { KnownMerges } from './readSheets';

/** Returns the flags of sheets that exist, each moved to the upper-left cell of its merged area. */
export function placedFlags(flags: readonly Flag[], { allIds }: Look, merges: KnownMerges): Flag[] {
  return flags
    .filter(({ sheetId }) => allIds.includes(sheetId))
    .map((flag) => {
      const grid = gridOf([], merges.get(flag.sheetId) ?? []);
      return { ...flag, at: anchor(grid, flag.at.row, flag.at.column) };
    });
}

/**
 * False for a protected sheet, on which Excel refuses conditional formats and which ziping never unprotects, and for a
 * sheet whose formats Excel cannot read, since flags there could never be removed.
 */
export function canBeMarked({ isProtected, isReadable }: FlaggedSheet): boolean {
  return !isProtected && isReadable;
}

/** Returns the flags of sheets that can be flagged. */
export function withoutUnmarkable(flags: readonly Flag[], { flagged }: Look): Flag[] {
  const open = new Set(flagged.filter(canBeMarked).map(({ sheetId }) => sheetId));
  return flags.filter(({ sheetId }) => open.has(sheetId));
}

/** Returns those of the given sheets whose formats cannot be read. */
export function unreadableSheets(
  { flagged }: Look,
  isMeant: (sheet: FlaggedSheet) => boolean,
): readonly Unmarked[] {
  return flagged
    .filter((sheet) => !sheet.isReadable && !sheet.isProtected && isMeant(sheet))
    .map(({ name }) => ({ sheet: name, why: 'unreadable' }));
}

/** @throws Problem `sheet-protected` if flags would have to be set on, or removed from, a protected sheet */
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
