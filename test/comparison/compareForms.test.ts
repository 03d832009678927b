import { compareForms } from '../../src/comparison/compareForms';
import { FORM, HEADER, HEADINGS, INDICATORS, TOTAL } from '../form/drawnForm';
import { sheetOf } from '../form/sheetOf';
import { compared, drawn, filed, told } from './told';
import type { Told } from './told';

const NOTHING: Told = { changes: [], arrangement: [], settled: [], raised: [], notices: [] };

/** The form with some of its lines in other words. */
function with_(...replaced: readonly (readonly [string, string])[]): readonly string[] {
  return replaced.reduce<readonly string[]>((rows, [before, after]) => {
    expect(rows.some((row) => row.includes(before))).toBe(true);
    return rows.map((row) => row.replace(before, after));
  }, FORM);
}

describe('a planted change is the only one that is said', () => {
  test.each<[string, readonly string[], Partial<Told>]>([
    ['nothing', FORM, {}],
    ['another project', with_(['古籍修复', '善本修复']), { changes: ['form project: 古籍修复 → 善本修复'] }],
    [
      'another unit',
      with_(['实施单位|市图书馆', '实施单位|市古籍馆']),
      { changes: ['form unit: 市图书馆 → 市古籍馆'] },
    ],
    [
      'another department',
      with_(['市图书馆局', '市文化局']),
      { changes: ['form department: 市图书馆局 → 市文化局'] },
    ],
    [
      'a budget, with what follows from it',
      with_(['总额||100|80|40|10|50%|5', '总额||100|160|40|10|25%|2.5']),
      {
        changes: [
          '年度资金总额 budget: 80 → 160',
          '年度资金总额 rate: 50% → 25%',
          '年度资金总额 score: 5 → 2.5',
        ],
        raised: ['fund-parts-mismatch 年度资金总额 E6'],
      },
    ],
    [
      'a target that asks for less',
      with_(['≥20册', '≥19册']),
      {
        changes: ['修复古籍册数 target: ≥20册 → ≥19册 easier'],
        raised: ['over-achieved 修复古籍册数 F9'],
      },
    ],
    [
      'a target that asks for more',
      with_(['≥20册', '≥22册']),
      { changes: ['修复古籍册数 target: ≥20册 → ≥22册 harder'] },
    ],
    ['a strict bound', with_(['≥20册', '>20册']), { changes: ['修复古籍册数 target: ≥20册 → >20册 harder'] }],
    [
      'a target without its sign',
      with_(['≥20册', '20册']),
      { changes: ['修复古籍册数 target: ≥20册 → 20册'], raised: ['direction-assumed 修复古籍册数 E9'] },
    ],
    ['the same in other signs', with_(['≥20册', '≧20 册'], ['≥95%', '不低于95％']), {}],
    ['the same in other units', with_(['≥90%', '≥0.9'], ['92%', '0.92']), {}],
    ['an achievement', with_(['25册', '24册']), { changes: ['修复古籍册数 actual: 25册 → 24册'] }],
    [
      'the digits of an achievement',
      with_(['25册', '25万册']),
      { changes: ['修复古籍册数 actual: 25册 → 25万册'], raised: ['over-achieved 修复古籍册数 F9'] },
    ],
    [
      'a weight',
      with_(['2场|10|10', '2场|9|10']),
      {
        changes: ['培训场次 weight: 10 → 9'],
        raised: ['weight-total 培训场次 G10'],
      },
    ],
    ['a score spelled with decimals', with_(['2场|10|10', '2场|10.0|10.00']), {}],
    [
      'a score',
      with_(['2场|10|10', '2场|10|9'], ['93.95', '92.95']),
      {
        changes: ['培训场次 score: 10 → 9', 'total score: 93.95 → 92.95'],
        raised: ['deduction-without-note 培训场次 H10'],
      },
    ],
    ['a note', with_(['纸张不足', '纸张到货晚']), { changes: ['验收合格率 note: 纸张不足 → 纸张到货晚'] }],
    ['a note in other spacing', with_(['纸张不足', ' 纸张\n不足 ']), {}],
    [
      'a name',
      with_(['修复古籍册数', '古籍修复册数']),
      { changes: ['古籍修复册数 name: 修复古籍册数 → 古籍修复册数'] },
    ],
    ['the number of a name in its list', with_(['修复古籍册数', '指标1：修复古籍册数']), {}],
    [
      'a total',
      with_(['|93.95', '|95']),
      { changes: ['total score: 93.95 → 95'], raised: ['total-mismatch total H13'] },
    ],
    [
      'another level',
      with_(['质量指标', '时效指标']),
      { changes: ['验收合格率 level2: 质量指标 → 时效指标'] },
    ],
    [
      'a row more',
      [
        ...HEADER,
        HEADINGS,
        ...INDICATORS.slice(0, 1),
        '|||装订册数|≥5册|5册|0|0',
        ...INDICATORS.slice(1),
        TOTAL,
      ],
      { changes: ['装订册数 added'], raised: ['zero-weight 装订册数 G10'] },
    ],
    [
      'a row less',
      [...HEADER, HEADINGS, ...INDICATORS.slice(0, 3), TOTAL],
      {
        changes: ['读者满意度 removed'],
        raised: ['not-evaluated total H12'],
      },
    ],
    [
      'the weight that a label states',
      with_(['|产出指标|', '|产出指标（80分）|']),
      { changes: ['产出指标 weight added'], settled: ['section-weights-unusual 产出指标 B9'] },
    ],
    ['a grade', [...FORM, '评分等级|优'], { changes: ['grade grade: _ → 优'] }],
    [
      'a rule that the form prints',
      [...FORM, '备注：自评得分保留两位小数。'],
      { changes: ['form rules added'] },
    ],
    ['a row that is not filled in', [...FORM.slice(0, 12), '|||指标4：', TOTAL], {}],
    ['a fund row that holds nothing', [...FORM.slice(0, 7), '|其他资金||||', ...FORM.slice(7)], {}],
  ])('%s', (_, now, says) => {
    const { changes, arrangement, settled, raised, notices } = compared(FORM, now);
    expect({ changes, arrangement, settled, raised, notices }).toEqual({ ...NOTHING, ...says });
    // The other way round old and new are exchanged, and what was new is settled.
    const back = compared(now, FORM);
    expect(back.changes).toHaveLength(changes.length);
    expect([back.settled, back.raised]).toEqual([raised, settled]);
  });
});

