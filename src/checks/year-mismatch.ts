import type { Form } from '../form/form';
import type { Localized } from '../locales/localized';
import type { Address } from '../sheet/address';
import type { Check } from './check';
import type { Issue } from './finding';
import { gather } from '../judgement/gather';
import { shortened } from '../judgement/phrases';

/** A target this many years before the form's own is a line of an older form. */
const FAR = 2;

/**
 * Years that contradict the form's year: another one in the title, a sheet named for another year,
 * a target date years before. A year that may have a good reason (a multi-year project) is left alone.
 */
export const yearMismatch: Check = {
  code: 'year-mismatch',
  severity: 'warning',
  mayBeAccepted: true,
  title: { 'zh-CN': '年度不一致', 'en-US': 'Years differ' },
  about: {
    'zh-CN': '标题、工作表名或目标日期与年度不符',
    'en-US': 'Title, sheet name or a target date is of another year',
  },
  run({ form }) {
    const { year } = form;
    const line = yearLine(form);
    if (line) return [line];
    if (year === null) return [];
    return [...title(form, year), ...sheetName(form, year), ...targets(form, year)];
  },
};

/** The line below the title is the form's own word: 2023年度 above （2022年度） is one form for two years. */
function yearLine({ title: words, yearLine: line, range }: Form): Issue | null {
  const years = yearsIn(words);
  if (line === null || years.length === 0 || years.includes(line.year)) return null;
  return {
    ...issue(line.at, years[0]!, line.year, {
      'zh-CN': `标题“${shortened(words)}”是 ${years[0]} 年度，表中年度是 ${line.year} 年度，请改为同一年度。`,
      'en-US': `The title “${shortened(words)}” says ${years[0]}, the line of the year says ${line.year}. Please make them one year.`,
    }),
    severity: 'error',
    related: [{ row: range.top, column: range.left }],
  };
}

function title(form: Form, year: number): Issue[] {
  const years = yearsIn(form.title);
  if (years.length === 0 || years.includes(year)) return [];
  const at = { row: form.range.top, column: form.range.left };
  return [
    issue(form.yearAt ?? at, year, years[0]!, {
      'zh-CN': `标题“${shortened(form.title)}”是 ${years[0]} 年，表中年度是 ${year} 年，请核对。`,
      'en-US': `The title “${shortened(form.title)}” says ${years[0]}, the form's year is ${year}. Please check.`,
    }),
  ];
}

/** A sheet may be named for the year it is filed in; only an earlier 年度 of its own contradicts. */
function sheetName(form: Form, year: number): Issue[] {
  const years = [...form.sheet.matchAll(/(20\d{2})\s*年度/g)].map(([, found]) => Number(found));
  if (years.length !== 1 || years[0] === year || years[0] === year + 1) return [];
  return [
    issue(form.yearAt, year, years[0]!, {
      'zh-CN': `工作表“${shortened(form.sheet)}”是 ${years[0]} 年度，表中年度是 ${year} 年，请核对。`,
      'en-US': `The sheet “${shortened(form.sheet)}” is named for ${years[0]}, the form's year is ${year}. Please check.`,
    }),
  ];
}

function targets(form: Form, year: number): Issue[] {
  return gather(form.indicators, ({ kind, name, target }) => {
    const { meaning, entry, text } = target;
    if (kind !== 'scored' || !entry || meaning.kind !== 'date' || meaning.date.year === null) return null;
    if (meaning.date.year > year - FAR) return null;
    return issue(entry.at, year, meaning.date.year, {
      'zh-CN': `“${shortened(name)}”的年度指标值“${shortened(text)}”早于本表年度（${year} 年），请核对是否沿用了往年的内容。`,
      'en-US': `The target of “${shortened(name)}”, “${shortened(text)}”, lies before the form's year ${year}. Please check whether it was taken over from an older form.`,
    });
  });
}

function yearsIn(text: string): number[] {
  return [...text.matchAll(/(?<!\d)(20\d{2})(?!\d)/g)].map(([, found]) => Number(found));
}

function issue(at: Address | null, expected: number, found: number, says: Localized): Issue {
  return { at, says, expected: String(expected), found: String(found) };
}
