import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { zhCN } from '../../../src/locales/paneText.zh-CN';
import { Problem } from '../../../src/sheet/problem';
import { parseA1 } from '../../../src/sheet/address';
import { announcement } from '../../../src/taskpane/figures/announcement';
import { createSession } from '../../../src/taskpane/session/createSession';
import type { Notice, State, View } from '../../../src/taskpane/session/state';
import { FORM } from '../session/workbooks';

const problem = new Problem('no-answer', { 'zh-CN': 'Excel 没有响应。', 'en-US': 'Excel did not answer.' });
const refused = (cells: readonly string[]) =>
  cells.map((cell) => ({ why: 'protected', edit: { at: parseA1(cell)! } })) as never;

let state: State;

beforeAll(async () => {
  const session = createSession(new MemoryHost([FORM]), { locale: 'zh-CN' });
  await session.start();
  state = session.getState();
  await session.dispose();
});

const says = (part: Partial<State>) => announcement({ ...state, ...part }, zhCN);

test('of a form it says what is left and how far it is filled in', () => {
  expect(says({})).toBe('还差 2 处，已填 3/3');
});

test.each<[string, View, string]>([
  ['what could not be read, why', { kind: 'failed', problem }, 'Excel 没有响应。'],
  [
    'a writing that was cut short, how many cells',
    { kind: 'unfinished', edits: new Array(3) } as never,
    '上次写入 3 个单元格时 Excel 中断了，可能只写了一部分。请选择继续写完，或恢复到写入之前。',
  ],
])('of %s, and not its heading', (_of, view, expected) => {
  expect(says({ view })).toBe(expected);
});

test.each<[string, Notice, string]>([
  [
    'cells that refuse, by their addresses',
    { kind: 'refused', refused: refused(['H13', 'I13']) },
    '没有写入任何单元格 以下单元格无法写入，为避免只改一半，全部未写入： H13、I13',
  ],
  [
    'many that refuse, how many more there are',
    { kind: 'refused', refused: refused(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7']) },
    '没有写入任何单元格 以下单元格无法写入，为避免只改一半，全部未写入： H1、H2、H3、H4、H5等，另有 2 个单元格',
  ],
  ['what was undone, how many cells', { kind: 'undone', count: 3, refused: [] }, '已撤销，恢复 3 个单元格。'],
  [
    'what was undone in part, which cells were left',
    { kind: 'undone', count: 2, refused: refused(['H42']) },
    '已撤销，恢复 2 个单元格。 以下单元格在此之后被改动过，保持原样： H42',
  ],
])('of %s', (_of, notice, expected) => {
  expect(says({ notice })).toBe(expected);
});
