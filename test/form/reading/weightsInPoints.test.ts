import { FORM, HEADER, HEADINGS } from '../drawnForm';
import { formOf } from '../formOf';

/** The weight of the funds, of each indicator and of the total, in points. */
function weights(
  funds: string,
  indicators: readonly (readonly [weight: string, score: string])[],
  total: string,
) {
  const header = HEADER.map((row) =>
    row.startsWith('|年度资金总额') ? `|年度资金总额||100|80|40|${funds}|50%|5` : row,
  );
  const rows = indicators.map(
    ([weight, score], index) =>
      `|${index === 0 ? '产出指标' : ''}|${index === 0 ? '数量指标' : ''}|次数${index}|≥5次|5次|${weight}|${score}`,
  );
  const form = formOf([...header, HEADINGS, ...rows, `总分||||||${total}|95`]);
  const of = (entry: { number: { toString(): string } | null } | null | undefined) =>
    entry?.number?.toString() ?? '-';
  return [
    of(form.funds[0]?.weight),
    ...form.indicators.map(({ weight }) => of(weight)),
    of(form.total?.weight),
  ];
}

describe('weights that are shares of one', () => {
  test.each<[what: string, ...Parameters<typeof weights>, expected: readonly string[]]>([
    [
      'beside scores that they could not hold',
      '0.1',
      [
        ['0.5', '50'],
        ['0.4', '40'],
      ],
      '1',
      ['10', '50', '40', '100'],
    ],
    [
      'where no score is filled in yet',
      '0.1',
      [
        ['0.5', ''],
        ['0.4', ''],
      ],
      '1',
      ['10', '50', '40', '100'],
    ],
    [
      'in percent they are points as they stand',
      '10%',
      [
        ['50%', '50'],
        ['40%', '40'],
      ],
      '100%',
      ['10', '50', '40', '100'],
    ],
    [
      'without the funds, whose weight is another',
      '-',
      [
        ['0.6', '60'],
        ['0.4', '40'],
      ],
      '1',
      ['-', '60', '40', '100'],
    ],
    [
      'beside scores that they can hold they are small weights',
      '0.1',
      [
        ['0.5', '0.5'],
        ['0.4', '0.4'],
      ],
      '1',
      ['0.1', '0.5', '0.4', '1'],
    ],
    [
      'that do not make one they may be anything',
      '0.1',
      [
        ['0.5', '50'],
        ['0.3', '30'],
      ],
      '1',
      ['0.1', '0.5', '0.3', '1'],
    ],
    [
      'a total that is written in points stays',
      '0.1',
      [
        ['0.5', '50'],
        ['0.4', '40'],
      ],
      '100',
      ['10', '50', '40', '100'],
    ],
    [
      'among weights in points',
      '10',
      [
        ['0.5', '0.5'],
        ['89.5', '89.5'],
      ],
      '100',
      ['10', '0.5', '89.5', '100'],
    ],
  ])('%s', (_, funds, indicators, total, expected) => {
    expect(weights(funds, indicators, total)).toEqual(expected);
  });

  test('a row that does not count has no share', () => {
    const rows = ['|产出指标|数量指标|指标1：|||0.2|', '|||次数|≥5次|5次|0.6|60', '|||人数|≥5人|5人|0.4|40'];
    const form = formOf(['绩效自评表', '项目名称|甲', HEADINGS, ...rows]);
    expect(form.indicators.map(({ weight }) => weight?.number?.toString())).toEqual(['0.2', '0.6', '0.4']);
  });

  test('a form in points stays as it is', () => {
    expect(formOf(FORM).indicators.map(({ weight }) => weight?.number?.toString())).toEqual([
      '50',
      '10',
      '20',
      '10',
    ]);
  });
});
