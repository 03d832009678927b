import { readGrade, withGrade } from '../../src/judgement/gradeText';

const GRADES = ['优', '良', '中', '差'];

describe('the grade that a cell states', () => {
  test.each([
    ['优', '优'],
    [' 良 ', '良'],
    ['优秀', '优'],
    ['良好', '良'],
    ['中等', '中'],
    ['较差', '差'],
    ['优级', '优'],
    ['“优”', '优'],
    ['优（90-100分）', '优'],
    ['■优 □良 □中 □差', '优'],
    ['□优秀 ☑良好 □中等 □差', '良'],
    ['优□ 良√ 中□ 差□', '良'],
    ['优（ ） 良（√） 中（ ） 差（ ）', '良'],
    ['（√）优 （ ）良 （ ）中 （ ）差', '优'],
    ['评价等级：□优 □良 ■中 □差', '中'],
    ['√优 良 中 差', '优'],
    ['优', '优'],
    ['优  秀\n', '优'],
    ['“良好”', '良'],
    ['优（含90分（含）以上）', '优'],
    ['良[80，90)', '良'],
    ['□优 （√）良', '良'],
    ['[√]优 [ ]良', '优'],
    ['优 [√] 良 [ ]', '优'],
    ['√ 优　□ 良', '优'],
    ['𠮷□优 ☑良', '良'],
  ])('%s → %s', (text, name) => {
    expect(readGrade(text, GRADES)).toEqual({ name });
  });

  test.each(['□优 □良 □中 □差', '优（ ） 良（ ） 中（ ） 差（ ）'])('%s → none is taken', (text) => {
    expect(readGrade(text, GRADES)).toBe('none-taken');
  });

  test.each(['合格', '■优 ■良 □中 □差', '优良中差', '见附件', '/', ''])('“%s” is not understood', (text) => {
    expect(readGrade(text, GRADES)).toBeNull();
  });
});

describe('another grade in the shape the cell has', () => {
  test.each([
    ['', '良', '良'],
    ['优', '良', '良'],
    ['优秀', '良', '良好'],
    ['良好', '差', '较差'],
    ['■优 □良 □中 □差', '良', '□优 ■良 □中 □差'],
    ['□优 □良 □中 □差', '中', '□优 □良 ■中 □差'],
    ['优√ 良□ 中□ 差□', '差', '优□ 良□ 中□ 差√'],
    ['优（√） 良（ ） 中（ ） 差（ ）', '良', '优（ ） 良（√） 中（ ） 差（ ）'],
    ['优（ ） 良（ ） 中（ ） 差（ ）', '优', '优（√） 良（ ） 中（ ） 差（ ）'],
    ['评价等级：■优 □良', '良', '评价等级：□优 ■良'],
    ['优秀', '优', '优秀'],
    ['■优 □良', '优', '■优 □良'],
    [' ', '良', '良'],
    [' 优 ', '良', '良'],
    ['优（90-100分）', '优', '优（90-100分）'],
    ['✔优 ○良', '良', '○优 ✔良'],
    ['（√）优 （ ）良 （ ）中', '中', '（ ）优 （ ）良 （√）中'],
    ['优 良 中□ 差□', '差', '优 良 中□ 差■'],
    ['𠮷■优 □良', '良', '𠮷□优 ■良'],
    ['■优 □良 中', '优', '■优 □良 中'],
  ])('“%s” as %s → “%s”', (text, grade, changed) => {
    expect(withGrade(text, GRADES, grade)).toBe(changed);
  });

  test.each([
    ['√优 良 中 差', '良'],
    ['合格', '优'],
    ['优（90-100分）', '良'],
    ['■优 ■良 □中 □差', '中'],
    ['■优 □良', '差'],
    ['■优 □良 中', '中'],
    ['√优 良√', '良'],
  ])('“%s” as %s is left to a person', (text, grade) => {
    expect(withGrade(text, GRADES, grade)).toBeNull();
  });
});

describe('grades of other names', () => {
  const OTHERS = ['A+', 'A', '不合格'];

  test.each([
    ['A+', 'A+'],
    ['A', 'A'],
    ['A级', 'A'],
    ['不合格', '不合格'],
  ])('%s is %s', (text, name) => {
    expect(readGrade(text, OTHERS)).toEqual({ name });
  });

  test('are letters and no patterns', () => {
    expect(readGrade('AA', OTHERS)).toBeNull();
    expect(withGrade('A+', OTHERS, '不合格')).toBe('不合格');
  });
});
