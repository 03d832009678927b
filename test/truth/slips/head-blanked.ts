import type { Slip } from '../slip';

export default {
  does: 'the name of project, department or unit blanked',
  make({ chart: { head } }, dice) {
    if (head.length === 0) return null;
    const { label, value } = dice.pick(head);
    return { changes: { [value]: null }, what: 'head', at: [label, value] };
  },
} satisfies Slip;
