import { filledOf, nextQuestion, questionsOf } from '../../../src/form/facts/questions';
import type { Question } from '../../../src/form/facts/questions';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { LAYOUT_IDS } from '../../../src/ruleset/layoutId';
import type { LayoutId } from '../../../src/ruleset/layoutId';
import { rulesetById } from '../../../src/ruleset/rulesets';
import { parseA1, toA1 } from '../../../src/sheet/address';
import { createSession } from '../../../src/taskpane/session/createSession';
import type { Session } from '../../../src/taskpane/session/session';

const opened: Session[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((session) => session.dispose()));
});

/** A session in front of a blank form that was just inserted. */
async function inserted(layout: LayoutId = 'L1') {
  const host = new MemoryHost([{ name: '说明' }]);
  const session = createSession(host, { locale: 'zh-CN' });
  opened.push(session);
  await session.start();
  await session.insertBlank(rulesetById('mof-2020')!, layout);
  return { host, session };
}

function assessed(session: Session) {
  const { view } = session.getState();
  if (view.kind !== 'forms' && view.kind !== 'recalculated') throw new Error(view.kind);
  return view.assessments[0]!;
}

const questions = (session: Session): readonly Question[] => questionsOf(assessed(session).form);

const next = (session: Session, behind: string | null = null) => {
  const found = nextQuestion(questions(session), behind === null ? null : parseA1(behind));
  return found && `${toA1(found.at)} ${found.what}`;
};

const open = (session: Session, what: Question['what']) =>
  questions(session).find((question) => question.what === what && question.answer === '')!;

describe('what a blank form asks for', () => {
  test('is its head, its funds, and then row by row', async () => {
    const { session } = await inserted();
    const due = questions(session).filter(({ isOptional }) => !isOptional);
    expect(due.map(({ what, at }) => `${toA1(at)} ${what}`)).toEqual([
      'A2 year',
      'C3 project',
      'C4 department',
      'G4 unit',
      'D6 initial',
      'E6 budget',
      'F6 executed',
      'D13 name',
    ]);
    expect(filledOf(questions(session))).toEqual({ filled: 0, all: 8 });
    expect(next(session)).toBe('A2 year');
    expect(next(session, 'C4')).toBe('G4 unit');
    expect(next(session, 'D13')).toBe('A2 year');
  });

  test('says nothing of headings that were read wrongly: nothing is filled in yet', async () => {
    const { session } = await inserted();
    const said = assessed(session).findings.map(({ says }) => says['zh-CN']);
    expect(said).toContain('还没有填写指标，请从第一行填起。');
    expect(said.join('')).not.toContain('表头是否识别有误');
  });

  test.each(LAYOUT_IDS)(
    'in the layout %s begins with its head and comes to its first row',
    async (layout) => {
      const { session } = await inserted(layout);
      const due = questions(session).filter(({ isOptional }) => !isOptional);
      expect(due[0]!.what).toBe('year');
      expect(due.map(({ what }) => what)).toContain('name');
    },
  );
});

describe('an answer', () => {
  test.each([
    ['year', '2024', '（2024年度）'],
    ['project', '大数据平台', '大数据平台'],
    ['executed', '1,234.50', 1234.5],
    ['name', '培训人次', '指标1：培训人次'],
  ] as const)('to %s %j stands there as %j', async (what, typed, expected) => {
    const { host, session } = await inserted();
    const { at } = open(session, what);
    await session.answer(at, typed);
    const [, sheet] = await host.readSheets('all');
    const value = sheet!.grid.cell(at.row, at.column)!.value;
    expect(typeof value === 'string' ? value.trim() : value).toBe(expected);
  });

  test.each([
    ['budget', '很多', 'answer-no-number'],
    ['budget', '-5', 'answer-no-number'],
    ['year', '去年', 'answer-no-year'],
  ] as const)('to %s %j is none and is not written', async (what, typed, code) => {
    const { session } = await inserted();
    await session.answer(open(session, what).at, typed);
    expect(session.getState().notice).toMatchObject({ kind: 'failed', problem: { code } });
    expect(filledOf(questions(session)).filled).toBe(0);
  });

  test('to a name asks for the rest of its row, and can be taken back', async () => {
    const { session } = await inserted();
    await session.answer(open(session, 'name').at, '培训人次');
    const row = questions(session).filter(({ at }) => at.row === 13);
    expect(row.map(({ what, isOptional, answer }) => [what, isOptional, answer])).toEqual([
      ['name', false, '培训人次'],
      ['target', false, ''],
      ['actual', false, ''],
      ['weight', false, ''],
    ]);
    await session.undo();
    expect(open(session, 'name').at.row).toBe(13);
  });
});

test('a blank form is filled in by answers alone, recalculated, and ready', async () => {
  const { session } = await inserted();
  const answers: Partial<Record<Question['what'], string>> = {
    year: '2024',
    project: '基层培训项目',
    department: '市教育局',
    unit: '市培训中心',
    initial: '100',
    budget: '100',
    executed: '100',
    name: '培训人次',
    target: '≥100人次',
    actual: '120人次',
    weight: '90',
  };
  for (let left = 20; left > 0; left -= 1) {
    const due = nextQuestion(questions(session), null);
    if (!due) break;
    await session.answer(due.at, answers[due.what]!);
  }
  expect(filledOf(questions(session))).toEqual({ filled: 11, all: 11 });
  await session.recalculate();
  const { findings, judgement } = assessed(session);
  expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([]);
  expect(judgement.form.total?.score?.number?.toString()).toBe('100');
});
