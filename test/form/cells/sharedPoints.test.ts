import type { Cell } from '../../../src/sheet/cell';
import { Place } from '../../../src/form/cells/place';
import { sharedPointsAt } from '../../../src/form/cells/sharedPoints';
import { wordingOf } from '../../../src/form/words/wording';
import type { FirstOfPoints } from '../../../src/form/words/wording';
import { numberCell, textCell } from '../sheetOf';

function points(cell: Cell | undefined, first: FirstOfPoints = 'weight'): unknown[] {
  const { weight, score } = sharedPointsAt(new Place(1, 1, cell), first);
  return [weight, score].map(({ number, text, reading }) => (number ? `${text}=${number}` : reading));
}

test.each([
  ['60/60', '60=60', '60=60'],
  ['10/9.5', '10=10', '9.5=9.5'],
  ['10 ／ 9.50', '10=10', '9.50=9.5'],
  ['10分/9.5分', '10分=10', '9.5分=9.5'],
  ['10（9.5）', '10=10', '9.5=9.5'],
  ['10(9.5分)', '10=10', '9.5分=9.5'],
  ['10、9.5', '10=10', '9.5=9.5'],
  ['10\n9.5', '10=10', '9.5=9.5'],
  ['10/', '10=10', 'empty'],
  ['10/—', '10=10', 'empty'],
  ['10', '10=10', 'empty'],
  ['/', 'empty', 'empty'],
  ['—', 'empty', 'empty'],
  ['', 'empty', 'empty'],
  ['10/优', '10=10', 'not-a-number'],
  ['10/9/8', 'not-a-number', 'not-a-number'],
  ['满分', 'not-a-number', 'not-a-number'],
])('%j under 分值/得分', (text, weight, score) => {
  expect(points(textCell(text))).toEqual([weight, score]);
});

test('9.5/10 under 得分/分值', () => {
  expect(points(textCell('9.5/10'), 'score')).toEqual(['10=10', '9.5=9.5']);
});

test('a number alone is the weight, a date that 10/9 became is neither', () => {
  expect(points(numberCell(10))).toEqual(['10=10', 'empty']);
  expect(points(numberCell(45574, 'm"月"d"日"', '10月9日'))).toEqual(['not-a-number', 'not-a-number']);
  expect(points(undefined)).toEqual(['empty', 'empty']);
});

test.each([
  ['分值/得分', 'weight'],
  ['权重／自评得分', 'weight'],
  ['分值（得分）', 'weight'],
  ['分值\n（得分）', 'weight'],
  ['标准分、自评分', 'weight'],
  ['得分（分值）', 'score'],
  ['自评得分/权重', 'score'],
  ['权重/分值', null],
  ['分值（10分）', null],
  ['得分（20分*执行率）', null],
  ['分值', null],
  ['预算数（万元）', null],
])('the heading %j names %s first', (text, first) => {
  const { firstOfPoints, heading, fundHeading } = wordingOf(text);
  expect(firstOfPoints).toBe(first);
  expect([heading?.meaning, fundHeading].includes('weight-and-score')).toBe(first !== null);
});
