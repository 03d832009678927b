const path = require('node:path');
const [cli] = require('../../webpack.config.js');

/** The fuzzer is built like what ships. */
module.exports = {
  ...cli,
  name: 'fuzz',
  entry: { fuzz: './test/fuzz/fuzz.ts' },
  output: { ...cli.output, path: path.resolve(__dirname, '../../.cache/fuzzer'), clean: true },
  plugins: [],
  node: { __dirname: false, __filename: false },
};
