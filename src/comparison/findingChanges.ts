import type { Assessment } from '../assessment/assessment';
import type { Finding } from '../checks/finding';
import type { Entry, Form, Fund, Indicator } from '../form/form';
import { wordOf } from '../form/words/wordOf';
import type { Address } from '../sheet/address';
import { toA1 } from '../sheet/address';
import type { FindingChange, Subject } from './comparison';
import { fundSubject } from './formChanges';
import { subjectOf } from './indicatorChanges';
import type { Matching } from './matching';

/** Findings by what they are about and not by their cells, which move with the rows. */
export function findingChanges(
  old: Assessment,
  now: Assessment,
  { indicators, funds }: Matching,
): { settled: FindingChange[]; raised: FindingChange[]; remaining: number } {
  const names = {
    indicators: [new Map<number, number>(), new Map<number, number>()] as const,
    funds: [new Map<number, number>(), new Map<number, number>()] as const,
  };
  for (const [kind, { pairs }] of [
    ['indicators', indicators],
    ['funds', funds],
  ] as const) {
    pairs.forEach(([before, after], index) => {
      names[kind][0].set(before, index);
      names[kind][1].set(after, index);
    });
  }
  const before = new Parts(old.form, 'old', names.indicators[0], names.funds[0]);
  const after = new Parts(now.form, 'new', names.indicators[1], names.funds[1]);
  const oldKeys = keysOf(old.findings, before);
  const newKeys = keysOf(now.findings, after);
  const settled = missing(old.findings, before, newKeys);
  const raised = missing(now.findings, after, oldKeys);
  return {
    settled,
    raised,
    remaining: now.findings.filter(
      (finding) => !raised.some((each) => each.finding === finding && each.isWhole),
    ).length,
  };
}

function keysOf(findings: readonly Finding[], parts: Parts): ReadonlySet<string> {
  return new Set(
    findings.flatMap((finding) => cellsOf(finding).map((cell) => `${finding.code} ${parts.at(cell).key}`)),
  );
}

/** The cells of findings that the other version has no such finding for. */
function missing(findings: readonly Finding[], parts: Parts, others: ReadonlySet<string>): FindingChange[] {
  return findings.flatMap((finding) => {
    const cells = cellsOf(finding);
    const own = cells.filter((cell) => !others.has(`${finding.code} ${parts.at(cell).key}`));
    if (own.length === 0) return [];
    const subjects = new Map(
      own.map((cell) => [parts.at(cell).key.split('.', 1)[0]!, parts.at(cell).subject]),
    );
    return [
      {
        finding,
        cells: own.filter((cell) => cell !== null),
        subjects: [...subjects.values()],
        isWhole: own.length === cells.length,
      },
    ];
  });
}

/** A finding may tell of many like cells at once; null where the fault is that there is none. */
function cellsOf({ at, alike }: Finding): readonly (Address | null)[] {
  return at === null && alike.length > 0 ? alike : [at, ...alike];
}

/** What a cell is: known by the same key in both versions, wherever it stands. */
interface Part {
  readonly key: string;
  readonly subject: Subject;
}

const FORM: Part = { key: 'form', subject: { kind: 'form' } };

class Parts {
  private readonly parts = new Map<string, Part>();
  private readonly rows = new Map<number, Part>();

  /**
   * @param indicators the numbers by which rows that stand in both versions are known
   * @param funds the same for rows of the funds block
   */
  constructor(
    form: Form,
    side: 'old' | 'new',
    indicators: ReadonlyMap<number, number>,
    funds: ReadonlyMap<number, number>,
  ) {
    const keyOf = (kind: string, index: number, known: ReadonlyMap<number, number>): string =>
      known.has(index) ? `${kind}${known.get(index)}` : `${kind}-${side}${index}`;
    let blanks = 0;
    form.funds.forEach((fund, index) => this.putFund(fund, keyOf('fund', index, funds)));
    form.indicators.forEach((row, index) => {
      // Rows that are not filled in have no words to be known by, only their order.
      const key = row.kind === 'placeholder' ? `blank${blanks++}` : keyOf('row', index, indicators);
      this.putIndicator(row, key);
    });
    this.putForm(form);
  }

  /** The part that a cell plays; a cell that plays none belongs to its row, else to the form. */
  at(cell: Address | null): Part {
    if (cell === null) return FORM;
    return this.parts.get(toA1(cell)) ?? this.rows.get(cell.row) ?? FORM;
  }

  private put(at: Address | null | undefined, key: string, subject: Subject): void {
    if (at && !this.parts.has(toA1(at))) this.parts.set(toA1(at), { key, subject });
  }

  private putFund(fund: Fund, key: string): void {
    const subject = fundSubject(fund);
    for (const field of ['initial', 'budget', 'executed', 'weight', 'rate', 'score', 'note'] as const) {
      this.put(fund[field]?.at, `${key}.${field}`, subject);
    }
    this.putRow(fund.row, key, subject);
  }

  private putIndicator(row: Indicator, key: string): void {
    const subject = subjectOf(row);
    this.put(row.nameAt, `${key}.name`, subject);
    this.put(row.target.entry?.at, `${key}.target`, subject);
    this.put(row.actual.entry?.at, `${key}.actual`, subject);
    for (const field of ['weight', 'coefficient', 'completion', 'score', 'note', 'criterion'] as const) {
      this.put(row[field]?.at, `${key}.${field}`, subject);
    }
    this.putRow(row.row, key, subject);
  }

  private putRow(row: number, key: string, subject: Subject): void {
    if (!this.rows.has(row)) this.rows.set(row, { key, subject });
  }

  private putForm(form: Form): void {
    for (const field of ['project', 'department', 'unit'] as const) {
      this.put(form[field]?.at, `form.${field}`, FORM.subject);
    }
    for (const { at, of } of form.emptyLabels) this.put(at, `form.${of}`, FORM.subject);
    this.put(form.yearAt, 'form.year', FORM.subject);
    this.put(form.yearLine?.at, 'form.year', FORM.subject);
    for (const { name, level, at } of form.levels) {
      this.put(at, `level.${level}.${wordOf(name)}`, { kind: 'level', name: wordOf(name) });
    }
    for (const { name, at } of form.sections) {
      this.put(at, `level.1.${wordOf(name)}`, { kind: 'level', name: wordOf(name) });
    }
    for (const { meaning, at } of form.headings) this.put(at, `heading.${meaning}`, FORM.subject);
    this.put(form.goal?.expected?.at, 'goal.expected', { kind: 'goal' });
    this.put(form.goal?.achieved?.at, 'goal.achieved', { kind: 'goal' });
    this.put(form.goal?.at, 'goal.label', { kind: 'goal' });
    this.put(form.total?.weight?.at, 'total.weight', { kind: 'total' });
    this.put(form.total?.score?.at, 'total.score', { kind: 'total' });
    form.otherTotals.forEach(({ at }, index) => this.put(at, `total.${index}`, { kind: 'total' }));
    this.put(form.grade?.at, 'grade.grade', { kind: 'grade' });
    form.notes.forEach(({ at }: Entry) => this.put(at, 'form.rules', FORM.subject));
  }
}
