import type { Form } from '../form/form';
import { nameWords } from '../form/matching/matchIndicators';
import { Pairs } from '../form/matching/pairs';
import { normalise } from '../notation/normalise';
import type { Filed } from './comparison';

/** Which forms are versions of one another, and those that only one side has. */
export interface PairedForms {
  readonly pairs: readonly (readonly [old: Filed, now: Filed])[];
  readonly onlyOld: readonly Filed[];
  readonly onlyNew: readonly Filed[];
}

/**
 * Pairs the forms of two files, or of two folders, by project, then unit, then sheet; the year and the place
 * on the sheet tell others apart. Between equals nothing is guessed.
 * @param areOneFile the forms stand in two versions of one file: then a unit or a project may have been
 *   corrected. Across a folder another unit is another form, and a form without a project belongs to none.
 */
export function pairForms(
  old: readonly Filed[],
  now: readonly Filed[],
  { areOneFile }: { readonly areOneFile: boolean },
): PairedForms {
  const pairs = new Pairs(old.length, now.length);
  const before = old.map(namesOf);
  const after = now.map(namesOf);
  type Name = Exclude<keyof Names, 'rows'>;
  const byNames = (...names: readonly Name[]): boolean => {
    const keyOf = (form: Names): string | null =>
      form.project === '' && !areOneFile ? null : names.map((name) => form[name]).join('\n');
    return pairs.byKey(
      (index) => keyOf(before[index]!),
      (index) => keyOf(after[index]!),
    );
  };
  const steps: readonly (() => boolean)[] = [
    () => byNames('project', 'unit', 'sheet', 'year', 'place'),
    () => byNames('project', 'unit', 'sheet', 'year'),
    () => byNames('project', 'unit', 'sheet'),
    () => byNames('project', 'unit', 'year'),
    () => byNames('project', 'unit'),
    ...(areOneFile
      ? [
          () => byNames('project', 'sheet', 'year'),
          () => byNames('project', 'sheet'),
          () => byNames('project'),
          () => byCorrectedProject(),
        ]
      : [() => byProjectAlone()]),
  ];
  // Each step may leave a form of the steps before it without a rival.
  while (steps.some((step) => step()));
  return {
    pairs: pairs.pairs.map(([first, second]) => [old[first]!, now[second]!] as const),
    onlyOld: [...pairs.first].map((index) => old[index]!),
    onlyNew: [...pairs.second].map((index) => now[index]!),
  };

  /** The same project, where one of the two names no unit. */
  function byProjectAlone(): boolean {
    return pairs.byNearness((first, second) => {
      const [one, other] = [before[first]!, after[second]!];
      return one.project !== '' && one.project === other.project && (one.unit === '' || other.unit === '')
        ? 1
        : 0;
    });
  }

  /** A project of another name, or none: the form is known by its rows where most of them are the same. */
  function byCorrectedProject(): boolean {
    return pairs.byNearness((first, second) => {
      const [one, other] = [before[first]!, after[second]!];
      if (one.unit !== other.unit && one.unit !== '' && other.unit !== '') return 0;
      const [rows, others] = [one.rows, other.rows];
      const same = rows.filter((row) => others.includes(row)).length;
      return same > 0 && same * 3 >= Math.max(rows.length, others.length) * 2 ? same : 0;
    });
  }
}

interface Names {
  readonly project: string;
  readonly unit: string;
  readonly sheet: string;
  readonly year: string;
  readonly place: string;
  /** What its indicators are called, each name once. */
  readonly rows: readonly string[];
}

const MARKS = /[\s,.;:、。·“”"'‘’《》()]/g;
/** 2023年古籍修复 is next year's 2024年古籍修复. */
const YEAR = /20\d{2}年度?/g;

function namesOf({ assessment: { form } }: Filed): Names {
  return {
    project: words(form.project?.text ?? ''),
    unit: words(form.unit?.text ?? ''),
    sheet: words(form.sheet),
    year: String(form.year ?? ''),
    place: `${form.range.top} ${form.range.left}`,
    rows: [...new Set(rowsOf(form).map(({ name }) => nameWords(name)))],
  };
}

function words(text: string): string {
  const plain = normalise(text).replace(MARKS, '');
  return plain.replace(YEAR, '') || plain;
}

function rowsOf({ indicators }: Form): Form['indicators'] {
  return indicators.filter(({ kind }) => kind !== 'placeholder');
}
