import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../../src/hosts/xlsx/xlsxHost';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import type { MemorySheet } from '../../../src/hosts/memory/memoryHost';
import type { ColumnMeaning } from '../../../src/form/form';
import { createSession } from '../../../src/taskpane/session/createSession';
import type { Session } from '../../../src/taskpane/session/session';
import type { Correction } from '../../../src/taskpane/session/correction';
import type { Host, OnSelect } from '../../../src/hosts/host';
import { parseA1, rangeToA1 } from '../../../src/sheet/address';
import { FORM, ODD, withMembers } from './workbooks';
import { ownClock } from '../../ownClock';

const clock = ownClock();

const opened: Session[] = [];

async function open(host: Host): Promise<Session> {
  const session = createSession(host, { locale: 'zh-CN', quietMs: 5 });
  opened.push(session);
  await session.start();
  return session;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((session) => session.dispose()));
});

function shown(session: Session): Correction {
  const { view } = session.getState();
  if (view.kind !== 'correcting') throw new Error(`The view is ${view.kind}.`);
  return view.correction;
}

const meanings = (session: Session) =>
  shown(session).headings.map(({ text, meaning }) => `${text} ${meaning}`);

async function say(session: Session, said: Readonly<Record<string, ColumnMeaning>>): Promise<void> {
  for (const [text, meaning] of Object.entries(said)) {
    const index = shown(session).headings.findIndex((heading) => heading.text === text);
    await session.correcting.choose(index, meaning);
  }
}

/** What ODD's headings mean. */
const MEANT = {
  考核内容: 'level3',
  要求: 'target',
  做到了什么: 'actual',
  满多少: 'weight',
  打多少: 'score',
} as const;

describe('a sheet that is not recognised', () => {
  it('is read once its headings are explained, and from then on', async () => {
    const host = new MemoryHost([ODD]);
    const session = await open(host);
    expect(session.getState().view.kind).toBe('no-form');
    await session.correcting.begin();
    await session.correcting.chooseRow(3);
    await say(session, MEANT);
    expect(shown(session).form?.indicators.map(({ name }) => name)).toEqual(['培训人次', '学员满意度']);
    await session.correcting.keep();
    expect(session.getState().view).toMatchObject({ kind: 'forms', assessments: [{}] });
    const again = await open(host);
    expect(again.getState().view).toMatchObject({ kind: 'forms', assessments: [{}] });
  });

  it('is not read again for any choice', async () => {
    let reads = 0;
    const host = new MemoryHost([ODD]);
    const session = await open(
      withMembers(host, {
        readSheets: (scope) => {
          reads += 1;
          return host.readSheets(scope);
        },
      }),
    );
    await session.correcting.begin();
    await session.correcting.chooseRow(3);
    await say(session, MEANT);
    await session.correcting.keep();
    expect(reads).toBe(1);
  });

  it('says what is still missing, and keeps nothing until it is there', async () => {
    const host = new MemoryHost([ODD]);
    const session = await open(host);
    await session.correcting.begin();
    await session.correcting.chooseRow(3);
    expect(shown(session).faults.map(({ kind }) => kind)).toEqual(['no-name', 'no-facts']);
    await session.correcting.keep();
    expect([session.getState().view.kind, await host.recall('templates')]).toEqual(['correcting', null]);
  });
});

describe('a form that is read wrongly', () => {
  it('begins with what its headings were taken for, in the row where they stand', async () => {
    const session = await open(new MemoryHost([FORM]));
    await session.correcting.begin();
    expect([shown(session).row, ...meanings(session)]).toEqual([
      5,
      '一级指标 level1',
      '二级指标 level2',
      '三级指标 level3',
      '年度指标值 target',
      '实际完成值 actual',
      '分值 weight',
      '得分 score',
      '偏差原因分析及改进措施 note',
    ]);
  });

  it('has one column for a meaning: the one chosen last', async () => {
    const session = await open(new MemoryHost([FORM]));
    await session.correcting.begin();
    await say(session, { 二级指标: 'level3' });
    expect(meanings(session).slice(0, 3)).toEqual(['一级指标 level1', '二级指标 level3', '三级指标 extra']);
    expect(shown(session).form?.indicators.map(({ name }) => name)).toEqual([
      '数量指标',
      '质量指标',
      '服务对象满意度指标',
    ]);
  });

  it('is shown as before when the user leaves it', async () => {
    const session = await open(new MemoryHost([FORM]));
    const { view } = session.getState();
    await session.correcting.begin();
    await say(session, { 二级指标: 'level3' });
    await session.correcting.leave();
    expect(session.getState().view).toEqual(view);
  });

  it('keeps the choices while somebody types into the sheet', async () => {
    const host = new MemoryHost([FORM]);
    const session = await open(host);
    await session.correcting.begin();
    await say(session, { 二级指标: 'level3' });
    host.interfere('自评表', 'D6', '≥200人次');
    await clock.pass(100);
    expect(meanings(session)).toContain('二级指标 level3');
    expect(shown(session).form?.indicators[0]?.target.text).toBe('≥200人次');
  });
});

