/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { later } from '../../../src/taskpane/components/pieces/later';
import { PaneContext } from '../../../src/taskpane/components/pieces/PaneContext';
import { problemOf } from '../../../src/taskpane/session/actionRunner';
import { createSession } from '../../../src/taskpane/session/createSession';
import './render';

/** What webpack throws where a file cannot be loaded. */
function chunkLoadError(): Error {
  return Object.assign(new Error('Loading chunk SettingsPage failed.'), { name: 'ChunkLoadError' });
}

/** Where a defect would end. */
class Defects extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false };
  static getDerivedStateFromError() {
    return { isBroken: true };
  }
  override render() {
    return this.state.isBroken ? 'defect' : this.props.children;
  }
}

function show(load: () => Promise<{ readonly default: () => ReactNode }>) {
  const session = createSession(new MemoryHost([]), { locale: 'zh-CN' });
  const Page = later(load);
  render(
    <Defects>
      <PaneContext value={session}>
        <p>表格还在</p>
        <Page />
      </PaneContext>
    </Defects>,
  );
}

// React tells of every error that a boundary has caught.
beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));

describe('a page that is loaded when it is needed', () => {
  test('does not arrive: it says so, everything else stays, and trying again shows it', async () => {
    const load = jest
      .fn<Promise<{ default: () => ReactNode }>, []>()
      .mockRejectedValueOnce(chunkLoadError())
      .mockRejectedValueOnce(chunkLoadError())
      .mockResolvedValue({ default: () => <p>设置页</p> });
    show(load);
    expect(await screen.findByRole('heading', { name: '这一页没有下载成功' })).toBeVisible();
    expect(screen.getByText('表格还在')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByRole('heading', { name: '这一页没有下载成功' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByText('设置页')).toBeVisible();
    expect(screen.queryByRole('heading')).toBeNull();
  });

  test('is broken: that is a defect', async () => {
    show(() => Promise.reject(new Error('something else')));
    expect(await screen.findByText('defect')).toBeVisible();
  });
});

test('an action whose code does not arrive is no defect of ziping', () => {
  const problem = problemOf(chunkLoadError());
  expect(problem.code).toBe('part-not-loaded');
  expect(problem.says['zh-CN']).not.toContain('缺陷');
  expect(problemOf(new Error('x')).code).toBe('unexpected');
});
