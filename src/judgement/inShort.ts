import type { Contradiction, Diagnosis } from '../diagnosis/diagnosis';

/** A sum of two thousand scores is contradicted by its total; nobody looks at them all. */
const MOST_CELLS = 40;

/** The diagnosis as it is told: of long sums the first cells only. What is in doubt stays whole. */
export function inShort({ contradictions, doubts }: Diagnosis): Diagnosis {
  return contradictions.length === 0
    ? { contradictions, doubts }
    : { contradictions: contradictions.map(shortened), doubts };
}

function shortened(contradiction: Contradiction): Contradiction {
  if (contradiction.equations.every(({ from }) => from.length <= MOST_CELLS)) return contradiction;
  return {
    ...contradiction,
    equations: contradiction.equations.map((equation) => ({
      ...equation,
      from: equation.from.slice(0, MOST_CELLS),
    })),
  };
}
