import { openWorkbench, settled } from './openWorkbench';
import type { Opened } from './openWorkbench';

let opened: Opened;

beforeAll(async () => {
  opened = await openWorkbench();
});

afterAll(() => opened.close());

afterEach(() => {
  expect(opened.complaints()).toEqual([]);
});

describe('the form that a newcomer sees first', () => {
  test('stands beside the pane, with its project, total and grade', async () => {
    const { pane } = opened;
    const project = '11000022T000000455941-北京市文物局博物馆藏品保管环境监测及大数据平台运维项目1';
    expect(await pane.getByRole('heading', { level: 1 }).textContent()).toBe(project);
    expect(await pane.getByText('91.00').count()).toBe(2);
  });

  test('x', async () => {
    const { page, pane } = opened;
    await opened.type('F13', '10家');
    await page.waitForTimeout(2000);
    await page.screenshot({ path: '/tmp/e1.png' });
    await pane.getByRole('button', { name: '重新计算得分' }).click();
    await page.waitForTimeout(2000);
    await settled(opened);
    await page.screenshot({ path: '/tmp/e2.png' });
    const { cells, flags, selection } = await opened.contents();
    console.log(cells['自评表']!.F13, cells['自评表']!.H13, cells['自评表']!.I13, flags, selection);
  });
});
