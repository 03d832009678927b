import type { Slip } from '../slip';

export default {
  does: 'everything in a row but its name blanked',
  make({ chart: { rows } }, dice) {
    const { name, target, actual, weight, score, note, coefficient, completion } = dice.pick(rows);
    const cells = [target, actual, weight, score, note, coefficient, completion].filter((at) => at !== null);
    const changes = Object.fromEntries(cells.map((at) => [at, null]));
    return { changes, what: 'name', at: [name, ...cells] };
  },
} satisfies Slip;
