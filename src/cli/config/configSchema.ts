import { z } from 'zod';
import { ACCEPTABLE_CODES } from '../../acceptance/accept';
import { LOCALES } from '../../locales/localized';
import { parseA1 } from '../../sheet/address';
import type { Config, ConfigAcceptance } from './config';

const filled = (description: string) =>
  z
    .string()
    .refine((text) => /\S/.test(text), {
      params: { expected: { 'zh-CN': '非空文字', 'en-US': 'a text that is not empty' } },
    })
    .meta({ pattern: '\\S', description });

/** A text that has to pass a test, with what the test asks for in both languages. */
const such = (isRight: (text: string) => boolean, zh: string, en: string, about: z.core.GlobalMeta) =>
  z
    .string()
    .refine(isRight, { params: { expected: { 'zh-CN': zh, 'en-US': en } } })
    .meta(about);

const acceptanceSchema: z.ZodType<ConfigAcceptance> = z
  .strictObject({
    code: such(
      (text) => ACCEPTABLE_CODES.includes(text),
      '可以忽略的问题的代号（docs/findings.md）；算错的不能忽略',
      'the code of a finding that may be accepted (docs/findings.md); wrong arithmetic never is',
      { enum: [...ACCEPTABLE_CODES].sort(), description: '问题的代号 / The code of the finding' },
    ),
    files: z
      .array(
        filled(
          '哪些文件，写法同 .gitignore，相对于本文件；不写则为全部 / Which files, as in .gitignore, by their path from this file; all where it is left out',
        ),
      )
      .min(1)
      .readonly()
      .exactOptional(),
    sheet: filled('只限这张工作表 / On this sheet alone').exactOptional(),
    project: filled('只限这个项目的自评表 / In the form of this project alone').exactOptional(),
    cells: z
      .array(
        such((text) => parseA1(text) !== null, '单元格地址，如 H13', 'the address of a cell, such as H13', {
          pattern: '^\\$?[A-Za-z]{1,3}\\$?[1-9][0-9]*$',
          description: '只限这些单元格 / In these cells alone',
        }),
      )
      .min(1)
      .readonly()
      .exactOptional(),
    reason: filled('为什么可以忽略 / Why it may stand'),
    by: filled('谁同意的 / Who says so').exactOptional(),
    date: such(isDay, '日期，如 2025-03-31', 'a day, such as 2025-03-31', {
      format: 'date',
      description: '哪一天 / Since when',
    }),
  })
  .readonly();

/** True for a day YYYY-MM-DD that exists in the calendar. */
function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The shape of a config file. Only parseConfig.ts, which is loaded when there is a file, may import it: zod is large.
 */
export const configSchema: z.ZodType<Config> = z
  .strictObject({
    ruleset: filled(
      '评分规则：auto、代号，或相对于本文件的规则文件（.json） / The ruleset: auto, an id, or a file (.json) by its path from this one',
    ).exactOptional(),
    templates: z
      .array(filled('相对于本文件的表头模板 / A template file by its path from this one'))
      .readonly()
      .exactOptional(),
    goals: z
      .array(
        filled(
          '绩效目标表的文件或文件夹，相对于本文件 / A file or folder with goal tables by its path from this file',
        ),
      )
      .readonly()
      .exactOptional(),
    exclude: z
      .array(
        filled(
          '不校验的文件或文件夹，写法同 .gitignore，相对于本文件 / Files or folders that are left out, as in .gitignore, by their path from this file',
        ),
      )
      .readonly()
      .exactOptional(),
    language: z.enum(LOCALES).meta({ description: '语言 / The language' }).exactOptional(),
    accepted: z
      .array(acceptanceSchema)
      .readonly()
      .meta({ description: '忽略的问题，附原因和日期 / Findings that are accepted, with reason and date' })
      .exactOptional(),
  })
  .readonly();
