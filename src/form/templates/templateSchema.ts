import { z } from 'zod';
import type { Localized } from '../../locales/localized';
import { COLUMN_MEANINGS, templateFaults } from './template';
import type { Template, TemplateFault } from './template';

const EXPECTED = {
  text: { 'zh-CN': '非空文字', 'en-US': 'a text that is not empty' },
  repeated: { 'zh-CN': '与其他表头不同的含义', 'en-US': 'a meaning that no other heading has' },
  'no-name': {
    'zh-CN': '含有指标名称（level1、level2 或 level3）的列表',
    'en-US': "a list with the indicators' names (level1, level2 or level3)",
  },
  'no-facts': {
    'zh-CN': '含有指标值和完成值（target、actual）或分值和得分（weight、score）的列表',
    'en-US': 'a list with target and actual, or weight and score',
  },
} as const satisfies Readonly<Record<'text' | TemplateFault['kind'], Localized>>;

const heading = z
  .strictObject({
    text: z
      .string()
      .refine((text) => /\S/.test(text), { params: { expected: EXPECTED.text } })
      .meta({
        pattern: '\\S',
        description: '表头的文字 / The heading as forms write it',
      }),
    meaning: z.enum(COLUMN_MEANINGS).meta({
      description: '含义；extra 表示不读取 / What it means; extra: nothing that is read',
    }),
  })
  .readonly();

/** What reads across entries runs although another one is faulty: all mistakes are told at once. */
const ALWAYS = { when: () => true };

/** The shape of a template file. Only parseTemplate.ts may import it, so that zod is loaded when needed. */
export const templateSchema: z.ZodType<Template> = z
  .strictObject({
    ziping: z.literal('template'),
    version: z.literal(1),
    headings: z.array(heading).min(1).superRefine(reportFaults, ALWAYS).readonly().meta({
      description: '从左到右的表头 / The headings from the left',
    }),
  })
  .readonly();

function reportFaults(value: unknown, context: z.core.$RefinementCtx): void {
  if (!Array.isArray(value) || value.length === 0) return;
  const known = COLUMN_MEANINGS as readonly unknown[];
  const meanings = value.map((entry: unknown) => (entry as { meaning?: unknown } | null)?.meaning);
  // Where a meaning is no meaning, whether one is missing cannot be told.
  const isClear = meanings.every((meaning) => known.includes(meaning));
  const headings = meanings.map((meaning) => ({
    meaning: (known.includes(meaning) ? meaning : 'extra') as Template['headings'][number]['meaning'],
  }));
  for (const fault of templateFaults(headings)) {
    if (fault.kind !== 'repeated' && !isClear) continue;
    const path = fault.kind === 'repeated' ? [fault.index, 'meaning'] : [];
    context.addIssue({ code: 'custom', path, params: { expected: EXPECTED[fault.kind] } });
  }
}
