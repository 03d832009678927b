import beijing from '../fixtures/beijing-2024.cells.json';
import shanghai from '../fixtures/shanghai-2023.cells.json';
import type { FormSpec } from './formOf';

type Published = (typeof beijing.forms)[number] | (typeof shanghai.forms)[number];

const ROLES = ['total', 'fiscal', 'carryover', 'other'] as const;

function specOf(form: Published): Pick<FormSpec, 'year' | 'project' | 'funds' | 'indicators' | 'total'> {
  return {
    year: form.year,
    project: form.project,
    funds: form.funds.map((fund, i) => ({
      label: fund.label,
      role: ROLES[i]!,
      initial: fund.initial.text,
      budget: fund.budget.text,
      executed: fund.executed.text,
      weight: fund.weight.text,
      rate: fund.rate.text,
      score: fund.score.text,
    })),
    indicators: form.indicators.map(({ level3, ...indicator }) => ({ ...indicator, name: level3 })),
    total: { weight: '100.00', score: form.total.text },
  };
}

/** The form of 2024 published by an office in Beijing, with the rules that it prints itself. */
export const BEIJING_2024: FormSpec = {
  ...specOf(beijing.forms[0]!),
  department: '048-北京市文物局',
  unit: '048002-北京市文物局本级事业',
  notes: [
    '填报注意事项：\n1.得分一档最高不能超过该指标分值上限。\n2.定量指标若为正向指标，则得分计算方法应用全年实际值（B）/年度指标值（A）*该指标分值；若定量指标为反向指标，则得分计算方法应用年度指标值（A）/全年实际\n值（B）*该指标分值。若年初指标值设定偏低，则得分计算方法应用（全年实际值（B）—年度指标值（A））/年度指标值（A）*100%。若计算结果在200%-300%（含200%）\n区间，则按照该指标分值的10%扣分；计算结果在300%-500%（含300%）区间，则按照该指标分值的20%扣分；计算结果高于500%（含500%），则按照该指标分值的30%扣分。\n3.请在“偏差原因分析及改进措施”中说明偏离目标、不能完成目标的原因及拟采取的措施。\n4.90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。',
  ],
};

/** The seven forms of 2023 published by a museum in Shanghai, in their order. */
export const SHANGHAI_2023: readonly FormSpec[] = shanghai.forms.map((form) => ({
  ...specOf(form),
  title: '财政项目支出绩效自评表',
  department: '上海市科学技术委员会',
  unit: '上海科技馆',
  grade: form.grade,
}));