describe('tables beside one another', () => {
  const beside = (headings: readonly string[]): MemorySheet => ({
    name: '并列',
    cells: Object.fromEntries(
      [
        ['培训绩效自评表', null, null, null, null, '演出绩效自评表'],
        headings,
        ['培训人次', '≥100人次', '50人次', 60, 30, '演出场次', '≥10场', '10场', 90, 90],
        ['满意度', '≥90%', '95%', 30, 30, '上座率', '≥80%', '60%', 10, 7.5],
      ].flatMap((row, down) =>
        row.map((value, right) => [`${'ABCDEFGHIJ'[right]}${down + 1}`, value] as const),
      ),
    ),
  });
  const KNOWN = ['三级指标', '年度指标值', '实际完成值', '分值', '得分'];

  it('are told apart, and each can be chosen', async () => {
    const session = await open(new MemoryHost([beside([...KNOWN, ...KNOWN])]));
    expect(session.getState().view).toMatchObject({ kind: 'forms', assessments: [{}, {}] });
    await session.correcting.begin();
    expect([shown(session).tables, shown(session).table]).toEqual([
      [
        { left: 1, right: 5 },
        { left: 6, right: 10 },
      ],
      0,
    ]);
    await session.correcting.chooseTable(1);
    expect([shown(session).table, shown(session).headings[0]!.at.column]).toEqual([1, 6]);
    expect(shown(session).form?.indicators.map(({ name }) => name)).toEqual(['演出场次', '上座率']);
  });

  it('begin with the one whose form was chosen', async () => {
    const session = await open(new MemoryHost([beside([...KNOWN, ...KNOWN])]));
    session.choose(1);
    await session.correcting.begin();
    expect([shown(session).table, shown(session).form?.indicators[0]?.name]).toEqual([1, '演出场次']);
  });

  it('with headings that nobody knows are all read once one of them is explained', async () => {
    const headings = Object.keys(MEANT);
    const host = new MemoryHost([beside([...headings, ...headings])]);
    const session = await open(host);
    await session.correcting.begin();
    await session.correcting.chooseTable(1);
    await say(session, MEANT);
    expect(shown(session).form?.indicators.map(({ name }) => name)).toEqual(['演出场次', '上座率']);
    await session.correcting.keep();
    const { view } = session.getState();
    expect(view.kind === 'forms' && view.assessments.map(({ form }) => form.indicators[0]!.name)).toEqual([
      '培训人次',
      '演出场次',
    ]);
  });

  it('stay chosen while somebody types into the sheet', async () => {
    const host = new MemoryHost([beside([...KNOWN, ...KNOWN])]);
    const session = await open(host);
    await session.correcting.begin();
    await session.correcting.chooseTable(1);
    host.interfere('并列', 'G3', '≥20场');
    await clock.pass(100);
    expect([shown(session).table, shown(session).form?.indicators[0]?.target.text]).toEqual([1, '≥20场']);
  });
});

