import { textCell } from '../board';
import { cellsSaid, some } from '../rewrite';
import type { Rewrite } from '../rewrite';

const REMARKS = [
  '，无未完成事项',
  '（详见附件）',
  '，均已完成',
  '（含上年结转部分）',
  '，按合同执行',
  '，已全部验收',
];

export default {
  does: 'a remark behind an achieved number',
  make(source, dice) {
    const { chart, board } = source;
    const numbers = chart.rows.flatMap(({ actual }) =>
      actual !== null && /^\d[\d,.]*(?!\s*[年月])\D{1,4}$/.test(board.text(actual)) ? [actual] : [],
    );
    const changes = some(numbers, dice).map((at) => [at, textCell(board.text(at) + dice.pick(REMARKS))]);
    return cellsSaid(source, Object.fromEntries(changes));
  },
} satisfies Rewrite;
