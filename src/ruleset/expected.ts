import type { Localized } from '../locales/localized';

/** What a place in a ruleset file should hold, as the end of a sentence. */
export const EXPECTED = {
  text: { 'zh-CN': '非空文字', 'en-US': 'a text that is not empty' },
  id: {
    'zh-CN': '由字母、数字、点、横线组成的编号，例如 "my-city"',
    'en-US': 'an id of letters, digits, dots and hyphens such as "my-city"',
  },
  uniqueId: { 'zh-CN': '不重复的编号', 'en-US': 'an id that occurs only once' },
  uniqueName: { 'zh-CN': '不重复的名称', 'en-US': 'a name that occurs only once' },
  decimal: {
    'zh-CN': '用引号括起来的非负数，例如 "10" 或 "0.5"',
    'en-US': 'a number of at least 0 in quotes, such as "10" or "0.5"',
  },
  share: {
    'zh-CN': '用引号括起来的 "0" 到 "1" 之间的数，例如 "0.8"',
    'en-US': 'a number from "0" to "1" in quotes, such as "0.8"',
  },
  multiple: {
    'zh-CN': '用引号括起来的不小于 "1" 的倍数，例如 "1.3"，或 null',
    'en-US': 'a multiple of at least "1" in quotes, such as "1.3", or null',
  },
  executionCriterion: {
    'zh-CN': '写明各执行率如何计分的一句话，例如 "执行率≥95%得满分，每低于1%扣0.5分，扣完为止"',
    'en-US':
      'a sentence that says what each execution rate earns, such as "执行率≥95%得满分，每低于1%扣0.5分，扣完为止"',
  },
  places: { 'zh-CN': '0 到 4 的整数', 'en-US': 'a whole number from 0 to 4' },
  code: {
    'zh-CN': '行政区划代码的前 2 至 6 位数字，例如 "11"',
    'en-US': 'the first 2 to 6 digits of a division code, such as "11"',
  },
  knownSource: { 'zh-CN': 'sources 中已有的编号', 'en-US': 'an id that stands in sources' },
  bandEnd: {
    'zh-CN': '大于 from 的数；只有最后一档可以为 null',
    'en-US': 'a number above "from"; only the last band may have null',
  },
  bandStart: {
    'zh-CN': '不小于上一档的 to，各档由低到高、互不重叠',
    'en-US': 'at least the "to" of the band before: bands ascend and do not overlap',
  },
  firstTierEnd: { 'zh-CN': '"1"，第一档到满分为止', 'en-US': '"1": the first tier ends at full marks' },
  firstTierClosed: {
    'zh-CN': 'false，第一档包含满分',
    'en-US': 'false: the first tier includes full marks',
  },
  tierEnd: {
    'zh-CN': '等于上一档的 from，各档由高到低、首尾相接',
    'en-US': 'the "from" of the tier before: tiers descend without gaps',
  },
  tierOpen: {
    'zh-CN': 'true，上端属于上一档',
    'en-US': 'true: the upper end belongs to the tier before',
  },
  tierStart: { 'zh-CN': '小于 to 的数', 'en-US': 'a number below "to"' },
  lastTierStart: { 'zh-CN': '"0"，最后一档从零分开始', 'en-US': '"0": the last tier begins at nothing' },
  gradeStart: {
    'zh-CN': '小于上一等级的 from，各等级由高到低',
    'en-US': 'less than the "from" of the grade before: grades descend',
  },
  lastGradeStart: {
    'zh-CN': '"0"，最后一个等级从零分开始',
    'en-US': '"0": the last grade begins at nothing',
  },
  withinTotal: { 'zh-CN': '不大于 totalWeight 的数', 'en-US': 'a number not above totalWeight' },
} as const satisfies Readonly<Record<string, Localized>>;
