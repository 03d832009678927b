import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import type { MemorySheet } from '../../../src/hosts/memory/memoryHost';
import type { ReportSheet } from '../../../src/report/worksheets/reportSheet';
import { createSession } from '../../../src/taskpane/session/createSession';
import type { Session } from '../../../src/taskpane/session/session';
import { FORM, GOALS, withMembers } from './workbooks';

/**
 * The sheets that exporting writes, and what is said of it.
 * @param before what is done in the pane and in the sheets before the workbook is validated
 */
async function exported(
  sheets: readonly MemorySheet[],
  before: (session: Session, host: MemoryHost) => Promise<void> = async () => undefined,
) {
  const written: ReportSheet[] = [];
  const memory = new MemoryHost(sheets);
  const host = withMembers(memory, {
    writeReport: async (report) => (written.push(...report), report[0]!.name),
  });
  const session = createSession(host, { locale: 'zh-CN', today: () => '2025-02-01' });
  await session.start();
  await before(session, memory);
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

  it('tells what was ignored and is found no more, and nothing of what still is', async () => {
    const lines = async (change: (host: MemoryHost) => void) => {
      const { written } = await exported([FORM], async (session, host) => {
        const { view } = session.getState();
        if (view.kind !== 'forms') throw new Error(view.kind);
        const { form, findings } = view.assessments[0]!;
        const finding = findings.find(({ code }) => code === 'deduction-without-note')!;
        await session.ignore(finding, form, { reason: '已报主管部门', by: '张三' });
        change(host);
      });
      const texts = written.flatMap(({ rows }) => rows.flat().map(({ value }) => String(value)));
      return texts.filter((text) => text.includes('曾忽略'));
    };
    expect(await lines(() => undefined)).toEqual([]);
    expect(await lines((host) => host.interfere('自评表', 'G7', 25))).toEqual([
      expect.stringMatching(/^自评表曾忽略的问题已不存在或内容已变：.*忽略原因：已报主管部门$/),
    ]);
  });

  it('names the sheets that nobody sees, with the forms on them', async () => {
    const { written } = await exported([FORM, { ...FORM, name: '深藏', visibility: 'hidden' }]);
    const texts = written.flatMap(({ rows }) => rows.flat().map(({ value }) => String(value)));
    expect(texts).toContain('有隐藏的工作表：深藏（1 张自评表）。');
  });
});
