import type { Localized } from '../locales/localized';
import type { GoalTable } from '../form/goalTable';
import type { Address } from '../sheet/address';
import { toA1 } from '../sheet/address';

/** A cell of a goal table that a finding rests on, and what it holds. */
export interface Approved {
  /** The file where it is another than the form's; null: the form's own workbook. */
  readonly file: string | null;
  readonly sheetId: string;
  readonly sheet: string;
  readonly at: Address;
  readonly text: string;
}

export function approvedAt({ file, sheetId, sheet }: GoalTable, at: Address, text: string): Approved {
  return { file, sheetId, sheet, at, text };
}

const FOLDERS = /^.*[/\\]/;

/** Where a fact was approved, for a message: “绩效目标表”工作表 D10, with the file where it is another. */
export function placeOf({ file, sheet }: Pick<GoalTable, 'file' | 'sheet'>, at: Address): Localized {
  const name = file === null ? '' : file.replace(FOLDERS, '');
  return {
    'zh-CN': `${name === '' ? '' : `${name} `}“${sheet}”${toA1(at)}`,
    'en-US': `${name === '' ? '' : `${name}, `}“${sheet}” ${toA1(at)}`,
  };
}
