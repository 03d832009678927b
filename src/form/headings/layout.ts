import type { Columns } from './columns';

type Facts = Omit<Columns, 'headings'>;

/** The layouts seen so far, each with what sets it apart. The first that fits gives a form its name. */
const LAYOUTS: readonly (readonly [name: string, fits: (columns: Facts) => boolean])[] = [
  ['contents-scored', ({ target }) => target === null],
  ['no-scores', ({ weight, score }) => weight === null && score === null],
  ['no-weight', ({ weight }) => weight === null],
  ['flat-list', ({ level1, level2 }) => level1 === null && level2 === null],
  ['category-list', ({ level1, level2 }) => (level1 === null) !== (level2 === null)],
  ['two-tier', ({ top, bottom }) => bottom > top],
  ['split-columns', ({ sign, targetUnit }) => sign !== null || targetUnit !== null],
  ['with-completion-rate', ({ rate }) => rate !== null],
  ['weight-first', ({ weight, target }) => weight !== null && target !== null && weight.left < target.left],
];

/** A name for the arrangement of a form's columns, `standard` for the national form's. */
export function layoutOf(columns: Columns): string {
  return LAYOUTS.find(([, fits]) => fits(columns))?.[0] ?? 'standard';
}
