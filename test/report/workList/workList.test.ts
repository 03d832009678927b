import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assessSheets } from '../../../src/assessment/assess';
import type { Assessment } from '../../../src/assessment/assessment';
import { openWorkbook } from '../../../src/hosts/xlsx/xlsxHost';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import type { MemorySheet } from '../../../src/hosts/memory/memoryHost';
import { contentText } from '../../../src/report/contentText';
import { editedSheet } from '../../../src/revision/editedSheet';
import { workListOf } from '../../../src/report/workList/workList';
import type { WorkCard } from '../../../src/report/workList/workList';
import { toA1 } from '../../../src/sheet/address';
import { FIXTURES } from '../../form/openFixture';
import { FORM } from '../../taskpane/session/workbooks';

async function ofFile(name: string): Promise<Assessment> {
  const bytes = new Uint8Array(readFileSync(path.join(FIXTURES, name)));
  return assessSheets(await openWorkbook(bytes).readSheets('all')).assessments[0]!;
}

async function of(sheet: MemorySheet): Promise<Assessment> {
  return assessSheets(await new MemoryHost([sheet]).readSheets('all')).assessments[0]!;
}

/** A card in one line: where, about what, which findings; what can be written, `?` where it is only offered, `either`
 * where one of several cells is wrong; the note. */
function line({ severity, kind, subject, places, findings, changes, choices, note }: WorkCard): string {
  const about = 'index' in subject ? `${subject.kind} ${subject.index}` : subject.kind;
  const codes = [...new Set(findings.map(({ code }) => code))].join('+');
  const writes = changes.map(
    ({ edit, isOffer }) => `${toA1(edit.at)} ${contentText(edit.after)}${isOffer ? '?' : ''}`,
  );
  const either = choices.map((edit) => `either ${toA1(edit.at)} ${contentText(edit.after)}`);
  const wants = note && `note ${toA1(note.at)} ${note.state}`;
  const cells = places.length > 6 ? `${places.length} cells` : places.map(toA1).join(',');
  return [severity, kind === 'blanks' ? 'blanks' : about, cells, codes, ...writes, ...either, wants]
    .filter(Boolean)
    .join('; ');
}

const cards = (assessment: Assessment) => workListOf(assessment).cards.map(line);

describe('what there is to do in a form', () => {
  it('is a card for each row with a mistake, with what can be done about it at once', async () => {
    const list = workListOf(await ofFile('pane/five-mistakes.xlsx'));
    expect([list.status, list.toSettle, list.filled]).toEqual(['not-ready', 5, { done: 27, of: 28 }]);
    expect(list.cards.map(line)).toEqual([
      // 年度资金总额 and 其中:当年财政拨款, which is all of it.
      'error; fund 0; H6,H7; rate-mismatch; H6 86.34%; H7 86.34%',
      'error; indicator 0; H13,I13; score-above-rule+deviation-without-note; H13 2.67; note I13 none',
      'error; indicator 1; H14; score-above-weight; H14 4.00',
      'error; indicator 4; F17; actual-missing',
      'error; indicator 11; H24; deduction-without-note; H24 4.00?; note I24 none',
    ]);
    expect(list.remarks.map(line)).toEqual([
      'info; fund 1; I7; duplicate-fund-score',
      'info; form; H33,H40,H41; deduction-kept',
    ]);
  });

  it('is nothing where the form is ready', async () => {
    const list = workListOf(await ofFile('beijing-2024.xlsx'));
    expect([list.status, list.toSettle, list.filled, list.cards]).toEqual([
      'ready',
      0,
      { done: 28, of: 28 },
      [],
    ]);
  });

  it('is one card where much is not filled in, whatever it is', async () => {
    const list = workListOf(await ofFile('pane/no-actuals.xlsx'));
    expect([list.toSettle, list.filled]).toEqual([28, { done: 0, of: 28 }]);
    expect(list.cards.map(line)).toEqual(['error; blanks; 28 cells; actual-missing']);
    expect(cards(await ofFile('pane/no-header-ready.xlsx'))).toEqual([
      'error; blanks; A2,A3,A4,F4; header-missing',
    ]);
  });

  it('is the total, to be filled in', async () => {
    expect(cards(await ofFile('pane/no-total.xlsx'))).toEqual(['error; total; H42; score-missing; H42 91']);
  });

  it('names a draft as the note that is due, and every row that shares its cell', async () => {
    const note = '【待补充】年度指标值 ≥100人次。偏差原因：＿＿；改进措施：＿＿。';
    const assessment = await of({
      ...FORM,
      cells: { ...FORM.cells, G6: 20, G9: 68, H6: note },
      merged: ['H6:H7'],
    });
    const [first] = workListOf(assessment).cards;
    expect(first!.note).toMatchObject({ at: { row: 6, column: 8 }, state: 'draft' });
    expect(first!.note!.rows).toEqual(expect.arrayContaining([0]));
  });

  it('keeps the names of its cards while other cells change', async () => {
    const before = workListOf(await of(FORM)).cards.map(({ id }) => id);
    const mended = { ...FORM, cells: { ...FORM.cells, G6: 20, H6: '学员报名不足；明年提前通知。', G9: 68 } };
    const after = workListOf(await of(mended)).cards.map(({ id }) => id);
    expect(after).not.toHaveLength(0);
    expect(before).toEqual(expect.arrayContaining(after));
    expect(new Set(before).size).toBe(before.length);
  });
});

describe('a contradiction that several cells can lie in', () => {
  /** The score of 满意度 above its weight, and a total that is right if it is 10. */
  const EITHER = { ...FORM, cells: { ...FORM.cells, E6: '120人次', G7: 40, G8: 12, G9: 98 } };

  it('has each of them as a choice, and none as the change', async () => {
    expect(cards(await of(EITHER))).toEqual([
      'error; total; G9; total-mismatch; either G8 10; either G9 100',
    ]);
  });

  it('has what waits for it apart from the cell that may be wrong', async () => {
    const [fund] = workListOf(await ofFile('doubt/execution-weight-100.xlsx')).cards;
    expect(line(fund!)).toBe('error; fund 0; F6; weight-total; H6 96.65?; either F6 10');
  });

  it.each(['pane/thirty.xlsx', 'doubt/execution-weight-100.xlsx', 'doubt/nested.xlsx', 'doubt/over-1.xlsx'])(
    'is gone with any of them: %s',
    async (file) => {
      const bytes = new Uint8Array(readFileSync(path.join(FIXTURES, file)));
      const sheets = await openWorkbook(bytes).readSheets('all');
      const told = (assessment: Assessment) =>
        assessment.findings.map(({ code, at }) => `${code} ${at && toA1(at)}`);
      let tried = 0;
      for (const assessment of assessSheets(sheets).assessments) {
        const sheet = sheets.find(({ id }) => id === assessment.form.sheetId)!;
        for (const { choices, findings, places } of workListOf(assessment).cards) {
          for (const choice of choices) {
            tried += 1;
            const after = assessSheets([editedSheet(sheet, [choice])]).assessments[0]!;
            const contradiction = findings.find(({ at, related }) =>
              [at, ...related].some((each) => each && toA1(each) === toA1(choice.at)),
            )!;
            expect(told(after)).not.toContain(`${contradiction.code} ${toA1(places[0]!)}`);
          }
        }
      }
      expect(tried).toBeGreaterThan(0);
    },
  );
});
