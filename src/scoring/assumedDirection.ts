import type { Indicator } from '../form/form';
import type { Decimal } from '../notation/decimal';
import { HUNDRED } from '../notation/decimal';
import type { Change, Unit } from '../notation/meaning';
import { normalise } from '../notation/normalise';

/** Which way an indicator without a comparator counts, and whether its name leaves any doubt. */
export interface AssumedDirection {
  readonly direction: 'positive' | 'reverse';
  /** False where the name is of neither kind that is known: a guess may be said and never lowers a score. */
  readonly certain: boolean;
}

const MORE: AssumedDirection = { direction: 'positive', certain: true };
const LESS: AssumedDirection = { direction: 'reverse', certain: true };
const PERHAPS_MORE: AssumedDirection = { direction: 'positive', certain: false };
const PERHAPS_LESS: AssumedDirection = { direction: 'reverse', certain: false };

/** Things nobody wants, and a good thing denied (处理不及时). */
const BAD =
  /事故|投诉|成灾|受灾|受害|灾害|火灾|死亡|伤亡|病死|上访|信访|差错|出错|错误率|误差|逾期|超期|超时|延期|延误|延迟|滞后|拖欠|失误|失败率|败诉|违规|违法|违纪|违约|失信|损失|损耗|漏损|流失|空置|闲置|故障|缺陷|返工|返修|变质|泄露|泄密|群体性事件|安全事件|负面|舆情|案件|案发|犯罪|纠纷|感染|发病|患病|复发|辍学|失业|污染|排放|超标|超支|超出|偏差|偏离|变动率|调整率|结转|结余|不良|差评|退件|宕机|缺勤|缺陷|误报|漏报|丢包|检出率|贫困发生|发生面积|拥堵|负债|债务率|[不未](?:及时|合格|达标|到位|完成|满意|按时|符合)/;

/** Words that turn a bad thing into something good to have: 投诉办结率, 事故下降率, 火灾防控. */
const REMEDY =
  /处理|处置|办结|办理|化解|整改|整治|治理|查处|查办|查出|破案|破获|侦办|侦破|审理|审结|下降|降低|减少|减排|防治|防控|防范|防护|预防|预警|排查|救助|救治|救援|援助|安置|接待|打击|补偿|补助|赔付|理赔|回访|回复|答复|响应率|调解|扑救|修复|演练|培训|宣传|监测|检测|检查|覆盖|结案|追缴|清收|盘活|挽回|挽损|受理|满意|达标|消纳|回收/;

/** What is counted or measured of a thing; the thing itself stands before it. */
const OF = '(?:的?(?:发生|出现|事件|问题|现象|情况|影响|人员))*';
const MEASURED =
  '(?:率|数|数量|总数|量|次数|起数|人数|件数|条数|户数|例数|宗数|批次|面积|金额|比例|比率|占比|比重|程度|时间|时长|天数)?$';
/** The name ends in the bad thing: 安全事故发生数, 设备故障率. 感染科建设 and 信访接待 do not. */
const ENDS_BAD = new RegExp(`(?:${BAD.source})${OF}${MEASURED}`);

/** Denials stay bad whatever stands before them: 投诉处理不及时次数. 不合格产品处置率 is what is done about them. */
const DENIED = /[不未](?:及时|合格|达标|到位|完成|满意|按时|符合)/g;

const COST = /成本|造价|单价/;
/** Under cost, rates of spending: actual ÷ planned. */
const SPENDING_RATE = /控制率|超支率|成本率|费用率|占比|比重/;
/** The same wherever they stand; 血压控制率 is none. */
const SPENDING_CONTROL = /(?:成本|经费|费用|支出|投资|造价|人员|编制).{0,4}控制率/;
const SAVING = /节约|节省|节支|降低|下降|减少|压减|核减/;
const BEGINS_SAVING = /^(?:节约|节省|减少|降低|压减|核减)/;
/** What is paid to somebody: more of it than planned may be as wrong as less. */
const PAID = /补助|补贴|奖|标准|工资|薪|津贴|发放|收入|产值|效益|收益|增收|营收|税收|利润/;

