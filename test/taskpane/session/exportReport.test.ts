import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import type { MemorySheet } from '../../../src/hosts/memory/memoryHost';
import { createSession } from '../../../src/taskpane/session/session';
import { FORM, GOALS, withMembers } from './workbooks';

/** The names of the sheets that exporting writes, in order, and what is said of it. */
async function exported(sheets: readonly MemorySheet[]) {
  const written: string[] = [];
  const host = withMembers(new MemoryHost(sheets), {
    writeReport: async ({ name }) => (written.push(name), name),
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
  it('writes what was found', async () => {
    expect(await exported([FORM, GOALS])).toEqual({
      written: ['校验报告'],
      notice: { kind: 'exported', sheet: '校验报告' },
    });
  });

  it('writes a summary before it where the workbook holds several forms', async () => {
    expect(await exported([FORM, { ...FORM, name: '另一张' }])).toEqual({
      written: ['汇总', '校验报告'],
      notice: { kind: 'exported', sheet: '校验报告' },
    });
  });
});
