import type { Locale } from '../../locales/localized';
import { reportText } from '../../locales/reportText';
import { openFindings } from '../findingReports';
import { isSameNumber } from '../decimalText';
import type { FindingReport, FormReport } from '../document';
import { cell, linkCell, texts } from './reportCells';
import type { ReportLink } from './reportSheet';
import type { ReportTable, Row } from './reportTable';

/** Puts the cell of a form's workbook into a link. */
export type LinkTo = (sheet: string, at: string) => ReportLink;

/** What is to be mended, unit by unit, in sentences that can be sent to the unit as they are. */
export class ReturnList {
  private readonly byUnit = new Map<string, Row[]>();
  forms = 0;

  constructor(
    private readonly locale: Locale,
    /** Cells that stand before the others of a row: the file, where there are several. */
    private readonly lead: (file: string) => Row,
  ) {}

  /** How many units are named. */
  get units(): number {
    return [...this.byUnit.keys()].filter(Boolean).length;
  }

  /** A form with errors comes back to its unit; one with warnings alone does not. */
  add(file: string, form: FormReport, linkTo: LinkTo): void {
    const text = reportText(this.locale);
    const { sheet, unit, project, range } = form;
    const asked = together(openFindings(form).filter(({ severity }) => severity !== 'info'));
    const errors = asked.filter(([{ severity }]) => severity === 'error').length;
    if (errors === 0) return;
    this.forms += 1;
    const name = project ?? text.noProject;
    const first = range.split(':')[0]!;
    const place = (at: string | null): Row => [
      ...texts(unit ?? text.returnList.noUnit, name),
      ...this.lead(file),
      linkCell(sheet, linkTo(sheet, first)),
      at === null ? cell('', 'text') : linkCell(at, linkTo(sheet, at)),
    ];
    const proposed = proposedByCell(form);
    const item = ([finding, ...others]: Asked, index: number): Row => {
      const { severity, cell: at, message, title } = finding;
      const isError = severity === 'error';
      const to = isError && at !== null ? proposed.get(at) : undefined;
      const cells = [finding, ...others].flatMap((each) => each.cell ?? []);
      return [
        ...place(at),
        cell(text.returnList.ask[isError ? 'must' : 'check'], isError ? 'error' : 'warning'),
        ...texts(
          others.length > 0
            ? text.returnList.items(index + 1, title, cells)
            : text.returnList.item(index + 1, at, message, to),
        ),
      ];
    };
    const rows = this.byUnit.get(unit ?? '') ?? [];
    this.byUnit.set(unit ?? '', rows);
    rows.push(
      [...place(null), ...texts('', text.returnList.lead(project, sheet, errors, asked.length - errors))],
      ...asked.map(item),
    );
  }

  /** A workbook or sheet that could not be read: nobody knows whose it is. */
  addUnreadable(file: string, sheet: string, message: string, link: ReportLink): void {
    const text = reportText(this.locale);
    this.forms += 1;
    const rows = this.byUnit.get('') ?? [];
    this.byUnit.set('', rows);
    rows.push([
      ...texts(text.returnList.noUnit, ''),
      ...this.lead(file),
      linkCell(sheet, link),
      cell('', 'text'),
      cell(text.returnList.ask.must, 'error'),
      ...texts(text.returnList.unreadable(message)),
    ]);
  }

  /** All rows, those of a unit together. */
  fill(table: ReportTable): void {
    for (const rows of this.byUnit.values()) for (const row of rows) table.add(row);
  }
}

type Asked = readonly [FindingReport, ...FindingReport[]];

/** From so many of a kind on they are one sentence with its cells: nobody reads that 57 cells are blank 57 times. */
const TOGETHER = 4;

/** Findings in their order; many of a kind together, in the place of the first. */
function together(findings: readonly FindingReport[]): readonly Asked[] {
  const kinds = new Map<string, [FindingReport, ...FindingReport[]]>();
  for (const finding of findings) {
    const same = finding.cell === null ? undefined : kinds.get(finding.code);
    if (same) same.push(finding);
    else if (finding.cell !== null) kinds.set(finding.code, [finding]);
  }
  return findings.flatMap((finding): readonly Asked[] => {
    const same = finding.cell === null ? undefined : kinds.get(finding.code);
    if (!same || same.length < TOGETHER) return [[finding]];
    return same[0] === finding ? [same] : [];
  });
}

/** What Recalculate would write, by its cell; nothing where a cell is to stay, or waits for another one. */
function proposedByCell({ indicators, total, grade }: FormReport): ReadonlyMap<string, string> {
  const scores = [
    ...indicators.map(({ cells, score }) => ({ ...score, cell: cells.score })),
    { ...total.score, cell: total.cells.score },
    grade,
  ];
  return new Map(
    scores.flatMap(({ cell: at, recorded, proposed }) =>
      at !== null && proposed !== null && !isSameNumber(recorded, proposed) ? [[at, proposed] as const] : [],
    ),
  );
}
