import { assessSheets } from '../../src/assessment/assess';
import type { Severity } from '../../src/checks/finding';
import type { EditKind } from '../../src/revision/revision';
import { toA1 } from '../../src/sheet/address';
import type { Address } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/cell';
import type { Sheet } from '../../src/sheet/sheet';
import type { A1 } from './board';

export interface HeardFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** Null where the fault is that there is no cell. */
  readonly at: A1 | null;
  readonly says: string;
}

export interface HeardEdit {
  readonly sheet: string;
  readonly at: A1;
  readonly kind: EditKind;
  readonly value: CellValue;
}

/** What is said of some sheets, and what would be written into them. */
export interface Heard {
  readonly findings: readonly HeardFinding[];
  readonly edits: readonly HeardEdit[];
  /** Proposed scores, totals and grades by the cell that names them. */
  readonly proposed: readonly { readonly sheet: string; readonly at: A1; readonly value: string }[];
}

/** Whoever judges sheets: ziping, or one that is known to be wrong, to prove that the measure sees it. */
export type Assessor = (sheets: readonly Sheet[]) => Heard;

export const ziping: Assessor = (sheets) => {
  const { assessments } = assessSheets(sheets);
  const place = (at: Address | null) => (at === null ? null : toA1(at));
  return {
    findings: assessments.flatMap(({ form, findings }) =>
      findings.map(({ code, severity, at, says }) => ({
        code,
        severity,
        sheet: form.sheetId,
        at: place(at),
        says: says['zh-CN'],
      })),
    ),
    edits: assessments.flatMap(({ revision }) =>
      revision.edits.map(({ sheetId, at, kind, after }) => ({
        sheet: sheetId,
        at: toA1(at),
        kind,
        value: after.value,
      })),
    ),
    proposed: assessments.flatMap(({ form, judgement }) => [
      ...form.indicators.map(({ nameAt }, index) => ({
        sheet: form.sheetId,
        at: toA1(nameAt),
        value: judgement.scores[index]!.proposed?.toString() ?? 'none',
      })),
      ...(form.total?.score
        ? [
            {
              sheet: form.sheetId,
              at: toA1(form.total.score.at),
              value: judgement.total.proposed?.toString() ?? 'none',
            },
          ]
        : []),
    ]),
  };
};

/** Findings that keep a form from being ready, or warn. */
export function objections({ findings }: Heard): readonly HeardFinding[] {
  return findings.filter(({ severity }) => severity !== 'info');
}

/** What is in one list and, as often, not in the other. */
export function added<T>(before: readonly T[], after: readonly T[], key: (each: T) => string): T[] {
  const left = new Map<string, number>();
  for (const each of before) left.set(key(each), (left.get(key(each)) ?? 0) + 1);
  return after.filter((each) => {
    const count = left.get(key(each)) ?? 0;
    left.set(key(each), count - 1);
    return count <= 0;
  });
}
