import fc from 'fast-check';
import type { Flag, Host, Json } from '../../src/hosts/host';
import type { Content, Edit, Revision } from '../../src/revision/revision';
import { inverse } from '../../src/revision/revision';
import { parseA1, rangeToA1, toA1 } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/cell';
import type { Sheet } from '../../src/sheet/sheet';

/** A cell of a described workbook: a value, or one with formula, number format, or left unlocked. */
export interface CellDescription {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly format?: string;
  readonly locked?: boolean;
}

export interface SheetDescription {
  readonly name: string;
  /** By A1 address. */
  readonly cells?: Readonly<Record<string, CellValue | CellDescription>>;
  readonly merged?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly visibility?: Sheet['visibility'];
  readonly isProtected?: boolean;
}

/** An adapter at work on a described workbook. */
export interface Opened {
  readonly host: Host;
  /** A host over what the workbook holds now, as if it were opened anew. */
  reread(): Promise<Host>;
  /** The cells that show a flag, as `Sheet!A1 error`, sorted. */
  flagged(): Promise<readonly string[]>;
}

/** What the suite needs of an adapter. */
export interface Adapter {
  readonly name: string;
  open(sheets: readonly SheetDescription[]): Promise<Opened>;
}

const REASON = { 'zh-CN': '', 'en-US': '' };

async function sheetOf(host: Host, name: string): Promise<Sheet> {
  return (await host.readSheets('all')).find((sheet) => sheet.name === name)!;
}

/** What a cell holds and shows, in a form that compares. */
async function cellOf(host: Host, name: string, address: string) {
  const { row, column } = parseA1(address)!;
  const cell = (await sheetOf(host, name)).grid.cell(row, column);
  return { value: cell?.value ?? null, formula: cell?.formula ?? null };
}

async function showing(host: Host, name: string, address: string): Promise<string> {
  const { row, column } = parseA1(address)!;
  return (await sheetOf(host, name)).grid.cell(row, column)?.text ?? '';
}

/** An edit of what the cell holds now. */
async function edit(host: Host, name: string, address: string, after: CellValue | Content): Promise<Edit> {
  const sheet = await sheetOf(host, name);
  const whole = typeof after === 'object' && after !== null && 'formula' in after;
  return {
    sheetId: sheet.id,
    sheet: name,
    at: parseA1(address)!,
    kind: 'score',
    before: await cellOf(host, name, address),
    after: whole ? after : { value: after, formula: null },
    reason: REASON,
  };
}

const revision = (...edits: Edit[]): Revision => ({ edits, offered: [] });

