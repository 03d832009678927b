import { tableOptions } from '../../../src/cli/output/terminal';

const isColoured = (stream: { isTTY?: boolean; columns?: number }, env: Record<string, string>) =>
  tableOptions(stream, env).paint.red('x') !== 'x';

describe('colours', () => {
  it.each([
    [{ isTTY: true }, {}, true],
    [{}, {}, false],
    [{ isTTY: true }, { NO_COLOR: '1' }, false],
    [{ isTTY: true }, { NO_COLOR: '' }, true],
    [{ isTTY: true }, { TERM: 'dumb' }, false],
    [{}, { FORCE_COLOR: '1' }, true],
    [{ isTTY: true }, { FORCE_COLOR: '0' }, false],
    [{}, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('%j with %j: %s', (stream, env, coloured) => {
    expect(isColoured(stream, env)).toBe(coloured);
  });
});

describe('the width of tables', () => {
  it.each([
    [{ columns: 80 }, {}, 80],
    [{ columns: 300 }, {}, 120],
    [{ columns: 20 }, {}, 40],
    [{}, {}, 80],
    [{}, { COLUMNS: '100' }, 100],
    [{}, { COLUMNS: 'wide' }, 80],
  ])('%j with %j is %i', (stream, env, width) => {
    expect(tableOptions(stream, env).width).toBe(width);
  });
});
