import type { Indicator } from '../form/form';
import type { Change } from '../notation/meaning';
import type { Unit } from '../notation/meaning';
import type { Direction } from './scorecard';

/** Which way an indicator counts, and whether the form writes that or only its name suggests it. */
export interface DirectionReading {
  readonly direction: Direction;
  /** True where the target's comparator, its range or its being a date says so. */
  readonly written: boolean;
}

/** What of an indicator decides its direction; an indicator of a goal table has these too. */
type Directed = Pick<Indicator, 'name' | 'level1' | 'level2' | 'target'>;

const WRITTEN: Readonly<Record<string, Direction>> = {
  '>=': 'positive',
  '>': 'positive',
  '<=': 'reverse',
  '<': 'reverse',
  '=': 'exact',
};

/**
 * Returns the direction of an indicator. Its target decides; without a comparator the name, then the level (cost and
 * timeliness are better small). Dates are always better early.
 */
export function directionOf(indicator: Directed): DirectionReading {
  const { meaning } = indicator.target;
  switch (meaning.kind) {
    case 'number':
      return meaning.comparator
        ? { direction: WRITTEN[meaning.comparator]!, written: true }
        : { direction: assumedDirection(indicator, meaning), written: false };
    case 'range':
      return { direction: 'range', written: true };
    case 'date': {
      const from = meaning.comparator === '>=' || meaning.comparator === '>';
      return { direction: from ? 'positive' : 'reverse', written: true };
    }
    default:
      return { direction: 'none', written: false };
  }
}

/** Things nobody wants, and a good thing denied (处理不及时). */
const BAD =
  /事故|投诉|成灾|受灾|受害|灾害|火灾|死亡|伤亡|病死|上访|信访|差错|出错|错误率|误差|逾期|超期|超时|延期|延误|延迟|滞后|拖欠|失误|失败率|违规|违法|违纪|违约|失信|损失|损耗|漏损|流失|空置|闲置|故障|缺陷|返工|变质|泄露|泄密|群体性事件|安全事件|负面|舆情|案件|案发|犯罪|纠纷|感染|发病|患病|复发|辍学|失业|污染|排放|超标|超支|超出|偏差|偏离|变动率|调整率|结转|结余|不良|[不未](?:及时|合格|达标|到位|完成|满意|按时|符合)/;

/** Words that turn a bad thing into something good to have: 投诉办结率, 事故下降率, 火灾防控. */
const REMEDY =
  /处理|处置|办结|办理|化解|整改|整治|治理|查处|查办|查出|破案|破获|审结|下降|降低|减少|减排|防治|防控|防范|防护|预防|预警|排查|救助|救治|救援|补偿|补助|赔付|理赔|回访|回复|答复|响应率|调解|扑救|修复|演练|培训|宣传|监测|检测|检查|覆盖|结案|追缴|清收|盘活|挽回|挽损|受理|满意|达标|消纳|回收/;

/** Denials stay bad whatever else the name says: 投诉处理不及时次数. */
const DENIED = /[不未](?:及时|合格|达标|到位|完成|满意|按时|符合)/;

const COST = /成本|造价|单价/;
/** Under cost, rates of spending: actual ÷ planned. */
const SPENDING_RATE = /控制率|超支率|成本率|费用率|占比|比重/;
/** The same wherever they stand; 血压控制率 is none. */
const SPENDING_CONTROL = /(?:成本|经费|费用|支出|投资|造价|人员|编制).{0,4}控制率/;
const SAVING = /节约|节省|节支|降低|下降|减少|压减|核减/;

const TIMELINESS = /时效/;
const PUNCTUAL = /及时|按时|按期|准时|准点|如期/;
/** Time that something takes, as opposed to time that it lasts (使用年限, 培训天数, 优良天数). */
const TAKES_TIME = /完成时|时限|用时|耗时|周期|工期|等待|间隔|响应/;
const LASTS =
  /年限|持续|寿命|有效期|有效天|质保|保修|开放|培训|服务|运行|播出|课时|学时|值班|保存|留存|续航|优良|蓝天|达标天/;
const DURATION = /^(?:秒钟?|分钟|小时|时|日|天|个?工作日|个?自然日|周|星期|个?月|个?季度?|年)$/;

const RATE_NAME = /率|比例|比重|占比|程度|满意度|指数/;
const PERCENT = /^[%％]$/;

/**
 * The direction that a name suggests where no comparator is written. Rates (及时率, 达标率, 执行率)
 * are better high even under cost and timeliness; only rates of spending (成本控制率) are not.
 */
function assumedDirection(
  { name, level1, level2 }: Directed,
  { unit, change }: { readonly unit: Unit | null; readonly change?: Change },
): Direction {
  // Whoever writes 下降5% for a target wants it to fall.
  if (change === 'fall') return 'positive';
  if (DENIED.test(name)) return 'reverse';
  if (BAD.test(name)) return REMEDY.test(name) ? 'positive' : 'reverse';
  if (SPENDING_CONTROL.test(name)) return 'reverse';

  const isRate = (unit !== null && PERCENT.test(unit.text)) || RATE_NAME.test(name);
  const isCost = COST.test(name) || COST.test(level2) || COST.test(level1);
  if (isRate) return isCost && SPENDING_RATE.test(name) && !SAVING.test(name) ? 'reverse' : 'positive';
  if (isCost) return SAVING.test(name) ? 'positive' : 'reverse';

  const isTimeliness = TIMELINESS.test(level2) || TIMELINESS.test(level1);
  if (unit !== null && DURATION.test(unit.text)) {
    return isTimeliness || TAKES_TIME.test(name) || !LASTS.test(name) ? 'reverse' : 'positive';
  }
  return isTimeliness && unit === null && !PUNCTUAL.test(name) ? 'reverse' : 'positive';
}