describe('what is only laid out otherwise changes nothing', () => {
  test('rows in another order', () => {
    const [books, training, quality, readers] = INDICATORS;
    const rows = [
      '|满意度指标|服务对象满意度指标|读者满意度|≥90%|92%|10|10',
      '|产出指标|数量指标|培训场次|≥2场|2场|10|10',
      '|||修复古籍册数|≥20册|25册|50|50',
      quality!,
    ];
    expect([books, training, readers]).toHaveLength(3);
    expect(compared(FORM, [...HEADER, HEADINGS, ...rows, TOTAL])).toEqual({
      ...NOTHING,
      arrangement: ['rows-moved 读者满意度、修复古籍册数'],
    });
  });

  test('a renamed sheet, a form that begins lower, a hidden sheet', () => {
    const now = drawn(['', '', ...FORM], { name: '2024自评', visibility: 'hidden' });
    const { changes, arrangement } = told(compareForms(drawn(FORM), now));
    expect(changes).toEqual([]);
    expect(arrangement).toEqual(['sheet-renamed 自评表 → 2024自评', 'sheet-hidden', 'form-moved A1 → A3']);
  });

  test('a hidden row', () => {
    const hidden = filed([sheetOf(FORM, { hiddenRows: [10] })])[0]!;
    expect(told(compareForms(drawn(FORM), hidden)).arrangement).toEqual(['rows-hidden 培训场次']);
    expect(told(compareForms(hidden, drawn(FORM))).arrangement).toEqual(['rows-shown 培训场次']);
  });

  test('columns in another order, under other headings, and one more', () => {
    const columns = (row: string): string => {
      const cells = row.split('|');
      const [side, one, two, three, target, actual, weight, score, note] = Array.from(
        { length: 9 },
        (_, at) => cells[at] ?? '',
      );
      return [side, one, two, three, weight, target, actual, score, note, ''].join('|');
    };
    const table = [
      columns(HEADINGS).replace('年度指标值', '指标值').replace(/\|$/, '|佐证材料'),
      ...INDICATORS.map(columns),
      '总分||||100|||93.95',
    ];
    expect(compared(FORM, [...HEADER, ...table])).toEqual({
      ...NOTHING,
      arrangement: ['column-added 佐证材料', 'columns-reordered', 'heading-renamed 年度指标值 → 指标值'],
    });
  });

  test('amounts in another unit', () => {
    const rows = with_(
      ['项目资金（万元）', '项目资金（元）'],
      ['总额||100|80|40', '总额||1000000|800000|400000'],
      ['拨款||100|80|40', '拨款||1000000|800000|400000'],
    );
    expect(compared(FORM, rows)).toEqual({ ...NOTHING, arrangement: ['money-unit 万元 → 元'] });
  });
});

