import { findings } from './describe';
import { objections } from './heard';
import type { Measured } from './measure';

/** Cases that went wrong in the same way, with a few examples. */
interface Group {
  count: number;
  readonly kinds: Map<string, number>;
  readonly examples: (readonly string[])[];
}

const EXAMPLES = 3;

const CHAPTERS: readonly (readonly [sign: string, title: string])[] = [
  ['1', 'Wrong numbers written'],
  ['2', 'Not said'],
  ['3', 'False alarms'],
  ['4', 'Said more than once, other infos'],
];

/** A list of what fails, the worst and most frequent first, with cells and commands to see it again. */
export class Failures {
  private readonly groups = new Map<string, Group>();

  /** @param faults as faultsOfSlip and faultsOfRewrite tell them */
  add(kind: string, faults: readonly string[], lines: () => readonly string[]): void {
    for (const fault of faults) {
      const group: Group = this.groups.get(fault) ?? { count: 0, kinds: new Map(), examples: [] };
      this.groups.set(fault, group);
      group.count += 1;
      group.kinds.set(kind, (group.kinds.get(kind) ?? 0) + 1);
      // Of different kinds, where there are some.
      if (group.examples.length < EXAMPLES && group.kinds.get(kind) === 1)
        group.examples.push([kind, ...lines()]);
    }
  }

  page(seed: number, forms: number, { right }: Measured): string {
    const ranked = [...this.groups].sort(([, a], [, b]) => b.count - a.count);
    const alarmed = right.alarmed.map(
      ({ name, heard }) =>
        `- ${name}: ${findings(objections(heard))}; ${heard.edits.map(({ at, kind }) => `${kind} ${at}`).join(', ')}`,
    );
    return [
      `# What \`npm run truth -- --seed ${seed}\` finds wrong`,
      '',
      `See a case again: \`npm run truth -- --forms ${forms} --seed ${seed} --only slips/KIND --case NUMBER\`.`,
      '',
      '## Right forms that are not left alone',
      '',
      ...(alarmed.length > 0 ? alarmed : ['none']),
      ...CHAPTERS.flatMap(([sign, title]) => {
        const own = ranked.filter(([fault]) => fault.startsWith(sign));
        const all = own.reduce((sum, [, { count }]) => sum + count, 0);
        return [
          '',
          `## ${title}: ${all}`,
          ...own.flatMap(([fault, group]) => inLines(fault.slice(2), group)),
        ];
      }),
      '',
    ].join('\n');
  }
}

function inLines(fault: string, { count, kinds, examples }: Group): string[] {
  const often = [...kinds].sort(([, a], [, b]) => b - a).map(([kind, times]) => `${kind} ${times}`);
  return [
    '',
    `### ${count} × ${fault}`,
    '',
    often.join(', '),
    ...examples.flatMap((lines) => ['', ...lines.map((line) => `- ${line}`)]),
  ];
}
