/** Builds the command line, and tells whoever waits for it what is being done: npm runs this when it installs. */
const { spawnSync } = require('node:child_process');
const path = require('node:path');

const root = path.join(__dirname, '..');
const webpack = path.join(path.dirname(require.resolve('webpack-cli/package.json')), 'bin/cli.js');

console.log(
  [
    '正在构建命令行，第一次约需十几秒…',
    'Building the command line, which takes some ten seconds the first time …',
  ].join('\n'),
);
const { status, error } = spawnSync(
  process.execPath,
  [webpack, '--config-name', 'cli', '--mode', 'production'],
  { cwd: root, stdio: 'inherit' },
);
if (error) throw error;
if (status === 0)
  console.log(
    [
      '命令行已在 lib/ 里。The command line is in lib/.',
      '  npx ziping check test/fixtures/pane/five-mistakes.xlsx',
      '  npm start',
    ].join('\n'),
  );
// A build that was ended by a signal has no code of its own.
process.exitCode = status ?? 1;
