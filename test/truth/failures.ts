import type { Measured } from './measure';
import { objections } from './heard';
import { findings } from './describe';

/** Cases that went wrong in the same way, with a few examples. */
interface Group {
  count: number;
  readonly examples: (readonly string[])[];
}

const EXAMPLES = 2;

/** A list of what fails, the most frequent first, with cells and commands to see it again. */
export class Failures {
  private readonly groups = new Map<string, Group>();

  add(kind: string, what: string, fault: string, lines: () => readonly string[]): void {
    if (fault === '') return;
    const key = `${kind}${what === '' ? '' : ` in ${what}`}: ${fault}`;
    const group = this.groups.get(key) ?? { count: 0, examples: [] };
    this.groups.set(key, group);
    group.count += 1;
    if (group.examples.length < EXAMPLES) group.examples.push(lines());
  }

  page(seed: number, { right }: Measured): string {
    const ranked = [...this.groups].sort(([, a], [, b]) => b.count - a.count);
    const alarmed = right.alarmed.map(
      ({ name, heard }) =>
        `- ${name}: ${findings(objections(heard))}; ${heard.edits.map(({ at, kind }) => `${kind} ${at}`).join(', ')}`,
    );
    return [
      `# What \`npm run truth -- --seed ${seed}\` finds wrong`,
      '',
      'See one again: `npm run truth -- --only slips/KIND --seed SEED --case NUMBER`. Most frequent first.',
      '',
      '## Right forms that are not left alone',
      ...(alarmed.length > 0 ? alarmed : ['none']),
      '',
      '## Slips and rewrites',
      ...ranked.flatMap(([key, { count, examples }]) => [
        '',
        `### ${count} × ${key}`,
        ...examples.flatMap((lines) => ['', ...lines.map((line) => `- ${line}`)]),
      ]),
      '',
    ].join('\n');
  }
}