const TIMELINESS = /时效/;
const PUNCTUAL = /及时|按时|按期|准时|准点|如期/;
/** Time that something takes, as opposed to time that it lasts (使用年限, 培训天数, 优良天数). */
const TAKES_TIME =
  /完成时|完工时|时限|用时|耗时|周期|工期|建设期|施工期|等待|等候|候诊|排队|响应|延误|(?:审批|审核|办理|办结|办事|处理|处置|受理|恢复|抢修|维修|修复|到达|通行|下达|拨付|支付|反馈|回复|答复|供货|到货|交付)的?(?:平均)?(?:时间|时长|天数|期限)/;
const LASTS =
  /年限|持续|寿命|有效期|有效天|质保|保修|开放|培训|服务|运行|播出|课时|学时|值班|保存|留存|续航|优良|蓝天|达标天|无故障|无事故|安全/;
const TIME: ReadonlySet<string> = new Set(['time', 'workday', 'month']);

const PERCENT = /^[%％]$/;
const RATE_NAME = /率|比例|比重|占比|程度|满意度|指数/;

/** What a name that ends in it has more of, the better. */
const GOOD =
  '满意|认可|好评|支持|完成|达成|实现|及时|按时|按期|准时|准点|如期|准确|正确|合格|达标|达产|达到|覆盖|执行|到位|知晓|知悉|普及|参与|参加|参训|参保|使用|利用|应用|正常|完好|可用|稳定|开工|竣工|验收|通过|优良|优秀|良好|成活|存活|保存|入学|升学|毕业|就业|签约|办结|响应|处理|处置|查处|结案|解决|化解|整改|落实|回复|答复|回访|增长|提高|提升|增加|改善|入住|收缴|征收|回收|保障|保证|巩固|成功|有效|公开|规范|发放|兑现|拨付|支付|到岗|到课|出勤|在岗|上线|联网|持证|获奖|录取|治愈|好转|接种|检测|监测|抽检|检查|建档|自给|绿化|植被|森林|清洁|净化|清运|收集|安装|交付|投产|履约|履职|配套|配备|配置|惠及|受益|服务|活跃|开放|上座|出租|机械化|城镇化|信息化|标准化|规模化|良种|资助|补助|救助|帮扶|脱贫|缴费|登记|备案|采集|录入|更新|归档|采纳|转化|节约|节能|减排|下降|降低|减少|贡献';
const ENDS_GOOD = new RegExp(
  `(?:${GOOD})(?:率|度|比例|比率|程度|占比|比重|指数|百分比|次数|件数|数量?|量|面积|情况|水平|调查|测评|指标)*$`,
);
/** All of something is the most there is; of debts, costs and changes it is not. */
const BEYOND_ALL = /债|成本|费用|支出|预算|经费|控制|变动|容积|[^\u4e00-\u9fff]?占/;

/** Counted things that are planned and made. */
const WANTED =
  /受益|惠及|服务|参与|参加|培训|覆盖|新增|增加|增长|增收|带动|提升|提高|提供|获得|获奖|荣获|发表|发布|开展|举办|组织|完成|建设|建成|新建|改造|维护|采购|购置|接待|游客|观众|读者|学生|学员|就业|岗位|创业|专利|论文|成果|转化|收入|产值|产量|营收|营业|销售|税收|利税|利润|收益|效益|融资|引进|签约|订单|节约|节省|减少|降低|减排|植树|造林|绿化|种植|修复|治理|保护|救助|资助|帮扶|扶持|奖励|点击|访问|浏览|阅读|播放|下载|关注|宣传|报道|推广|演出|展览|活动|会议|检查|巡查|检测|监测|抽检|办理|办结|受理|处理|审核|评审|编制|制定|出台|印发|招录|招生|毕业|达标|合格|安装|配备|配置|供应|储备|入库|上线|开通|联网/;
/** What is spent, given off or used up. */
const SPENT = /经费|费用|支出|开支|能耗|耗能|耗电|耗水|用电量|用水量|消耗|浓度|三公/;
/** What a quantity of the output counts; amounts of money are not among them. */
const MADE = /^(?:count:|unit:|people$|visits$|area$|length$|volume$|mass$|data$|power$)/;
const QUANTITY = /数量/;

/**
 * Returns the direction that a name suggests where no comparator is written, and whether it leaves any doubt. Time that
 * something takes, cost and names of bad things are better small; names of good things, and what is made, are better
 * large (DOMAIN.md §3). Everything else is a guess.
 */
