import { assessSheets } from '../../src/assessment/assess';
import { blankFormOf } from '../../src/blank/blankFormOf';
import { BLANK_LAYOUTS } from '../../src/blank/layouts';
import { LAYOUT_IDS } from '../../src/ruleset/layoutId';
import { RULESETS, rulesetById } from '../../src/ruleset/rulesets';
import { rangeToA1 } from '../../src/sheet/address';
import type { Adapter } from './contract';

const BLANK = blankFormOf(rulesetById('mof-2020')!);

/** What the port promises of blank forms, for the adapters that can insert them. */
export function describeInsertBlank({ name, open }: Adapter): void {
  describe(`${name}: inserting a blank form`, () => {
    const insert = async (
      form = BLANK,
      sheets = [{ name: '封面', cells: { A1: '封面' } }, { name: '附件' }],
    ) => {
      const { host, reread } = await open(sheets);
      const sheet = await host.insertBlank!(form);
      const now = await reread();
      const [front] = await host.readSheets('active');
      return { sheet, front: front!, all: await now.readSheets('all') };
    };

    test('shows it on a sheet of its own behind the one in front, and touches no other', async () => {
      const { sheet, front, all } = await insert();
      expect([sheet, front.name]).toEqual(['自评表', '自评表']);
      expect(all.map((each) => each.name)).toEqual(['封面', '自评表', '附件']);
      expect(all.map(({ grid }) => grid.used && rangeToA1(grid.used))).toEqual([
        'A1',
        rangeToA1({ top: 1, left: 1, bottom: BLANK.heights.length, right: BLANK.widths.length }),
        null,
      ]);
      expect(new Set(all.map(({ id }) => id)).size).toBe(3);
    });

    test('takes a name that is free', async () => {
      const taken = [{ name: '自评表' }, { name: '自评表 (2)' }];
      const { sheet, all } = await insert(
        BLANK,
        taken.map((each) => ({ ...each, cells: { A1: '我的' } })),
      );
      expect(sheet).toBe('自评表 (3)');
      expect(all.map((each) => [each.name, each.grid.cell(1, 1)?.value])).toEqual([
        ['自评表', '我的'],
        ['自评表 (3)', '项目支出绩效自评表'],
        ['自评表 (2)', '我的'],
      ]);
    });

    test('puts every text, number, number format and merged area where the form has it', async () => {
      const { front } = await insert();
      const found = BLANK.cells.map(({ at: { row, column } }) => front.grid.cell(row, column)?.value ?? null);
      expect(found).toEqual(BLANK.cells.map(({ value }) => value));
      expect(front.grid.merged.map(rangeToA1).sort()).toEqual(BLANK.merged.map(rangeToA1).sort());
      const sample = ['amount', 'points', 'rate'].map((style) => {
        const { row, column } = BLANK.cells.find((cell) => cell.style === style)!.at;
        return front.grid.cell(row, column)?.format;
      });
      expect(sample).toEqual(['#,##0.00####', '0.00', '0.00%']);
    });

    test.each(LAYOUT_IDS)('read back, layout %s is recognised as itself', async (layout) => {
      const { front } = await insert(blankFormOf(rulesetById('mof-2020')!, layout));
      const { assessments, nearMisses } = assessSheets([front]);
      expect([assessments.map(({ form }) => form.layout), nearMisses]).toEqual([
        [BLANK_LAYOUTS[layout].reading],
        [],
      ]);
    });

    test.each(RULESETS.map((ruleset) => [ruleset.id, ruleset] as const))(
      'read back, the form of %s is scored by its own rules',
      async (id, ruleset) => {
        const { front } = await insert(blankFormOf(ruleset));
        // The national system's factory values are taken by choice alone, which the pane keeps in the workbook.
        const kept = id === 'integrated' ? { workbookRuleset: ruleset } : {};
        expect(assessSheets([front], kept).assessments.map(({ choice }) => choice.ruleset.id)).toEqual([id]);
      },
    );
  });
}