describe('a workbook that keeps what is no template', () => {
  const sound = {
    ziping: 'template',
    version: 1,
    headings: Object.entries(MEANT).map(([text, meaning]) => ({ text, meaning })),
  };
  const faulty = { ...sound, headings: [{ text: '要求', meaning: 'aim' }] };

  it('says what is wrong with it, drops it alone, and reads its sheets again', async () => {
    const host = new MemoryHost([ODD]);
    await host.remember('templates', [faulty, sound, 'nonsense']);
    const session = await open(host);
    expect(session.getState().view).toMatchObject({ kind: 'failed', problem: { code: 'template-invalid' } });
    await session.correcting.forgetFaulty();
    expect([session.getState().view.kind, await host.recall('templates')]).toEqual(['forms', [sound]]);
  });

  it('forgets them all where none is sound', async () => {
    const host = new MemoryHost([FORM]);
    await host.remember('templates', faulty);
    const session = await open(host);
    await session.correcting.forgetFaulty();
    expect([session.getState().view.kind, await host.recall('templates')]).toEqual(['forms', null]);
  });
});

describe('templates of the workbook', () => {
  const file = JSON.stringify({
    ziping: 'template',
    version: 1,
    headings: Object.entries(MEANT).map(([text, meaning]) => ({ text, meaning })),
  });

  it('are taken from a file, and removed again without a trace', async () => {
    const host = new MemoryHost([ODD]);
    const session = await open(host);
    await session.correcting.take('模板.json', async () => file);
    expect(session.getState().view.kind).toBe('forms');
    expect(await host.recall('templates')).toEqual([JSON.parse(file)]);
    await session.correcting.forget(session.getState().settings.templates[0]!);
    expect(session.getState().view.kind).toBe('no-form');
    expect(await host.recall('templates')).toBeNull();
  });

  it('are kept once for the same headings', async () => {
    const session = await open(new MemoryHost([ODD]));
    await session.correcting.take('甲.json', async () => file);
    await session.correcting.take('乙.json', async () => file.replace('"actual"', '"actual" '));
    expect(session.getState().settings.templates).toHaveLength(1);
  });

  it('are named where they are faulty, and nothing is kept', async () => {
    const host = new MemoryHost([ODD]);
    const session = await open(host);
    await session.correcting.take('坏.json', async () => file.replace('"target"', '"aim"'));
    expect(session.getState().notice).toMatchObject({
      kind: 'failed',
      problem: { code: 'template-invalid', place: { file: '坏.json', cell: 'headings[1].meaning' } },
    });
    expect(await host.recall('templates')).toBeNull();
  });
});

describe('what is begun with', () => {
  const at = (address: string) => parseA1(address)!;
  const selecting = (host: MemoryHost, address: string) =>
    withMembers(host, { selected: async () => ({ sheetId: 'sheet1', at: at(address) }) });

  it('are the headings at the selected cell, or the nearest above it', async () => {
    const session = await open(selecting(new MemoryHost([ODD]), 'C5'));
    await session.correcting.begin();
    expect(shown(session).row).toBe(3);
  });

  it('is the row that makes most indicators by what stands below it, where nothing is selected', async () => {
    const session = await open(new MemoryHost([ODD]));
    await session.correcting.begin();
    expect(shown(session).row).toBe(3);
  });

  it.each(['A2', 'D3', 'G4', 'E7', 'G9'])(
    'are the headings of the form that %s is read as part of',
    async (cell) => {
      const session = await open(selecting(new MemoryHost([FORM]), cell));
      await session.correcting.begin();
      expect(shown(session).row).toBe(5);
    },
  );

  it('is what was told of the user’s selection, by hosts that cannot be asked', async () => {
    let told: OnSelect = () => undefined;
    const host = withMembers(new MemoryHost([ODD]), {
      watch: async (_, onSelect) => {
        told = onSelect!;
        return async () => undefined;
      },
    });
    const session = await open(host);
    told('sheet1', at('B1'));
    await session.correcting.begin();
    expect(session.getState().view).toMatchObject({ kind: 'correcting', selected: at('B1') });
  });

  it('is not disturbed by a host that cannot tell', async () => {
    const host = withMembers(new MemoryHost([ODD]), {
      selected: () => Promise.reject(new Error('GeneralException')),
    });
    const session = await open(host);
    await session.correcting.begin();
    expect([shown(session).row, session.getState().notice]).toEqual([3, null]);
  });
});

