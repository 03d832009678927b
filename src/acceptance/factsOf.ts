import type { Finding } from '../checks/finding';
import type { Entry, Form, Fund, Indicator, Measure, NumberEntry } from '../form/form';
import type { Acceptance } from './acceptance';
import type { Address } from '../sheet/address';
import { isSameAddress } from '../sheet/address';

/** What a finding is recognised by: the facts in its cells, and everything that these facts say. */
export type FindingIdentity = Pick<Acceptance, 'about' | 'facts'>;

/**
 * Returns a finding’s identity in its form. A row is known by its levels and its name, and by its number among rows
 * with the same names; its address says nothing, because rows move.
 */
export function identityOf(finding: Finding, form: Form): FindingIdentity {
  const told = finding.at === null ? [] : [finding.at, ...finding.alike];
  const about = told.map((at) => placeOf(form, at));
  const all = [...told, ...finding.related].map((at) => placeOf(form, at));
  const facts = new Set(all.flatMap(({ facts: own }) => own));
  if (finding.expected !== null) facts.add(`expected ${finding.expected}`);
  if (finding.approved) facts.add(`approved ${plain(finding.approved.text)}`);
  return {
    about: [...new Set(about.map(({ name }) => name))].sort(),
    facts: [...facts].sort(),
  };
}

interface FactPlace {
  readonly name: string;
  readonly facts: readonly string[];
}

function placeOf(form: Form, at: Address): FactPlace {
  return (
    placeOfIndicator(form, at) ??
    placeOfFund(form, at) ??
    placeOfHeader(form, at) ?? { name: 'form', facts: [] }
  );
}

const COLUMNS = ['weight', 'coefficient', 'completion', 'score', 'note', 'remedy', 'criterion'] as const;

function placeOfIndicator({ indicators }: Form, at: Address): FactPlace | null {
  const index = indicators.findIndex((row) => columnOf(row, at) !== null);
  const row = indicators[index];
  if (!row) return null;
  const key = nameOf(row);
  const before = indicators.slice(0, index).filter((other) => nameOf(other) === key).length;
  const name = `indicator ${key} ${before + 1}`;
  return {
    name: `${name} ${columnOf(row, at)}`,
    facts: factsOfIndicator(row).map((fact) => `${name} ${fact}`),
  };
}

function columnOf(row: Indicator, at: Address): string | null {
  if (isAt({ at: row.nameAt }, at)) return 'name';
  if (isAt(row.target.entry, at)) return 'target';
  if (isAt(row.actual.entry, at)) return 'actual';
  return COLUMNS.find((column) => isAt(row[column], at)) ?? null;
}

function nameOf({ level1, level2, name }: Indicator): string {
  return JSON.stringify([level1, level2, name].map(plain));
}

function factsOfIndicator(row: Indicator): string[] {
  return [
    `target ${measureText(row.target)}`,
    `actual ${measureText(row.actual)}`,
    ...COLUMNS.map((column) => `${column} ${entryText(row[column])}`),
  ];
}

const OF_FUND = ['initial', 'budget', 'executed', 'weight', 'rate', 'score', 'note'] as const;

function placeOfFund({ funds }: Form, at: Address): FactPlace | null {
  const index = funds.findIndex((fund) => OF_FUND.some((column) => isAt(fund[column], at)));
  const fund = funds[index];
  if (!fund) return null;
  const before = funds.slice(0, index).filter(({ label }) => plain(label) === plain(fund.label)).length;
  const name = `fund ${JSON.stringify(plain(fund.label))} ${before + 1}`;
  const column = OF_FUND.find((each) => isAt(fund[each], at))!;
  return { name: `${name} ${column}`, facts: factsOfFund(fund).map((fact) => `${name} ${fact}`) };
}

function factsOfFund(fund: Fund): string[] {
  return OF_FUND.map((column) => `${column} ${entryText(fund[column])}`);
}

/** Everything else that a form states once. */
function placeOfHeader(form: Form, at: Address): FactPlace | null {
  const { project, department, unit, goal, total, otherTotals, grade, notes } = form;
  const entries: readonly (readonly [string, Entry | null | undefined])[] = [
    ['project', project],
    ['department', department],
    ['unit', unit],
    ['goal expected', goal?.expected],
    ['goal achieved', goal?.achieved],
    ['total weight', total?.weight],
    ['total', total?.score],
    ...otherTotals.map((entry, index) => [`other total ${index + 1}`, entry] as const),
    ['grade', grade],
    ...notes.map((entry) => [`printed ${plain(entry.text)}`, entry] as const),
  ];
  const found = entries.find(([, entry]) => isAt(entry, at));
  if (found) return { name: found[0], facts: [`${found[0]} ${entryText(found[1])}`] };
  const label = form.emptyLabels.find((each) => isAt(each, at));
  if (label) return { name: `label ${label.of}`, facts: [] };
  if (form.yearAt && isAt({ at: form.yearAt }, at)) return { name: 'year', facts: [`year ${form.year}`] };
  if (form.yearLine && isAt(form.yearLine, at))
    return { name: 'line of the year', facts: [`line of the year ${form.yearLine.year}`] };
  const section = form.sections.find((each) => isAt(each, at));
  if (section)
    return { name: `section ${plain(section.name)}`, facts: [`${plain(section.name)} ${section.weight}`] };
  const level = form.levels.find((each) => isAt(each, at));
  if (level) return { name: `level ${plain(level.name)}`, facts: [`${plain(level.name)} ${level.weight}`] };
  const unread = form.unread.find((each) => isAt(each, at));
  return unread ? { name: `unread ${plain(unread.text)}`, facts: [] } : null;
}

function measureText({ text }: Measure): string {
  return plain(text);
}

/** 4 and 4.00 are the same number, and 无 is not the same as nothing. */
function entryText(entry: Entry | NumberEntry | null | undefined): string {
  if (!entry) return '';
  return 'number' in entry && entry.number !== null ? entry.number.toString() : plain(entry.text);
}

/** Spaces and line breaks say nothing, nor does the width of letters. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

function isAt(entry: { readonly at: Address } | null | undefined, at: Address): boolean {
  return isSameAddress(entry?.at, at);
}
