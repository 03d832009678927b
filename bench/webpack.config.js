const path = require('node:path');
const [cli] = require('../webpack.config.js');

/** The benchmark is built like what ships, so that it measures what ships. */
module.exports = {
  ...cli,
  name: 'bench',
  entry: { bench: './bench/bench.ts' },
  output: { ...cli.output, path: path.resolve(__dirname, '../.cache/bench'), clean: true },
  externals: { '@e965/xlsx': 'commonjs @e965/xlsx' },
  plugins: [],
  node: { __dirname: true },
};
