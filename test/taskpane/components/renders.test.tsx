/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import type { MemorySheet } from '../../../src/hosts/memory/memoryHost';
import type * as RowButtons from '../../../src/taskpane/components/pieces/RowButton';
import type * as SeverityIcons from '../../../src/taskpane/components/pieces/SeverityIcon';
import type { Session } from '../../../src/taskpane/session/session';
import { parseA1 } from '../../../src/sheet/address';
import { FORM } from '../session/workbooks';
import { openPane } from './render';

/** What was drawn since it was last emptied: for a row its sheet, for a card `card`. */
const mockDrawn: string[] = [];

/** The name that a form's row bears; null for other rows. */
function mockNameIn(node: unknown): string | null {
  if (Array.isArray(node)) return node.map(mockNameIn).find((name) => name !== null) ?? null;
  const { title, children } =
    (node as { props?: { title?: string; children?: unknown } } | null)?.props ?? {};
  return title?.startsWith('单位') ? title : children ? mockNameIn(children) : null;
}

// A form's row in the list draws one row button, a card one icon of its severity.
jest.mock('../../../src/taskpane/components/pieces/RowButton', () => {
  const actual = jest.requireActual<typeof RowButtons>('../../../src/taskpane/components/pieces/RowButton');
  return {
    RowButton: (props: Parameters<typeof actual.RowButton>[0]) => {
      const name = mockNameIn(props.children);
      if (name !== null) mockDrawn.push(name);
      return <actual.RowButton {...props} />;
    },
  };
});
jest.mock('../../../src/taskpane/components/pieces/SeverityIcon', () => {
  const actual = jest.requireActual<typeof SeverityIcons>(
    '../../../src/taskpane/components/pieces/SeverityIcon',
  );
  return {
    SeverityIcon: (props: Parameters<typeof actual.SeverityIcon>[0]) => {
      mockDrawn.push('card');
      return <actual.SeverityIcon {...props} />;
    },
  };
});

const SHEETS: readonly MemorySheet[] = Array.from({ length: 30 }, (_, index) => ({
  ...FORM,
  name: `单位${index + 1}`,
}));

/** What was drawn while something was done. */
async function drawnBy(action: () => unknown): Promise<readonly string[]> {
  mockDrawn.length = 0;
  await act(async () => void (await action()));
  return [...mockDrawn];
}

const rowsDrawnBy = async (action: () => unknown) =>
  new Set((await drawnBy(action)).filter((name) => name !== 'card'));

/** Something that runs until it is ended. */
function holding(host: MemoryHost): () => void {
  let end = () => undefined as void;
  Object.assign(host, { calculate: () => new Promise<void>((resolve) => (end = resolve)) });
  return () => end();
}

async function validated() {
  const host = new MemoryHost(SHEETS);
  const { session, user } = await openPane(host);
  await act(() => session.validate());
  await screen.findByRole('heading', { level: 1, name: '30/30 不可报送' });
  // Drawn a few at a time.
  await screen.findByText('单位30');
  return { session, user, host };
}

describe('the list of thirty forms', () => {
  it('draws no row again because something runs, is over, or is told', async () => {
    const { session, host } = await validated();
    const end = holding(host);
    let calculated: Promise<void>;
    expect(await drawnBy(() => void (calculated = session.calculate()))).toEqual([]);
    expect(session.getState().busy).not.toBeNull();
    // What was calculated anew is the same in every cell; the sheets are read all the same.
    end();
    await act(() => calculated);
    expect(await drawnBy(() => session.clearFlags())).toEqual([]);
    expect(session.getState().notice).not.toBeNull();
    expect(await drawnBy(() => session.dismissNotice())).toEqual([]);
  });

  it('draws a row again that opens, and the one that the user was at', async () => {
    const { session } = await validated();
    expect(await rowsDrawnBy(() => session.list.next())).toEqual(new Set(['单位1']));
    // The one that closes, and the one that opens.
    expect(await rowsDrawnBy(() => session.list.next())).toEqual(new Set(['单位1', '单位2']));
  });

  it('draws only the row again whose form was changed', async () => {
    const { session, user } = await validated();
    await act(() => session.list.next());
    const change = screen.getByRole('button', { name: 'G6 改为 20' });
    expect(await rowsDrawnBy(() => user.click(change))).toEqual(new Set(['单位1']));
    expect(screen.queryByRole('button', { name: 'G6 改为 20' })).toBeNull();
  });
});

describe('the cards of a form', () => {
  it('are drawn again where the user is, and nowhere else', async () => {
    const { session } = await openPane(new MemoryHost([FORM]));
    const sheetId = sheetOf(session);
    expect(await drawnBy(() => session.showFinding(sheetId, parseA1('G6')!))).toEqual(['card']);
    // The one that was marked, and the one that is.
    expect(await drawnBy(() => session.showFinding(sheetId, parseA1('G7')!))).toEqual(['card', 'card']);
  });

  it('are not drawn again because something runs', async () => {
    const host = new MemoryHost([FORM]);
    const { session } = await openPane(host);
    const end = holding(host);
    let calculated: Promise<void>;
    expect(await drawnBy(() => void (calculated = session.calculate()))).toEqual([]);
    end();
    await act(() => calculated);
  });
});

function sheetOf(session: Session): string {
  const { view } = session.getState();
  if (view.kind !== 'forms') throw new Error(view.kind);
  return view.sheetId;
}
