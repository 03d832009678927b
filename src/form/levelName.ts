import { wordOf } from './wordOf';

/** What the first two levels of the national form are called, 指标 or not: 数量指标, 社会效益, 服务对象满意度. */
const LEVEL_NAME =
  /^(?:产出|效益|效果|成本|满意度|投入|决策|过程|管理|数量|质量|时效|进度|(?:经济|社会|生态|生态环境|环境)(?:成本|效益)|可持续(?:影响|发展)?|可持续性?影响|(?:服务对象|社会公众|受益对象|群众|公众)满意度)(?:类)?(?:指标)?$/;

/** True for a text that is the label of a level and no indicator's name. */
export function isLevelName(text: string): boolean {
  return LEVEL_NAME.test(wordOf(text));
}