describe('guessing', () => {
  it('takes headings that nobody could foresee for what stands below them, and says which', async () => {
    const session = await open(new MemoryHost([ODD]));
    await session.correcting.begin();
    await session.correcting.guess();
    expect(meanings(session)).toEqual(Object.entries(MEANT).map(([text, meaning]) => `${text} ${meaning}`));
    expect(shown(session).guessed).toEqual([0, 1, 2, 3, 4]);
    // What somebody has said is no guess, nor is what gave way to it.
    await say(session, { 满多少: 'score' });
    expect(shown(session).guessed).toEqual([0, 1, 2]);
    await say(session, { 满多少: 'weight', 打多少: 'score' });
    await session.correcting.keep();
    expect(session.getState().view.kind).toBe('forms');
  });

  it('takes the names from the column that holds them, not from the label of the whole table', async () => {
    const bytes = new Uint8Array(
      readFileSync(path.join(__dirname, '../../fixtures/pane/unknown-headings.xlsx')),
    );
    const session = await open(openWorkbook(bytes));
    await session.correcting.begin();
    expect(shown(session).row).toBe(12);
    await session.correcting.guess();
    expect(meanings(session)).toEqual([
      '绩效指标 extra',
      '大类 level1',
      '小类 level2',
      '考核内容 level3',
      '应达到 target',
      '已达到 actual',
      '满额 weight',
      '自打 score',
      '说明 note',
    ]);
    const { form } = shown(session);
    expect([form!.indicators.length, form!.indicators[0]!.name]).toEqual([
      28,
      '藏品保管环境监测平台系统维护数量',
    ]);
  });

  it('leaves a heading as somebody has said it, also as one that is not to be read', async () => {
    const session = await open(new MemoryHost([ODD]));
    await session.correcting.begin();
    await say(session, { 考核内容: 'level1', 打多少: 'extra' });
    await session.correcting.guess();
    expect(meanings(session)).toEqual([
      '考核内容 level1',
      '要求 target',
      '做到了什么 actual',
      '满多少 weight',
      '打多少 extra',
    ]);
  });

  it('leaves what ziping knows, or somebody has said', async () => {
    const session = await open(new MemoryHost([FORM]));
    await session.correcting.begin();
    await say(session, { 二级指标: 'level3' });
    const before = meanings(session);
    await session.correcting.guess();
    expect(meanings(session)).toEqual(before);
  });
});

describe('the column of a heading', () => {
  async function pointing(sheet: MemorySheet) {
    const memory = new MemoryHost([sheet]);
    const told: string[] = [];
    const host = withMembers(memory, {
      selected: async () => ({ sheetId: 'sheet1', at: { row: 3, column: 1 } }),
      show: async (_, from, to = from) =>
        void told.push(
          rangeToA1({
            top: from.row,
            left: from.column,
            bottom: to.row,
            right: to.column,
          }),
        ),
    });
    const session = await open(host);
    await session.correcting.begin();
    return { session, told, memory };
  }

  it('is selected in the sheet while it is chosen, and one cell again when the choice is over', async () => {
    const { session, told } = await pointing(ODD);
    await session.correcting.point(1);
    await session.correcting.point(4);
    await session.correcting.leave();
    expect(told).toEqual(['B3:B5', 'E3:E6', 'A3']);
  });

  it('is selected as far as the form goes', async () => {
    const cells = { ...FORM.cells, D30: '与表无关' };
    const { session, told } = await pointing({ ...FORM, cells });
    await session.correcting.point(3);
    await session.correcting.keep();
    expect(told).toEqual(['D5:D8', 'A3']);
  });

  it('leaves nothing in the workbook', async () => {
    const { session, memory } = await pointing(ODD);
    const [before] = await memory.readSheets('all');
    await session.correcting.point(1);
    await session.correcting.leave();
    const [after] = await memory.readSheets('all');
    expect([after, memory.flags]).toEqual([before, []]);
  });

  it('need not be selected for anything to be chosen', async () => {
    const host = withMembers(new MemoryHost([ODD]), {
      show: () => Promise.reject(new Error('AccessDenied')),
    });
    const session = await open(host);
    await session.correcting.begin();
    await session.correcting.point(0);
    await session.correcting.guess();
    await session.correcting.keep();
    expect([session.getState().view.kind, session.getState().notice]).toEqual(['forms', null]);
  });
});
