import type { GoalTable } from '../form/goalTable';
import { readForms } from '../form/reading/readForms';
import { Problem } from '../sheet/problem';
import type { Host } from './host';

/**
 * Reads the goal tables of a workbook that the user named; each bears the file’s name.
 * @throws Problem if the workbook or one of its sheets cannot be read
 */
export async function goalTablesOf(host: Host, file: string): Promise<readonly GoalTable[]> {
  const sheets = await host.readSheets('all');
  const faulty = sheets.find(({ unreadable }) => unreadable)?.unreadable;
  if (faulty) throw new Problem(faulty.code, faulty.says, { ...faulty.place, file });
  return sheets.flatMap((sheet) => readForms(sheet).goalTables).map((table) => ({ ...table, file }));
}

/** Makes the Problem for a file, named for its goal tables, that holds none. */
export function noGoalTable(file: string): Problem {
  return new Problem('no-goal-table', NO_GOALS, { file });
}

const NO_GOALS = {
  'zh-CN': '这里没有读到绩效目标表（标题如“绩效目标申报表”，表头有三级指标和指标值）。',
  'en-US':
    'No goal table was found here (a title such as 绩效目标申报表, headings for indicators and targets).',
};
