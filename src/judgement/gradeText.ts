import { remembered } from '../notation/remembered';

/** A grade as a cell states it. */
export interface ReadGrade {
  readonly name: string;
}

const TICKED = '■☑☒✔✓√▣●◉';
const EMPTY_BOXES = '□☐○◯▢';
const MARK = `[${TICKED}${EMPTY_BOXES}]`;

/** How a grade may be written out: 优 is 优秀 as well, 良 is 良好. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  优: '优秀|优等|优',
  良: '良好|良等|良',
  中: '中等|中',
  差: '较差|差等|差',
};

/** One choice in a grade cell: where its name and its mark stand. */
interface Choice {
  readonly name: string;
  /** Where the mark stands, or null where this choice has none. */
  readonly markAt: number | null;
  readonly mark: string;
  readonly nameAt: number;
}

/**
 * Reads the grade that a cell states: `优`, `良好`, `■优 □良 □中 □差`, `优（√） 良（ ）`. `none-taken`: there are
 * choices and none is ticked. Null: not understood.
 * @param names the ruleset's grades
 */
export function readGrade(text: string, names: readonly string[]): ReadGrade | 'none-taken' | null {
  const alone = nameAlone(text, names);
  if (alone !== null) return { name: alone };
  const choices = choicesIn(text, names);
  if (choices === null) return null;
  const ticked = choices.filter(({ mark }) => TICKED.includes(mark) && mark !== '');
  if (ticked.length === 0) return 'none-taken';
  return ticked.length === 1 ? { name: ticked[0]!.name } : null;
}

/**
 * Puts another grade into a cell’s text and keeps its shape: replaces the name, or moves the tick. Null where the
 * shape is not understood.
 */
export function withGrade(text: string, names: readonly string[], grade: string): string | null {
  if (text.trim() === '') return grade;
  const alone = nameAlone(text, names);
  if (alone !== null) return alone === grade ? text : renamed(text, alone, grade);
  const choices = choicesIn(text, names);
  const target = choices?.find(({ name }) => name === grade);
  if (!choices || !target || target.markAt === null) return null;
  const ticked = choices.filter(({ mark }) => mark !== '' && TICKED.includes(mark));
  if (ticked.length > 1) return null;
  const emptyMark = choices.find(({ markAt, mark }) => markAt !== null && !TICKED.includes(mark))?.mark;
  if (emptyMark === undefined && ticked[0] !== undefined && ticked[0].name !== grade) return null;
  const tick = ticked[0]?.mark ?? (emptyMark === '' || emptyMark === ' ' ? '√' : '■');
  const letters = [...text];
  for (const { name, markAt, mark } of choices) {
    if (markAt === null || mark === '') continue;
    if (name === grade) letters[markAt] = tick;
    else if (TICKED.includes(mark)) letters[markAt] = emptyMark!;
  }
  return letters.join('');
}

/** 90分（含）以上: brackets inside the interval's own. */
const INCLUSIVE = /[（(]不?含[）)]/g;
const INTERVAL = /[（(【[][^）)】\]]*\d[^）)】\]]*[）)】\]]/g;

/** The one grade that the text is, in its short or its long form, with or without its interval. */
function nameAlone(text: string, names: readonly string[]): string | null {
  const plain = text.replace(/\s+/g, '').replace(INCLUSIVE, '').replace(INTERVAL, '');
  return names.find((name) => patternOf(name).test(plain)) ?? null;
}

const patternOf = remembered((name) => new RegExp(`^["“”']?(?:${written(name)})级?["“”']?$`));

function renamed(text: string, from: string, to: string): string | null {
  const trimmed = text.trim();
  if (trimmed === from) return to;
  if (!new RegExp(`^(?:${written(from)})$`).test(trimmed)) return null;
  return LONG_FORMS[to]?.split('|')[0] ?? to;
}

/**
 * All grades named in the text with the mark before or behind each; null unless at least two
 * grades are named, each once, and at least one carries a mark.
 */
function choicesIn(text: string, names: readonly string[]): readonly Choice[] | null {
  const letters = [...text];
  const line = letters.map((letter) => (letter.length > 1 ? '\u0000' : letter)).join('');
  const found = names.flatMap((name) => {
    const hit = new RegExp(written(name)).exec(line);
    return hit ? [{ name, at: hit.index, end: hit.index + hit[0].length }] : [];
  });
  if (found.length < 2) return null;
  const before = found.map(({ name, at }) => choice(name, at, markBefore(line, at)));
  const behind = found.map(({ name, at, end }) => choice(name, at, markBehind(line, end)));
  const marked = (choices: readonly Choice[]): number =>
    choices.filter(({ markAt }) => markAt !== null).length;
  const best = marked(before) >= marked(behind) ? before : behind;
  return marked(best) > 0 ? best : null;
}

function choice(name: string, nameAt: number, mark: { at: number; mark: string } | null): Choice {
  return { name, nameAt, markAt: mark?.at ?? null, mark: mark?.mark ?? '' };
}

function markBefore(line: string, at: number): { at: number; mark: string } | null {
  const hit = new RegExp(`(?:(${MARK})|[（(【[]([${TICKED}${EMPTY_BOXES}\\s])[）)】\\]])\\s*$`).exec(
    line.slice(0, at),
  );
  if (!hit) return null;
  return hit[1] !== undefined ? { at: hit.index, mark: hit[1] } : { at: hit.index + 1, mark: hit[2]! };
}

function markBehind(line: string, end: number): { at: number; mark: string } | null {
  const hit = new RegExp(
    `^\\s*(?:${INTERVAL.source}\\s*)?(?:(${MARK})|[（(【[]([${TICKED}${EMPTY_BOXES}\\s])[）)】\\]])`,
  ).exec(line.slice(end));
  if (!hit) return null;
  const mark = hit[1] ?? hit[2]!;
  return { at: end + hit[0].length - (hit[1] === undefined ? 2 : 1), mark };
}

/** Several grades, or boxes to tick: not the label of the one grade beside it. */
export function listsGrades(text: string, names: readonly string[]): boolean {
  if (new RegExp(MARK).test(text)) return true;
  return names.filter((name) => new RegExp(written(name)).test(text)).length > 1;
}

function written(name: string): string {
  return LONG_FORMS[name] ?? name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