/** What the port promises, as tests that every adapter has to pass. */
export function describeHost({ name, open }: Adapter): void {
  describe(`${name}: reading`, () => {
    test('gives every sheet with its cells, merged areas and hidden rows', async () => {
      const { host } = await open([
        {
          name: '自评表',
          cells: { B2: '项目', C3: 9.61, D4: { value: 10, formula: '=C3+0.39' }, E5: true },
          merged: ['B2:D2'],
          hiddenRows: [4],
        },
        { name: '说明', visibility: 'hidden' },
        { name: '底稿', visibility: 'very-hidden', isProtected: true },
      ]);
      const sheets = await host.readSheets('all');
      expect(sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.isProtected])).toEqual([
        ['自评表', 'visible', false],
        ['说明', 'hidden', false],
        ['底稿', 'very-hidden', true],
      ]);
      expect(new Set(sheets.map(({ id }) => id)).size).toBe(3);
      const { grid } = sheets[0]!;
      expect(grid.used && rangeToA1(grid.used)).toBe('B2:E5');
      expect(grid.merged.map(rangeToA1)).toEqual(['B2:D2']);
      expect([3, 4].map((row) => grid.isRowHidden(row))).toEqual([false, true]);
      expect(await cellOf(host, '自评表', 'D4')).toEqual({ value: 10, formula: '=C3+0.39' });
      expect(await cellOf(host, '自评表', 'E5')).toEqual({ value: true, formula: null });
      expect(sheets[1]!.grid.used).toBeNull();
    });

    test('gives the sheet in front alone', async () => {
      const { host } = await open([{ name: '一' }, { name: '二' }]);
      expect((await host.readSheets('active')).map((sheet) => sheet.name)).toEqual(['一']);
    });
  });

  describe(`${name}: applying`, () => {
    test.each<readonly [string, CellValue, CellValue, CellValue]>([
      ['a number over a number', 4, 2.37, 2.37],
      ['a number over a text', '4分', 4, 4],
      ['a text over a number', 4, '优', '优'],
      ['text that looks like a formula', 4, '=1+1', '=1+1'],
      ['text that begins with a sign', 4, '-5%', '-5%'],
      ['text that begins with a plus', 4, '+1+cmd|x', '+1+cmd|x'],
      ['text that begins as Lotus began functions', 4, '@SUM(A1)', '@SUM(A1)'],
      ['text that hides a formula behind a tab', 4, '\t=1+1', '\t=1+1'],
      ['text that hides one behind a line end', 4, '\r\n=1+1', '\r\n=1+1'],
      ['text that looks like a number', 4, '007', '007'],
      ['text of several lines', null, ' 【待补充】\n原因：<&>"\' ', ' 【待补充】\n原因：<&>"\' '],
      ['a number into an empty cell', null, 0, 0],
      ['nothing into a full cell', 4, null, null],
      ['empty text, which is nothing', 4, '', null],
      ['a truth value', 4, false, false],
    ])('writes %s', async (_what, before, after, found) => {
      const { host, reread } = await open([{ name: '表', cells: { A1: 1, C3: before, E5: 'x' } }]);
      const change = await edit(host, '表', 'C3', after);
      expect(await host.apply(revision(change))).toEqual({ applied: [change], refused: [] });
      for (const now of [host, await reread()]) {
        expect(await cellOf(now, '表', 'C3')).toEqual({ value: found, formula: null });
        expect(await cellOf(now, '表', 'A1')).toEqual({ value: 1, formula: null });
        expect(await cellOf(now, '表', 'E5')).toEqual({ value: 'x', formula: null });
      }
    });

    test('writes where no cell was stored', async () => {
      const { host, reread } = await open([{ name: '表', cells: { C3: 1 } }, { name: '空' }]);
      const changes = [
        await edit(host, '表', 'A1', '左上'),
        await edit(host, '表', 'B3', 2),
        await edit(host, '表', 'D3', 3),
        await edit(host, '表', 'Z99', 4),
        await edit(host, '空', 'B2', 5),
      ];
      expect((await host.apply(revision(...changes))).applied).toEqual(changes);
      const now = await reread();
      for (const { sheet, at, after } of changes) expect(await cellOf(now, sheet, toA1(at))).toEqual(after);
      expect(await cellOf(now, '表', 'C3')).toEqual({ value: 1, formula: null });
    });

    test('twice changes nothing more, and says applied', async () => {
      const { host } = await open([{ name: '表', cells: { A1: 4 } }]);
      const change = await edit(host, '表', 'A1', 3);
      await host.apply(revision(change));
      expect(await host.apply(revision(change))).toEqual({ applied: [change], refused: [] });
      expect(await cellOf(host, '表', 'A1')).toEqual({ value: 3, formula: null });
    });

    test('leaves a cell alone that changed since it was read, and writes the others', async () => {
      const { host } = await open([{ name: '表', cells: { A1: 4, A2: 5 } }]);
      const changes = [await edit(host, '表', 'A1', 3), await edit(host, '表', 'A2', 2)];
      const somebody = await edit(host, '表', 'A1', '别人改的');
      await host.apply(revision(somebody));
      expect(await host.apply(revision(...changes))).toEqual({
        applied: [changes[1]],
        refused: [{ edit: changes[0], why: 'changed', found: { value: '别人改的', formula: null } }],
      });
      expect(await cellOf(host, '表', 'A1')).toEqual({ value: '别人改的', formula: null });
      expect(await cellOf(host, '表', 'A2')).toEqual({ value: 2, formula: null });
    });

    test('leaves a formula alone that stands where a value was read', async () => {
      const { host } = await open([{ name: '表', cells: { A1: { value: 4, formula: '=2+2' } } }]);
      const change = { ...(await edit(host, '表', 'A1', 3)), before: { value: 4, formula: null } };
      expect(await host.apply(revision(change))).toEqual({
        applied: [],
        refused: [{ edit: change, why: 'changed', found: { value: 4, formula: '=2+2' } }],
      });
    });

    test('takes two edits of one cell one after the other', async () => {
      const { host } = await open([{ name: '表', cells: { A1: 4 } }]);
      const first = await edit(host, '表', 'A1', 3);
      const next = { ...first, before: first.after, after: { value: 2, formula: null } };
      expect(await host.apply(revision(first, next))).toEqual({ applied: [first, next], refused: [] });
      expect(await cellOf(host, '表', 'A1')).toEqual({ value: 2, formula: null });
    });

    test('refuses a sheet that is gone', async () => {
      const { host } = await open([{ name: '表', cells: { A1: 4 } }]);
      const change = { ...(await edit(host, '表', 'A1', 3)), sheetId: 'no such sheet' };
      expect(await host.apply(revision(change))).toEqual({
        applied: [],
        refused: [{ edit: change, why: 'missing', found: null }],
      });
    });

    test('refuses the locked cells of a protected sheet, and writes the open ones', async () => {
      const { host } = await open([
        { name: '表', isProtected: true, cells: { A1: 4, A2: { value: 5, locked: false } } },
      ]);
      const [locked, unlocked] = [await edit(host, '表', 'A1', 3), await edit(host, '表', 'A2', 2)];
      expect(await host.apply(revision(locked, unlocked))).toEqual({
        applied: [unlocked],
        refused: [{ edit: locked, why: 'protected', found: { value: 4, formula: null } }],
      });
      expect(await cellOf(host, '表', 'A1')).toEqual({ value: 4, formula: null });
      expect(await cellOf(host, '表', 'A2')).toEqual({ value: 2, formula: null });
    });

    test('writes the upper-left cell of a merged area, whichever of its cells is named', async () => {
      const { host, reread } = await open([{ name: '表', cells: { B2: 4 }, merged: ['B2:C3'] }]);
      const change = { ...(await edit(host, '表', 'B2', 3)), at: parseA1('C3')! };
      expect((await host.apply(revision(change))).applied).toEqual([change]);
      const now = await reread();
      expect(await cellOf(now, '表', 'B2')).toEqual({ value: 3, formula: null });
      expect(await cellOf(now, '表', 'C3')).toEqual({ value: null, formula: null });
    });

    test('shows a number in a cell formatted as text, and knows it again', async () => {
      const { host } = await open([{ name: '表', cells: { A1: { value: '4', format: '@' } } }]);
      const change = await edit(host, '表', 'A1', 3.5);
      await host.apply(revision(change));
      expect(await showing(host, '表', 'A1')).toBe('3.5');
      expect(await host.apply(revision(change))).toEqual({ applied: [change], refused: [] });
      expect((await host.apply(inverse(revision(change)))).refused).toEqual([]);
      expect(await cellOf(host, '表', 'A1')).toEqual({ value: '4', formula: null });
    });

    test('taken back restores a formula', async () => {
      const { host, reread } = await open([
        { name: '表', cells: { A1: 1, A2: { value: 2, formula: '=A1+1' } } },
      ]);
      const change = await edit(host, '表', 'A2', 9);
      await host.apply(revision(change));
      expect(await cellOf(host, '表', 'A2')).toEqual({ value: 9, formula: null });
      await host.apply(inverse(revision(change)));
      expect(await cellOf(await reread(), '表', 'A2')).toEqual({ value: 2, formula: '=A1+1' });
    });

    test('any edits, then the same taken back, leave every cell as it was', async () => {
      const value = fc.oneof(
        fc.constant(null),
        fc.integer({ min: -1000, max: 1000 }).map((number) => number / 100),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
        fc.boolean(),
      );
      const address = fc
        .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
        .map(([row, column]) => toA1({ row, column }));
      const cells = fc.dictionary(address, value, { maxKeys: 12 });
      await fc.assert(
        fc.asyncProperty(cells, cells, async (before, changes) => {
          const { host, reread } = await open([{ name: '表', cells: before }]);
          const edits: Edit[] = [];
          for (const [at, after] of Object.entries(changes)) edits.push(await edit(host, '表', at, after));
          const everything = async (from: Host) =>
            Promise.all(
              Array.from({ length: 36 }, (_, n) =>
                cellOf(from, '表', toA1({ row: 1 + Math.floor(n / 6), column: 1 + (n % 6) })),
              ),
            );
          const untouched = await everything(host);
          expect((await host.apply(revision(...edits))).refused).toEqual([]);
          const written = await reread();
          for (const { at, after } of edits) expect(await cellOf(written, '表', toA1(at))).toEqual(after);
          expect((await host.apply(inverse(revision(...edits)))).refused).toEqual([]);
          expect(await everything(await reread())).toEqual(untouched);
        }),
        { numRuns: 40 },
      );
    });
  });

  describe(`${name}: flags`, () => {
    test('show, are replaced as a whole, and go without a trace in the cells', async () => {
      const { host, flagged } = await open([
        { name: '一', cells: { A1: 1, B2: 2 }, merged: ['B2:C3'] },
        { name: '二', cells: { A1: 1 } },
      ]);
      const [one, two] = (await host.readSheets('all')).map(({ id }) => id);
      const flag = (sheetId: string, address: string, severity: Flag['severity']) => ({
        sheetId,
        at: parseA1(address)!,
        severity,
      });
      await host.flag([flag(one!, 'A1', 'error'), flag(one!, 'C3', 'warning'), flag(two!, 'A1', 'info')]);
      expect(await flagged()).toEqual(['一!A1 error', '一!B2 warning', '二!A1 info']);
      await host.flag([flag(one!, 'A1', 'warning'), flag('no such sheet', 'A1', 'error')]);
      expect(await flagged()).toEqual(['一!A1 warning']);
      await host.clearFlags();
      expect(await flagged()).toEqual([]);
      expect(await cellOf(host, '一', 'A1')).toEqual({ value: 1, formula: null });
    });
  });

  describe(`${name}: memory`, () => {
    test('keeps what it is given in the workbook, and forgets on request', async () => {
      const { host, reread } = await open([{ name: '表' }]);
      const kept: Json = { 评分: ['<&>"', 0.1, true, null, { '': '\u0001\u2028' }] };
      await host.remember('日志', kept);
      await host.remember('other', 'x');
      expect(await host.recall('日志')).toEqual(kept);
      const again = await reread();
      expect(await again.recall('日志')).toEqual(kept);
      expect(await again.recall('nothing')).toBeNull();
      await host.remember('日志', null);
      expect(await host.recall('日志')).toBeNull();
      expect(await host.recall('other')).toBe('x');
    });

    test('gives copies: who changes one changes nothing here', async () => {
      const { host } = await open([{ name: '表' }]);
      const given = { list: [1] };
      await host.remember('key', given);
      given.list.push(2);
      ((await host.recall('key')) as { list: number[] }).list.push(3);
      expect(await host.recall('key')).toEqual({ list: [1] });
    });
  });
}