export function assumedDirection(
  indicator: Pick<Indicator, 'name' | 'level1' | 'level2'>,
  target: { readonly value: Decimal; readonly unit: Unit | null; readonly change?: Change },
): AssumedDirection {
  const { unit, change } = target;
  // Whoever writes 下降5% for a target wants it to fall.
  if (change === 'fall') return MORE;
  const name = bare(indicator.name);
  if (unit !== null && TIME.has(unit.dimension)) return ofTime(indicator, name);
  if (isDenied(name)) return LESS;
  if (SPENDING_CONTROL.test(name)) return LESS;
  if (BAD.test(name)) {
    if (REMEDY.test(name)) return ENDS_GOOD.test(name) || BEGINS_SAVING.test(name) ? MORE : PERHAPS_MORE;
    return ENDS_BAD.test(name) ? LESS : PERHAPS_LESS;
  }
  const isRate = (unit !== null && PERCENT.test(unit.text)) || RATE_NAME.test(name);
  const isCost = [name, indicator.level2, indicator.level1].some((text) => COST.test(text));
  if (isRate) return ofRate(indicator, name, target, isCost);
  if (isCost) return ofCost(name, unit);
  const isTimeliness = TIMELINESS.test(indicator.level2) || TIMELINESS.test(indicator.level1);
  if (isTimeliness && unit === null && !PUNCTUAL.test(name)) return LESS;
  return ofQuantity(indicator, name, unit);
}

const IN_BRACKETS = /\([^()]*\)/g;
const NOT_IN_A_NAME = /[\s,.:;，。：；、“”"']/g;

function bare(name: string): string {
  return normalise(name).replace(IN_BRACKETS, '').replace(NOT_IN_A_NAME, '');
}

/** A denial, and nothing behind it that is done about what it denies. */
function isDenied(name: string): boolean {
  const last = [...name.matchAll(DENIED)].at(-1);
  return last !== undefined && !REMEDY.test(name.slice(last.index + last[0].length));
}

function ofTime({ level1, level2 }: Pick<Indicator, 'level1' | 'level2'>, name: string): AssumedDirection {
  if (TAKES_TIME.test(name)) return LASTS.test(name) && /间隔/.test(name) ? PERHAPS_MORE : LESS;
  const isTimeliness = TIMELINESS.test(level2) || TIMELINESS.test(level1);
  if (LASTS.test(name)) {
    if (isTimeliness) return PERHAPS_LESS;
    return BAD.test(name.replace(/无(?:故障|事故)/g, '')) ? PERHAPS_MORE : MORE;
  }
  return isTimeliness || ENDS_BAD.test(name) ? LESS : PERHAPS_LESS;
}

/**
 * Rates (及时率, 达标率, 执行率) are better high even under cost and timeliness; only rates of spending (成本控制率)
 * are not.
 */
function ofRate(
  { level1, level2 }: Pick<Indicator, 'level1' | 'level2'>,
  name: string,
  { value, unit }: { readonly value: Decimal; readonly unit: Unit | null },
  isCost: boolean,
): AssumedDirection {
  if (isCost && SPENDING_RATE.test(name) && !SAVING.test(name)) return LESS;
  if (ENDS_GOOD.test(name) || /满意度/.test(level1 + level2)) return MORE;
  const isWhole = value.eq(HUNDRED) && (unit === null || PERCENT.test(unit.text));
  return isWhole && !isCost && !BEYOND_ALL.test(name) ? MORE : PERHAPS_MORE;
}

function ofCost(name: string, unit: Unit | null): AssumedDirection {
  if (SAVING.test(name)) return MORE;
  if (PAID.test(name)) return PERHAPS_LESS;
  const isMoney = unit === null || /^(?:money|usd|hkd|eur)(?:\/|$)/.test(unit.dimension);
  return isMoney || COST.test(name) || SPENT.test(name) ? LESS : PERHAPS_LESS;
}

function ofQuantity(
  { level1, level2 }: Pick<Indicator, 'level1' | 'level2'>,
  name: string,
  unit: Unit | null,
): AssumedDirection {
  if (SPENT.test(name)) return PERHAPS_LESS;
  if (WANTED.test(name) || ENDS_GOOD.test(name)) return MORE;
  const isQuantity = QUANTITY.test(level2) || QUANTITY.test(level1) || level2 === '';
  return isQuantity && (unit === null || MADE.test(unit.dimension)) ? MORE : PERHAPS_MORE;
}
