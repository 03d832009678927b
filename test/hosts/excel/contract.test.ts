import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import { flaggedSeverity } from '../../../src/hosts/flagColours';
import { toA1 } from '../../../src/sheet/address';
import type { WorkbookModel } from '../../workbench/excel/model/workbookModel';
import { describedWorkbook } from '../../workbench/excel/model/describedWorkbook';
import { officeJsInNode } from '../../workbench/excel/node/officeJsInNode';
import { ExcelStandIn } from '../../workbench/excel/standIn';
import { describeHost } from '../contract';
import type { Adapter } from '../contract';
import { describeInsertBlank } from '../insertBlankContract';

/** The cells that show a flag in Excel, as `Sheet!A1 error`. */
function flaggedCells(workbook: WorkbookModel): string[] {
  const cells = workbook.sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats.flatMap(({ formula, areas }) => {
      const severity = flaggedSeverity(formula);
      return areas.flatMap(({ top, left, bottom, right }) =>
        Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_cell, index) => {
          const width = right - left + 1;
          const at = { row: top + Math.floor(index / width), column: left + (index % width) };
          return `${name}!${toA1(at)} ${severity}`;
        }),
      );
    }),
  );
  return cells.sort();
}

const EXCEL: Adapter = {
  name: 'Excel through office.js',
  async open(sheets) {
    const workbook = describedWorkbook(sheets);
    const standIn = new ExcelStandIn(workbook);
    const open = () => new ExcelHost(officeJsInNode(standIn));
    return {
      host: open(),
      reread: async () => open(),
      flagged: async () => flaggedCells(workbook),
    };
  },
};

describeHost(EXCEL);
describeInsertBlank(EXCEL);