describe('two years side by side', () => {
  const NEXT = (...replaced: readonly (readonly [string, string])[]) =>
    with_(['（2024年度）', '（2025年度）'], ...replaced);

  test('what is the same in both years is said where an official looks at it', () => {
    expect(compared(FORM, NEXT())).toEqual({
      ...NOTHING,
      notices: [
        '修复古籍册数 below 25册: ≥20册',
        '读者满意度 below 92%: ≥90%',
        '验收合格率 same note',
        'same scores in 4 rows',
      ],
    });
  });

  test('a target that rose to what was reached, another reason and another score are as they should be', () => {
    const now = NEXT(
      ['≥20册|25册', '≥26册|26册'],
      ['≥90%|92%', '≥92%|93%'],
      ['纸张不足', '两批纸张受潮'],
      ['2场|10|10', '2场|10|9'],
    );
    expect(compared(FORM, now).notices).toEqual([]);
  });

  test('a cost that may be higher than it was last year asks for less', () => {
    const cost = (target: string, actual: string) =>
      `|成本指标|经济成本指标|单册修复成本|${target}|${actual}|0|0`;
    const form = (year: string, target: string, actual: string) => [
      ...with_(['2024', year]).slice(0, 12),
      cost(target, actual),
      TOTAL,
    ];
    const notices = compared(form('2024', '≤500元', '450元'), form('2025', '≤0.06万元', '480元')).notices;
    expect(notices).toContain('单册修复成本 below 450元: ≤0.06万元');
    const fair = compared(form('2024', '≤500元', '450元'), form('2025', '≤400元', '400元')).notices;
    expect(fair.filter((each) => each.startsWith('单册修复成本'))).toEqual([]);
  });

  test.each([
    ['an approximation', '约25册'],
    ['words', '全部完成'],
    ['another unit', '25箱'],
  ])('%s of last year is held against no target', (_, actual) => {
    const { notices } = compared(with_(['25册', actual]), NEXT());
    expect(notices).not.toContainEqual(expect.stringMatching(/^修复古籍册数 below/));
  });

  test('the year in a title, a project, a name or a date is no change', () => {
    const year = (each: number) => [
      ...with_(
        ['项目支出绩效自评表', `${each}年项目支出绩效自评表`],
        ['（2024年度）', `（${each}年度）`],
        ['古籍修复', `${each}年古籍修复`],
        ['修复古籍册数', `${each}年修复册数`],
      ).slice(0, 12),
      `||时效指标|完成时间|${each}年12月前|${each}年11月|0|0`,
      TOTAL,
    ];
    expect(compared(year(2024), year(2025)).changes).toEqual([]);
  });

  test('the earlier year given as the new one is compared, and nothing is held against it', () => {
    expect(compared(NEXT(), FORM).notices).toEqual([]);
  });

  test('two versions of one year get no notices', () => {
    expect(compared(FORM, FORM).notices).toEqual([]);
  });
});
