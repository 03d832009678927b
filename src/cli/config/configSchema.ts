import { z } from 'zod';
import { LOCALES } from '../../locales/localized';
import type { Config } from './config';

const filled = (description: string) =>
  z
    .string()
    .refine((text) => /\S/.test(text), {
      params: { expected: { 'zh-CN': '非空文字', 'en-US': 'a text that is not empty' } },
    })
    .meta({ pattern: '\\S', description });

/** The shape of a config file. Only readConfig.ts may import it, so that zod is loaded when needed. */
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
  })
  .readonly();
