import type { z } from 'zod';
import type { Localized } from '../locales/localized';
import type { JsonPath } from './jsonText';

/** One mistake in a user's file: where it is, and what was expected there. */
export interface Mistake {
  readonly path: JsonPath;
  readonly says: Localized;
}

/**
 * Puts an issue of a schema into the users' words. Each unknown key is a mistake of its own.
 * @param whole the value that was checked, to show what stands there instead
 */
export function mistakesOf(issue: z.core.$ZodIssue, whole: unknown): readonly Mistake[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], says: UNKNOWN_KEY }));
  }
  const expected = expectedBy(issue);
  const found = valueAt(whole, path);
  if (found === undefined) {
    return [
      {
        path,
        says: {
          'zh-CN': `缺少此项，应为${expected['zh-CN']}`,
          'en-US': `missing; expected ${expected['en-US']}`,
        },
      },
    ];
  }
  const shown = shortened(found);
  return [
    {
      path,
      says: {
        'zh-CN': `应为${expected['zh-CN']}，现为 ${shown}`,
        'en-US': `expected ${expected['en-US']}, found ${shown}`,
      },
    },
  ];
}

/** Writes a path as people write it: `tiers.list[1].to`; the whole file is `$`. */
export function printPath(path: JsonPath): string {
  const text = path
    .map((part) =>
      typeof part === 'number'
        ? `[${part}]`
        : /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(part)
          ? `.${part}`
          : `["${part}"]`,
    )
    .join('');
  return text === '' ? '$' : text.replace(/^\./, '');
}

const UNKNOWN_KEY: Localized = {
  'zh-CN': '没有这一项，请核对名称',
  'en-US': 'there is no such entry; check its name',
};

const TYPES: Readonly<Record<string, Localized>> = {
  string: { 'zh-CN': '用引号括起来的文字', 'en-US': 'a text in quotes' },
  number: { 'zh-CN': '不加引号的数字', 'en-US': 'a number without quotes' },
  boolean: { 'zh-CN': 'true 或 false', 'en-US': 'true or false' },
  array: { 'zh-CN': '列表 [ … ]', 'en-US': 'a list [ … ]' },
  object: { 'zh-CN': '对象 { … }', 'en-US': 'an object { … }' },
  record: { 'zh-CN': '对象 { … }', 'en-US': 'an object { … }' },
};

function expectedBy(issue: z.core.$ZodIssue): Localized {
  switch (issue.code) {
    case 'custom':
      return (issue.params as { readonly expected: Localized }).expected;
    case 'invalid_type':
      return TYPES[issue.expected] ?? { 'zh-CN': issue.expected, 'en-US': issue.expected };
    case 'invalid_value': {
      const values = issue.values.map((value) => JSON.stringify(value));
      return { 'zh-CN': values.join('、'), 'en-US': values.join(' or ') };
    }
    case 'too_small':
      return { 'zh-CN': '至少有一项的列表', 'en-US': 'a list with at least one entry' };
    default:
      return { 'zh-CN': '其他内容', 'en-US': 'something else' };
  }
}

function valueAt(whole: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Readonly<Record<string | number, unknown>>)[part]
        : undefined,
    whole,
  );
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
