import type { Localized } from '../locales/localized';

/** What the entries of a ruleset file mean, for the published JSON Schema: editors show it while one writes. */
export const DESCRIPTION = {
  extends: {
    'zh-CN': '以哪一套内置规则为基础，本文件只写不同之处',
    'en-US': 'the built-in ruleset that this file gives only the differences from',
  },
  about: {
    'zh-CN': '与众不同之处，一句话，例如 "预算执行 20 分"；只供查看，不参与计算',
    'en-US':
      'what is its own, in a line, such as "20 points for execution"; only shown, nothing is reckoned by it',
  },
  sources: {
    'zh-CN': '规则的出处，其余各项用编号引用',
    'en-US': 'where the rules come from; the other entries name them by id',
  },
  status: {
    'zh-CN': 'seen 看到过原文，quoted 转引，practice 没有明文、按通行做法',
    'en-US': 'seen: the text itself was at hand; quoted: known from others; practice: no text says it',
  },
  quote: { 'zh-CN': '写明数字的原文', 'en-US': 'the passage that states the numbers' },
  match: {
    'zh-CN': '怎样认出本地区的表，依次看填报说明、表头、地区',
    'en-US': 'how a form of the region is known: by its notes, then headings, then region',
  },
  matchNotes: {
    'zh-CN': '填报注意事项、备注中的文字；一组内的文字须全部出现，有一组即可',
    'en-US': 'passages of the form’s own notes; all of a group must occur, one group suffices',
  },
  matchHeadings: {
    'zh-CN': '标题、表头中的文字；一组内的文字须全部出现，有一组即可',
    'en-US': 'words of title and headings; all of a group must occur, one group suffices',
  },
  regions: {
    'zh-CN':
      '省、市、县的名称，例如 "北京市"：单位、标题、文件名在其内的表适用；区划表以外的名称须是单位或标题的开头',
    'en-US':
      'provinces, prefectures or counties, such as "北京市": forms whose unit, title or file lie in them; any other name must begin unit or title',
  },
  codes: {
    'zh-CN': '项目编码开头的或所在地的行政区划代码，例如 "11"；位数多的优先',
    'en-US':
      'first digits of the division code that opens a project’s code or is the place’s, such as "11"; the longest counts',
  },
  execution: {
    'zh-CN': '预算执行：得分 = weight ×（全年执行数 ÷ 全年预算数，不超过 1），criterion 另有规定的除外',
    'en-US': 'budget execution: score = weight × min(1, executed ÷ budget), unless criterion says otherwise',
  },
  executionCriterion: {
    'zh-CN':
      '预算执行另有计分办法时照原文写，写法同行内评分标准（docs/criteria.md），例如 "执行率≥95%得满分，每低于1%扣0.5分，扣完为止"；只写什么情况不得分的，其余仍按执行率计算；没有则省略或写 null',
    'en-US':
      'another formula for budget execution in the document’s own words, by the grammar of docs/criteria.md, such as "执行率≥95%得满分，每低于1%扣0.5分，扣完为止"; where it only says when nothing is earned, the rest is weight × rate; absent or null: none',
  },
  noteBelow: {
    'zh-CN': '执行率低于它须说明原因，例如 "0.9"；null 不要求',
    'en-US': 'a rate below it needs a reason, such as "0.9"; null: none is asked for',
  },
  quantitative: {
    'zh-CN': '定量指标未完成时的得分；目标为 0 的一律全有或全无',
    'en-US': 'scores of missed targets in numbers; a target of 0 is always all or nothing',
  },
  reverse: {
    'zh-CN': '反向指标：ratio A÷B×分值，linear (1−(B−A)÷A)×分值，all-or-nothing 不得分',
    'en-US': 'reverse: ratio A÷B×weight, linear (1−(B−A)÷A)×weight, all-or-nothing 0',
  },
  positive: {
    'zh-CN': '正向指标：ratio B÷A×分值，all-or-nothing 不得分',
    'en-US': 'positive: ratio B÷A×weight, all-or-nothing 0',
  },
  exact: {
    'zh-CN': '指标值为“=”时：either-side 恰好相等才算完成（缺省），at-least 超过也算完成',
    'en-US': 'targets with =: either-side, reached by that very number (default); at-least, by more as well',
  },
  overAchievement: {
    'zh-CN': '超额完成：扣分区间，以及何时提醒、何时须说明',
    'en-US': 'over-achievement: penalty bands, and from where a warning or a note is due',
  },
  bands: {
    'zh-CN': '按 (B−A)÷A 分档：from 含、to 不含，deduct 为扣去分值的几成',
    'en-US': 'by (B−A)÷A: from included, to excluded; deduct is the share of the weight taken off',
  },
  warnFrom: {
    'zh-CN': '完成值达到指标值的几倍时提醒，例如 "1.3"；null 不提醒',
    'en-US': 'from how many times the target a warning is due, such as "1.3"; null: never',
  },
  noteFrom: {
    'zh-CN': '完成值达到指标值的几倍时须说明原因；null 不要求',
    'en-US': 'from how many times the target a note is required; null: never',
  },
  zeroNoteFrom: {
    'zh-CN': '指标值为 0 时，完成值达到多少须说明原因，例如 "30"；缺省或 null 不要求',
    'en-US':
      'of a target of 0, the achievement from which a note is required, such as "30"; absent or null: never',
  },
  tiers: {
    'zh-CN': '定性指标的档次，由高到低，首尾相接',
    'en-US': 'tiers for achievements in words, best first, without gaps',
  },
  openAbove: {
    'zh-CN': 'true 表示不含上端，例如 [60%,80%)',
    'en-US': 'true: the upper end is excluded, as in [60 %,80 %)',
  },
  words: {
    'zh-CN': '属于这一档的表述，例如 "基本达成"',
    'en-US': 'words that belong to this tier, such as "基本达成"',
  },
  grades: {
    'zh-CN': '评分等级，由高到低；from 为起始总分（含）',
    'en-US': 'grades, best first; from is the total at which one begins, included',
  },
  rounding: {
    'zh-CN': '得分的取舍：half-up 四舍五入，truncate 截位；places 小数位数',
    'en-US': 'rounding of scores: half-up or truncate, at places decimals',
  },
  totalWeight: {
    'zh-CN': '全部分值之和，含预算执行，例如 "100"',
    'en-US': 'all weights together, execution included, such as "100"',
  },
  sections: {
    'zh-CN': '各一级指标的分值；没有规定则为 null',
    'en-US': 'weights by section; null where none are stated',
  },
  layout: {
    'zh-CN': '空表的版式，ziping blank --help 列有各版式的名称；缺省 L1',
    'en-US': 'layout of the blank form, by the names that ziping blank --help lists; L1 by default',
  },
  sectionsRequired: {
    'zh-CN': 'true 必须如此，false 只是通常如此',
    'en-US': 'true: prescribed; false: only usual',
  },
} as const satisfies Readonly<Record<string, Localized>>;
