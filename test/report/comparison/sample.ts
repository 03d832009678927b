import { compareForms } from '../../../src/comparison/compareForms';
import type { Locale } from '../../../src/locales/localized';
import { comparisonReport, placeOf } from '../../../src/report/comparison/comparisonReport';
import type { ComparisonDocument } from '../../../src/report/comparison/comparisonDocument';
import { summaryOf } from '../../../src/report/comparison/summarySentences';
import type { Filed } from '../../../src/comparison/comparison';
import { drawn } from '../../comparison/told';
import { HEADER, HEADINGS, INDICATORS, TOTAL } from '../../form/drawnForm';

const [books, training, quality, readers] = INDICATORS as [string, string, string, string];

/** The form of 2024, and what has become of it in 2025. */
export const OLD: Filed = { ...drawn([...HEADER, HEADINGS, ...INDICATORS, TOTAL]), file: '2024/甲.xlsx' };
export const NEW: Filed = {
  ...drawn(
    [
      ...HEADER.map((row) => row.replace('2024', '2025').replace('100|80|40|10|50%|5', '100|90|45|10|50%|5')),
      HEADINGS,
      books.replace('≥20册', '≥18册'),
      quality.replace('||质量', '|产出指标|质量'),
      '||时效指标|完成时间|12月底前|12月|0|0',
      readers,
      training.replace('|||', '|产出指标|数量指标|').replace('|10|10', '|10|9'),
      TOTAL,
    ],
    { name: '2025自评' },
  ),
  file: '2025/甲.xlsx',
};

/** What `ziping compare 2024 2025` says of both, of a form without a partner and of a file that is none. */
export function sampleDocument(locale: Locale): ComparisonDocument {
  const parts = {
    comparisons: [
      comparisonReport(compareForms(OLD, NEW), locale),
      comparisonReport(compareForms(OLD, OLD), locale),
    ],
    onlyOld: [placeOf({ ...OLD, file: '2024/乙.xlsx' })],
    onlyNew: [],
    withoutForms: [{ side: 'new' as const, file: '2025/通知.xlsx' }],
    unreadable: [
      {
        side: 'new' as const,
        file: '2025/坏.xlsx',
        sheet: null,
        error: { code: 'truncated', message: 'broken' },
      },
    ],
  };
  return { schema: 1, tool: 'ziping 1.0.0', old: '2024', new: '2025', ...parts, summary: summaryOf(parts) };
}
