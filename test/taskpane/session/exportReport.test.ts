import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import type { MemorySheet } from '../../../src/hosts/memory/memoryHost';
import type { ReportSheet } from '../../../src/report/worksheets/reportSheet';
import { createSession } from '../../../src/taskpane/session/session';
import { FORM, GOALS, withMembers } from './workbooks';

/** The sheets that exporting writes, and what is said of it. */
async function exported(sheets: readonly MemorySheet[]) {
  const written: ReportSheet[] = [];
  const host = withMembers(new MemoryHost(sheets), {
    writeReport: async (report) => (written.push(...report), report[0]!.name),
  });
  const session = createSession(host, { locale: 'zh-CN' });
  await session.start();
  await session.validate();
  await session.exportReport();
  const { notice } = session.getState();
  await session.dispose();
  return { written, notice };
}

describe('Export report', () => {
  it('writes what was found, what to return, the rules and the counts, each on its sheet', async () => {
    const { written, notice } = await exported([FORM, GOALS]);
    expect(written.map(({ name }) => name)).toEqual(['汇总', '退回清单', '校验报告', '评分规则', '统计']);
    expect(notice).toEqual({ kind: 'exported', sheet: '汇总' });
  });

  it('has a row for each form, and what nearly is one, and leads into the workbook itself', async () => {
    const { written } = await exported([FORM, { ...FORM, name: '另一张' }, GOALS]);
    const [summary] = written;
    const first = summary!.rows.slice(summary!.headingRow).map(([cell]) => cell?.value ?? '');
    expect(first.slice(0, 2)).toEqual([FORM.name, '另一张']);
    const links = written.flatMap(({ rows }) => rows.flat().flatMap(({ link }) => link ?? []));
    expect(new Set(links.map(({ file }) => file))).toEqual(new Set([null]));
    expect(new Set(links.map(({ place }) => place?.sheet))).toEqual(new Set([FORM.name, '另一张']));
  });
});
