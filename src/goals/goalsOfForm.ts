import type { Entry, Form } from '../form/form';
import type { GoalTable } from '../form/goalTable';
import { normalise } from '../notation/normalise';

/** The goal tables that may be a form's: none, the one, or several among which nothing decides. */
export interface GoalsOfForm {
  readonly goals: readonly GoalTable[];
  /** How they were found. */
  readonly by: 'project' | 'sole';
}

/** What another form of the workbook is known by. */
export type NamedForm = Pick<Form, 'project' | 'year'>;

const NONE: GoalsOfForm = { goals: [], by: 'project' };

/**
 * Finds a form’s goal table by the project’s name. Where one side has no name, or a longer one, the only goal table
 * belongs to the only form. A year that contradicts rules a table out. Of several tables with the name, unit and year
 * decide, and an approved one (批复) comes before one that was applied for.
 * @param forms all forms of the workbook
 */
export function goalsOfForm(form: Form, all: readonly GoalTable[], forms: readonly NamedForm[]): GoalsOfForm {
  const goals = all.filter(({ year }) => year === null || form.year === null || year === form.year);
  const project = nameOf(form.project);
  const named = project === '' ? [] : goals.filter((goal) => nameOf(goal.project) === project);
  if (named.length > 0) {
    const others = forms.filter((other) => other !== form && nameOf(other.project) === project);
    const isShared = named.length > 1 || others.some(({ year }) => year === form.year);
    const ofUnit = isShared ? named.filter(({ unit }) => !contradicts(unit, form.unit)) : named;
    return { goals: sameOnce(bestOf(ofUnit, form)), by: 'project' };
  }
  const [goal] = goals;
  if (!goal || all.length > 1 || forms.length > 1) return NONE;
  const other = nameOf(goal.project);
  const mayBeSame = other.includes(project) || project.includes(other);
  return mayBeSame ? { goals: [goal], by: 'sole' } : NONE;
}

/** A code before or behind the name: 420100-2024-0017 古籍修复项目. */
const CODE = /^[(]?[A-Za-z\d][A-Za-z\d_.-]{5,}[)]?[-:_]?(?=.)|[-:_(][A-Za-z\d_.-]{6,}[)]?$/g;
const PUNCTUATION = /[^\p{L}\p{N}]/gu;

function nameOf(entry: Entry | null): string {
  const text = normalise(entry?.text ?? '');
  return text.replace(CODE, '').replace(PUNCTUATION, '').toLowerCase();
}

/** Two names of which neither is part of the other: 市图书馆 and 某某市图书馆 are one unit. */
function contradicts(one: Entry | null, other: Entry | null): boolean {
  const [a, b] = [nameOf(one), nameOf(other)];
  return !a.includes(b) && !b.includes(a);
}

/** From what says more of being the form's to what says less; the first that some have decides. */
const SIGNS: readonly ((goal: GoalTable, form: Form) => boolean)[] = [
  ({ unit }, form) => form.unit !== null && nameOf(unit) === nameOf(form.unit),
  ({ year }, form) => year !== null && year === form.year,
  ({ title }) => /批复|下达/.test(title),
];

function bestOf(goals: readonly GoalTable[], form: Form): readonly GoalTable[] {
  return SIGNS.reduce((rest, sign) => {
    if (rest.length < 2) return rest;
    const better = rest.filter((goal) => sign(goal, form));
    return better.length > 0 ? better : rest;
  }, goals);
}

/** Of tables that say the same, one: a workbook may hold a copy. */
function sameOnce(goals: readonly GoalTable[]): readonly GoalTable[] {
  const [first, ...others] = goals;
  if (!first || others.some((other) => contentOf(other) !== contentOf(first))) return goals;
  return [first];
}

function contentOf({ indicators, budget }: GoalTable): string {
  const rows = indicators.map(({ name, target, weight }) =>
    [name, target.text, weight?.number?.toString() ?? ''].map(normalise).join('\n'),
  );
  return [...rows, budget.total?.number?.toString() ?? ''].join('\n\n');
}
