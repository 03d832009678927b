import { createSession } from '../../src/taskpane/session/createSession';
import type { Session } from '../../src/taskpane/session/session';
import { atWork, stateOf } from '../hosts/excel/excelAtWork';
import type { AtWork } from '../hosts/excel/excelAtWork';
import { FORM } from '../taskpane/session/workbooks';
import { describedWorkbook } from '../workbench/excel/model/describedWorkbook';

/** Long beside what an answer takes here, short beside a test. */
const TIMEOUT_MS = 300;
/** Nobody types for ever here, however busy the machine is. */
const EDIT_PATIENCE_MS = 60_000;

/** The pane open beside a form. */
export interface PaneAtWork extends AtWork {
  readonly session: Session;
  /** The pane closed and opened again. */
  openedAgain(): Promise<Session>;
  state(): ReturnType<typeof stateOf>;
}

/**
 * A form that has been marked once and holds what other people and programs put there: a conditional
 * format, a custom XML part, a formula.
 */
export async function paneAtWork(): Promise<PaneAtWork> {
  const work = atWork(
    describedWorkbook([{ ...FORM, cells: { ...FORM.cells, J1: 1, J2: { value: 2, formula: '=J1+1' } } }]),
    17,
    TIMEOUT_MS,
    EDIT_PATIENCE_MS,
  );
  const { workbook } = work;
  const sheet = workbook.sheet(FORM.name);
  const others = sheet.addConditionalFormat('Custom', [{ top: 1, left: 10, bottom: 2, right: 10 }]);
  Object.assign(others, { formula: '=$J1>1', fill: '#00FF00' });
  workbook.customXml.set('{0THER}', '<notes xmlns="urn:others">kept</notes>');
  await work.host.readSheets('all');
  await work.host.flag([{ sheetId: sheet.id, at: { row: 6, column: 7 }, severity: 'error' }]);
  const open = async (host = work.reopened()) => {
    const session = createSession(host, { locale: 'zh-CN' });
    await session.start();
    return session;
  };
  const session = await open(work.host);
  return { ...work, session, openedAgain: () => open(), state: () => stateOf(workbook) };
}
