import { textCell } from '../board';
import { cellsSaid, some } from '../rewrite';
import type { Rewrite } from '../rewrite';

/** DOMAIN.md §7: headings that mean the same. */
const SAME: readonly (readonly string[])[] = [
  ['年度指标值', '指标值', '年初目标值(A)', '年度目标指标值', '目标值', '年初指标值'],
  ['实际完成值', '全年完成值', '全年实际值', '全年实际完成值', '实际完成指标值', '完成值', '年终完成值', '完成量'],
  ['分值', '权重', '指标权重(分)', '指标分值权重', '分数', '权数'],
  ['得分', '自评分', '自评得分', '指标得分(分)', '打分', '考评得分'],
  [
    '偏差原因分析及改进措施', '未完成原因分析', '未完成原因和改进措施', '未完成原因及拟采取的改进措施',
    '产生差异的原因及改进措施', '偏差原因及改进措施',
  ],
]; // prettier-ignore
const FUNDS: readonly (readonly string[])[] = [
  ['全年预算数', '调整后预算数', '调整预算数', '全年（调整）预算数', '全年预算数(B)'],
  ['全年执行数', '预算执行数', '实际支付数', '全年执行数(C)'],
];

const bare = (text: string): string => text.replace(/\s|[（(][A-C分][)）]/g, '');

export default {
  does: 'headings in words that mean the same',
  make(source, dice) {
    const { board, chart } = source;
    // In columns of their own, sign and unit belong to the heading 指标值.
    const isSplit = chart.rows.some(({ sign }) => sign !== null);
    const isAdjusted = chart.headings.some((at) => /调整/.test(board.text(at)));
    const otherwise = (words: readonly (readonly string[])[]) => (at: string) => {
      const same = words.find((each) => each.some((word) => bare(word) === bare(board.text(at))));
      if (!same || (isSplit && same[0] === '年度指标值')) return [];
      // Beside 调整指标值, 年初指标值 means the one before.
      if (same[0] === '年度指标值' && isAdjusted) return [];
      return [[at, textCell(dice.pick(same))] as const];
    };
    const changes = [
      ...chart.headings.flatMap(otherwise(SAME)),
      ...chart.fundHeadings.flatMap(otherwise(FUNDS)),
    ].filter(([at, { text }]) => text !== board.text(at));
    return cellsSaid(source, Object.fromEntries(some(changes, dice)));
  },
} satisfies Rewrite;
