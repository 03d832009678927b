import { retyped } from '../board';
import type { Slip } from '../slip';

const TURNED: Readonly<Record<string, string>> = { '≥': '≤', '≤': '≥', '≧': '≦', '>': '<', '<': '>' };

export default {
  does: 'the sign turned (≥ for ≤)',
  make({ chart: { rows }, board }, dice) {
    const signed = rows.flatMap(({ sign, target }) => {
      const at = [sign, target].find((each) => /^[≥≤≧<>]/.test(board.text(each)));
      return at == null ? [] : [at];
    });
    if (signed.length === 0) return null;
    const at = dice.pick(signed);
    const text = board.text(at);
    const cell = retyped(board.cells.get(at)!, TURNED[text[0]!]! + text.slice(1));
    return { changes: { [at]: cell }, what: 'target', at: [at] };
  },
} satisfies Slip;
