import { calculateOnLoad } from '../../../../src/hosts/xlsx/write/calculateOnLoad';

test.each([
  [
    'says so where nothing was said',
    '<workbook><sheets/><calcPr calcId="191029"/></workbook>',
    '<workbook><sheets/><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
  ],
  [
    'says so where the opposite was',
    '<workbook><calcPr fullCalcOnLoad=\'0\' iterate="1"></calcPr></workbook>',
    '<workbook><calcPr fullCalcOnLoad="1" iterate="1"></calcPr></workbook>',
  ],
  [
    'leaves what asks already',
    '<workbook><calcPr fullCalcOnLoad="true"/></workbook>',
    '<workbook><calcPr fullCalcOnLoad="true"/></workbook>',
  ],
  [
    'adds the settings behind the names, before what follows',
    '<workbook><sheets/><definedNames/><pivotCaches/><extLst/></workbook>',
    '<workbook><sheets/><definedNames/><calcPr fullCalcOnLoad="1"/><pivotCaches/><extLst/></workbook>',
  ],
  [
    'adds them behind the sheets, under the prefix',
    '<x:workbook><x:sheets><x:sheet/></x:sheets></x:workbook>',
    '<x:workbook><x:sheets><x:sheet/></x:sheets><x:calcPr fullCalcOnLoad="1"/></x:workbook>',
  ],
])('a workbook %s', (_what, before, after) => {
  expect(calculateOnLoad(before)).toBe(after);
});
