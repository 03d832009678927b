import { progressOn } from '../../../src/cli/output/progress';
import { displayWidth } from '../../../src/report/displayWidth';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, columns: 40, write: (text: string) => written.push(text), written };
}

describe('progress', () => {
  it('is one line that is wiped', () => {
    const screen = terminal(true);
    const progress = progressOn(screen, 2, 'zh-CN', true);
    progress.step('a.xlsx');
    progress.step('b.xlsx');
    progress.clear();
    progress.clear();
    expect(screen.written).toEqual([
      '\r\u001b[2K正在处理 1/2  a.xlsx',
      '\r\u001b[2K正在处理 2/2  b.xlsx',
      '\r\u001b[2K',
    ]);
  });

  it('never fills the line: of a long path the end is shown', () => {
    const screen = terminal(true);
    progressOn(screen, 2, 'zh-CN', true).step('/很长/的/文件夹/名称/直到/行尾/之外/自评表.xlsx');
    const line = screen.written[0]!.replace('\r\u001b[2K', '');
    expect(displayWidth(line)).toBeLessThan(40);
    expect(line.endsWith('自评表.xlsx')).toBe(true);
  });

  it.each([
    ['no terminal', terminal(false), 5, true],
    ['one file', terminal(true), 1, true],
    ['results through a pipe', terminal(true), 5, false],
  ])('is silent with %s', (_, screen, files, undisturbed) => {
    const progress = progressOn(screen, files, 'zh-CN', undisturbed);
    progress.step('a.xlsx');
    progress.clear();
    expect(screen.written).toEqual([]);
  });
});
