import type { Localized } from '../../locales/localized';
import type { Evidence, Field, Mention } from '../region/region';

/** Says in whole sentences why a form belongs to its region, or why its region is unknown. */
export function regionReason(evidence: Evidence): Localized {
  switch (evidence.kind) {
    case 'code':
      return {
        'zh-CN': `项目编码以行政区划代码 ${evidence.code} 开头。`,
        'en-US': `The project's code begins with the division code ${evidence.code}.`,
      };
    case 'name':
      return {
        'zh-CN': `${quoted(evidence.mention, 'zh-CN')}以“${evidence.mention.said}”开头。`,
        'en-US': `The ${quoted(evidence.mention, 'en-US')} begins with “${evidence.mention.said}”.`,
      };
    case 'place': {
      const { mentions, chain } = evidence;
      const way = chain.length > 1 ? chain.join(' → ') : '';
      return {
        'zh-CN': `${all(mentions, 'zh-CN')}属${chain.at(-1)}${way && `（${way}）`}。`,
        'en-US': `The ${all(mentions, 'en-US')} ${mentions.length > 1 ? 'belong' : 'belongs'} to ${chain.at(-1)}${way && ` (${way})`}.`,
      };
    }
    case 'contradiction': {
      const [one, other] = evidence.mentions;
      return {
        'zh-CN': `${quoted(one, 'zh-CN')}与${quoted(other, 'zh-CN')}不属同一地区，看不出是哪一个。`,
        'en-US': `The ${quoted(one, 'en-US')} and the ${quoted(other, 'en-US')} lie in different provinces: neither decides.`,
      };
    }
    case 'ambiguous': {
      const { mention, provinces } = evidence;
      return {
        'zh-CN': `${quoted(mention, 'zh-CN')}中的“${mention.said}”，${provinces.join('、')}都有，看不出是哪一个。`,
        'en-US': `“${mention.said}” in the ${quoted(mention, 'en-US')} may be in ${provinces.join(', ')}; nothing tells which.`,
      };
    }
  }
}

const FIELDS: Readonly<Record<Field, Localized>> = {
  department: { 'zh-CN': '主管部门', 'en-US': 'department' },
  unit: { 'zh-CN': '实施单位', 'en-US': 'unit' },
  title: { 'zh-CN': '标题', 'en-US': 'title' },
  file: { 'zh-CN': '文件名', 'en-US': 'file name' },
  sheet: { 'zh-CN': '工作表名', 'en-US': 'sheet name' },
};

function quoted({ field, text }: Pick<Mention, 'field' | 'text'>, locale: keyof Localized): string {
  return `${FIELDS[field][locale]}${locale === 'zh-CN' ? '' : ' '}“${text}”`;
}

function all(mentions: readonly Mention[], locale: keyof Localized): string {
  return mentions.map((mention) => quoted(mention, locale)).join(locale === 'zh-CN' ? '、' : ' and the ');
}
