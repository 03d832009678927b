import { compareText } from '../../locales/compareText';
import type { Locale } from '../../locales/localized';
import { tableRow, widest } from '../lines';
import type { TableOptions } from '../paint';
import { printable } from '../printable';
import { severityPaint } from '../statusPaint';
import { wrapText } from '../wrapText';
import type {
  ComparisonDocument,
  FactReport,
  FindingChangeReport,
  FormComparisonReport,
  FormPlace,
  SubjectReport,
} from './comparisonDocument';
import { summarySentences } from './summarySentences';

/** Of each pair of forms what is different, by indicator; then the forms without a partner, and the sum. */
export function renderComparisonTable(
  document: ComparisonDocument,
  locale: Locale,
  options: TableOptions,
): string {
  const text = compareText(locale);
  const { width, paint } = options;
  const wrapped = (sentence: string, margin = 0): string[] =>
    wrapText(printable(sentence), width - margin).map((line) => ' '.repeat(margin) + line);
  const only = (title: string, places: readonly FormPlace[]): string[] =>
    places.length === 0
      ? []
      : [
          ...wrapped(title).map(paint.bold),
          ...places.flatMap((place) => wrapped(placeText(place, locale), 2)),
          '',
        ];
  const lines = [
    ...document.comparisons.flatMap((each) => [...comparisonLines(each, locale, options), '']),
    ...only(text.only.old, document.onlyOld),
    ...only(text.only.new, document.onlyNew),
    ...(document.onlyOld.length > 0 && document.onlyNew.length > 0
      ? [...wrapped(text.only.why).map(paint.dim), '']
      : []),
    ...document.withoutForms.flatMap(({ side, file }) =>
      wrapped(text.withoutForms(text.sides[side], file)).map(paint.yellow),
    ),
    ...document.unreadable.flatMap(({ side, file, error }) =>
      wrapped(text.unreadable(text.sides[side], file, error.message)).map(paint.red),
    ),
    ...wrapped(summarySentences(document.summary, locale).join(text.sentenceSpace)).map(paint.bold),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** A form with file, sheet, project and year in a line. */
export function placeText({ file, sheet, project, year }: FormPlace, locale: Locale): string {
  const text = compareText(locale);
  const place = text.place(file, sheet);
  const about = [project ?? text.noProject, ...(year === null ? [] : [text.year(String(year))])];
  return text.placed(about.join(text.separator), place);
}

function comparisonLines(
  { old, new: now, years, isChanged, changes, findings, notices, arrangement }: FormComparisonReport,
  locale: Locale,
  { width, paint }: TableOptions,
): string[] {
  const text = compareText(locale);
  const status = isChanged ? text.changed : text.unchanged;
  const statusWidth = widest([status]);
  const place = ({ file, sheet }: FormPlace) => text.place(file, sheet);
  const places =
    place(old) === place(now)
      ? [[text.sides.both, place(now)] as const]
      : [[text.sides.old, place(old)] as const, [text.sides.new, place(now)] as const];
  const sideWidth = widest(places.map(([side]) => side));
  const title = [now.project ?? old.project ?? text.noProject, yearText(now, years, locale)].filter(Boolean);
  const list = (heading: string, sentences: readonly string[], colour = (line: string) => line): string[] =>
    sentences.length === 0
      ? []
      : [
          ...wrapText(heading, width - 2).map((line) => `  ${paint.bold(line)}`),
          ...sentences.flatMap((sentence) =>
            wrapText(printable(sentence), width - 4).map((line) => `    ${colour(line)}`),
          ),
        ];
  return [
    ...tableRow(
      [printable(title.join(text.separator)), status],
      [
        { width: width - statusWidth - 2, paint: paint.bold },
        { width: statusWidth, paint: isChanged ? paint.yellow : paint.green },
      ],
    ),
    ...places.flatMap(([side, at]) =>
      tableRow(
        [side, printable(at)],
        [{ width: sideWidth, paint: paint.dim }, { width: width - 4 - sideWidth }],
        { margin: 2 },
      ),
    ),
    ...changes.flatMap((subject) => subjectLines(subject, locale, { width, paint })),
    ...findingLines(findings, locale, { width, paint }),
    ...list(
      text.notices.title,
      notices.map(({ message }) => message),
      paint.yellow,
    ),
    ...list(
      text.arrangement.title,
      arrangement.map(({ message }) => message),
      paint.dim,
    ),
  ];
}

/** `2023 年度 → 2024 年度`; '' where no year is known. */
export function yearText({ year }: FormPlace, years: FormComparisonReport['years'], locale: Locale): string {
  const text = compareText(locale);
  if (years) return text.years(String(years.old), String(years.new));
  return year === null ? '' : text.year(String(year));
}

function subjectLines(
  { name, level1, level2, what, facts }: SubjectReport,
  locale: Locale,
  { width, paint }: TableOptions,
): string[] {
  const text = compareText(locale);
  const levels = [level1, level2]
    .filter((level) => level !== null && level !== '')
    .map((level) => printable(level!));
  const state = what === 'changed' ? [] : [text[what]];
  const named = levels.length === 0 ? printable(name) : text.withLevels(printable(name), levels.join(' · '));
  const fieldWidth = widest(facts.map((fact) => fact.name));
  return [
    ...wrapText([named, ...state].join(text.separator), width - 2).map((line) => `  ${paint.bold(line)}`),
    ...facts.flatMap((fact) =>
      tableRow(
        [fact.name, factText(fact, locale)],
        [{ width: fieldWidth, paint: paint.dim }, { width: width - 4 - fieldWidth - 2 }],
        { margin: 4 },
      ),
    ),
  ];
}

/** `≥2场 → ≥1场（要求降低）`; of what came or went the one side. */
function factText({ what, old, new: now, effect }: FactReport, locale: Locale): string {
  const text = compareText(locale);
  const shown = (side: FactReport['old']) => printable(side?.text ?? '') || text.blank;
  if (what === 'added') return shown(now);
  if (what === 'removed') return shown(old);
  const change = text.arrow(shown(old), shown(now));
  return effect ? text.withEffect(change, text.effects[effect]) : change;
}

function findingLines(
  { settled, raised, remaining }: FormComparisonReport['findings'],
  locale: Locale,
  { width, paint }: TableOptions,
): string[] {
  const text = compareText(locale);
  const rows = [
    ...raised.map((finding) => ({ finding, change: text.findings.raised, colour: paint.red })),
    ...settled.map((finding) => ({ finding, change: text.findings.settled, colour: paint.green })),
  ];
  if (rows.length === 0) return [];
  const changeWidth = widest(rows.map(({ change }) => change));
  const severityWidth = widest(Object.values(text.severity));
  const cellWidth = widest(rows.map(({ finding }) => cellsText(finding)));
  return [
    `  ${paint.bold(text.findings.title)}`,
    ...rows.flatMap(({ finding, change, colour }) =>
      tableRow(
        [change, text.severity[finding.severity], cellsText(finding), printable(finding.message)],
        [
          { width: changeWidth, paint: colour },
          { width: severityWidth, paint: severityPaint(paint, finding.severity) },
          { width: cellWidth, paint: paint.bold },
          { width: width - 4 - changeWidth - severityWidth - cellWidth - 6 },
        ],
        { margin: 4 },
      ),
    ),
    ...(remaining > 0
      ? wrapText(text.findings.remaining(remaining), width - 4).map((line) => `    ${paint.dim(line)}`)
      : []),
  ];
}

/** The first cell; a finding that tells of more names them in its sentence. */
function cellsText({ cells: [first] }: FindingChangeReport): string {
  return first ?? '';
}
