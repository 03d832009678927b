import type { EmptyLabel } from '../form/form';
import { shortened } from '../judgement/phrases';
import type { Check } from './check';

const OF: Readonly<Record<EmptyLabel['of'], string>> = {
  project: 'project’s name',
  department: 'department in charge',
  unit: 'unit that carries it out',
  year: 'year',
};

/** A label above the table (项目名称, 主管部门, 实施单位, 年度) with nothing beside it: nobody knows whose form it is. */
export const headerMissing: Check = {
  code: 'header-missing',
  severity: 'error',
  mayBeAccepted: true,
  isBlank: true,
  title: { 'zh-CN': '表头未填写', 'en-US': 'Header not filled in' },
  about: {
    'zh-CN': '项目名称、主管部门、实施单位或年度没有填写',
    'en-US': 'Project, department, unit or year is not filled in',
  },
  run: ({ form }) =>
    form.emptyLabels.map(({ of, at, text }) => ({
      at,
      says: {
        'zh-CN': `“${shortened(text)}”没有填写。`,
        'en-US': `The ${OF[of]} (“${shortened(text)}”) is not filled in.`,
      },
      found: '',
    })),
};
