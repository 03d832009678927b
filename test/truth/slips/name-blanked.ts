import type { Slip } from '../slip';

export default {
  does: "an indicator's name blanked",
  make({ chart: { rows } }, dice) {
    const { name } = dice.pick(rows);
    return { changes: { [name]: null }, what: 'name', at: [name] };
  },
} satisfies Slip;
