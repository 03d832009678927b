import type { Host } from '../../../src/hosts/host';
import type { MemorySheet } from '../../../src/hosts/memory/memoryHost';
import { parseA1 } from '../../../src/sheet/address';

/**
 * A form of three indicators: 培训人次 missed its target (50 of 100 for 40 points) and is scored too
 * high, 满意度 is reached, 覆盖率 has points taken off without a reason.
 */
export const FORM: MemorySheet = {
  name: '自评表',
  cells: {
    A1: '项目支出绩效自评表（2024年度）',
    A2: '项目名称',
    B2: '基层培训项目',
    A3: '项目资金（万元）',
    B3: '年初预算数',
    C3: '全年预算数',
    D3: '全年执行数',
    E3: '分值',
    F3: '执行率',
    G3: '得分',
    A4: '年度资金总额',
    B4: 100,
    C4: 100,
    D4: 80,
    E4: 10,
    F4: '80.00%',
    G4: 8,
    A5: '一级指标',
    B5: '二级指标',
    C5: '三级指标',
    D5: '年度指标值',
    E5: '实际完成值',
    F5: '分值',
    G5: '得分',
    H5: '偏差原因分析及改进措施',
    A6: '产出指标',
    B6: '数量指标',
    C6: '培训人次',
    D6: '≥100人次',
    E6: '50人次',
    F6: 40,
    G6: 40,
    A7: '产出指标',
    B7: '质量指标',
    C7: '覆盖率',
    D7: '≥90%',
    E7: '95%',
    F7: 40,
    G7: 30,
    A8: '满意度指标',
    B8: '服务对象满意度指标',
    C8: '学员满意度',
    D8: '≥90%',
    E8: '95%',
    F8: 10,
    G8: 10,
    A9: '总分',
    F9: 100,
    G9: 88,
  },
};

/** A goal table, which is no self-evaluation. */
export const GOALS: MemorySheet = {
  name: '目标表',
  cells: {
    A1: '项目支出绩效目标申报表',
    A2: '一级指标',
    B2: '二级指标',
    C2: '三级指标',
    D2: '指标值',
    A3: '产出指标',
    B3: '数量指标',
    C3: '培训人次',
    D3: '≥100人次',
  },
};

/** What was approved for FORM: its targets, but for one that is easier there. */
export const APPROVED: MemorySheet = {
  name: '批复',
  cells: {
    A1: '项目支出绩效目标批复表（2024年度）',
    A2: '项目名称',
    B2: '基层培训项目',
    A3: '一级指标',
    B3: '二级指标',
    C3: '三级指标',
    D3: '指标值',
    A4: '产出指标',
    B4: '数量指标',
    C4: '培训人次',
    D4: '≥200人次',
    A5: '产出指标',
    B5: '质量指标',
    C5: '覆盖率',
    D5: '≥90%',
    A6: '满意度指标',
    B6: '服务对象满意度指标',
    C6: '学员满意度',
    D6: '≥90%',
  },
};

/** A form whose headings nobody could foresee. */
export const ODD: MemorySheet = {
  name: '考核表',
  cells: {
    A1: '基层培训项目考核表',
    A2: '项目名称',
    B2: '基层培训项目',
    A3: '考核内容',
    B3: '要求',
    C3: '做到了什么',
    D3: '满多少',
    E3: '打多少',
    A4: '培训人次',
    B4: '≥100人次',
    C4: '50人次',
    D4: 60,
    E4: 60,
    A5: '学员满意度',
    B5: '≥90%',
    C5: '95%',
    D5: 40,
    E5: 40,
    A6: '合计',
    D6: 100,
    E6: 100,
  },
};

/** A host with some of its members replaced; the others stay those of the one given. */
export function withMembers<T extends Host>(host: T, members: Partial<Host>): T {
  return new Proxy(host, {
    get(target, key) {
      const member = key in members ? members[key as keyof Host] : target[key as keyof T];
      return typeof member === 'function' ? (member as () => unknown).bind(target) : member;
    },
    has: (target, key) => key in members || key in target,
  });
}

/** The texts of some cells of the first sheet. */
export async function cellsOf(host: Host, ...addresses: readonly string[]): Promise<unknown[]> {
  const [sheet] = await host.readSheets('all');
  return addresses.map((address) => {
    const { row, column } = parseA1(address)!;
    return sheet!.grid.cell(row, column)?.value ?? null;
  });
}
