import type { Form } from '../form/form';
import type { Localized } from '../locales/localized';
import type { Ruleset } from './ruleset';

/** Where a form comes from, with the ruleset of that region where there is one. */
export interface Region {
  readonly ruleset: Ruleset | null;
  /** Which code or name tells. */
  readonly reason: Localized;
}

/**
 * The region of a form, or null where nothing tells. The code of the project is explicit and comes
 * first; then department, unit and title, whichever first begins with the name of a province.
 * A name only counts at the beginning: 某省驻北京办事处 belongs to that province.
 */
export function regionOf(form: Form, rulesets: readonly Ruleset[]): Region | null {
  return byCode(form, rulesets) ?? byName(form, rulesets);
}

/** 项目编码 of the national budget system: division code, year, a letter, a number: 110000 22 T 000000455941. */
const PROJECT_CODE = /^\s*(\d{6})\d{2}[A-Z]\d{9,}/;

function byCode({ project }: Form, rulesets: readonly Ruleset[]): Region | null {
  const code = PROJECT_CODE.exec(project?.text.normalize('NFKC') ?? '')?.[1];
  if (code === undefined) return null;
  const ruleset = rulesets.find(({ match }) => match.codes?.some((start) => code.startsWith(start))) ?? null;
  return {
    ruleset,
    reason: {
      'zh-CN': `项目编码以行政区划代码 ${code} 开头。`,
      'en-US': `The project's code begins with the division code ${code}.`,
    },
  };
}

const PROVINCE =
  /^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)(?:省|市)?/;

/** What stands before a name: `048-`, `附件2：`, `（2024年度）`, `2024年`. */
const BEFORE_NAME = /^(?:附[件表]\d*[:：.、]?|[(（]?\d{4}年度?[)）]?|[\d\s\-—－_.、:：]+)+/;

function byName(form: Form, rulesets: readonly Ruleset[]): Region | null {
  const fields: readonly (readonly [name: Localized, text: string])[] = [
    [{ 'zh-CN': '主管部门', 'en-US': 'department' }, form.department?.text ?? ''],
    [{ 'zh-CN': '实施单位', 'en-US': 'unit' }, form.unit?.text ?? ''],
    [{ 'zh-CN': '标题', 'en-US': 'title' }, form.title],
  ];
  for (const [field, text] of fields) {
    const name = text.normalize('NFKC').replace(BEFORE_NAME, '').trim();
    const found = rulesets
      .flatMap((ruleset) => ruleset.match.regions.map((region) => ({ ruleset, region })))
      .find(({ region }) => name.startsWith(region));
    const start = found?.region ?? PROVINCE.exec(name)?.[0];
    if (start === undefined) continue;
    return {
      ruleset: found?.ruleset ?? null,
      reason: {
        'zh-CN': `${field['zh-CN']}“${name}”以“${start}”开头。`,
        'en-US': `The ${field['en-US']} “${name}” begins with “${start}”.`,
      },
    };
  }
  return null;
}
