/** What is to be reached, and what was measured. */
export interface Target {
  readonly what: string;
  readonly measured: number;
  readonly unit: '×' | ' MB';
  /** The measured figure must not be above this. */
  readonly atMost: number;
  /** Better still; null where nothing better is asked for. */
  readonly better: number | null;
}

/** One line for each target: what was measured, and whether it is reached. */
export function targetLines(targets: readonly Target[]): readonly string[] {
  const width = Math.max(...targets.map(({ what }) => what.length));
  return targets.map((target) => {
    const { what, measured, unit, atMost, better } = target;
    const figure = (value: number) => `${unit === '×' ? value.toFixed(2) : value.toFixed(0)}${unit}`;
    const wanted = `at most ${figure(atMost)}${better === null ? '' : `, better ${figure(better)}`}`;
    return `  ${what.padEnd(width)}  ${figure(measured).padStart(7)}  ${wanted.padEnd(29)} ${verdict(target)}`;
  });
}

function verdict({ measured, atMost, better }: Target): string {
  if (measured > atMost) return 'MISSED';
  return better !== null && measured <= better ? 'reached, the better one too' : 'reached';
}
