import { Board, numberCell, textCell } from '../board';
import type { Dice } from '../draw/random';
import type { Source } from '../chart';
import type { Rewrite } from '../rewrite';

export default {
  does: 'other sheets before and behind it',
  make({ board }, dice, other) {
    const sheets = (): Board[] => Array.from({ length: dice.between(0, 2) }, () => sheet(dice, other));
    const [before, behind] = [sheets(), [...sheets(), sheet(dice, other)]];
    return { board, before, behind };
  },
} satisfies Rewrite;

function sheet(dice: Dice, other: () => Source): Board {
  return dice.pick([
    () => new Board('Sheet2', new Map()),
    () => new Board('另一张自评表', other().board.cells, other().board.merged),
    () =>
      new Board(
        '绩效目标表',
        new Map([
          ['A1', textCell('项目支出绩效目标表')],
          ['A2', textCell('一级指标')],
          ['B2', textCell('二级指标')],
          ['C2', textCell('三级指标')],
          ['D2', textCell('指标值')],
          ['A3', textCell('产出指标')],
          ['B3', textCell('数量指标')],
          ['C3', textCell('修复册数')],
          ['D3', textCell('≥20册')],
        ]),
      ),
    () =>
      new Board(
        '汇总',
        new Map([
          ['A1', textCell('部门')],
          ['B1', textCell('金额（元）')],
          ['A2', textCell('办公室')],
          ['B2', numberCell(1234.5, '#,##0.00')],
        ]),
      ),
  ])();
}
