const path = require('node:path');
const { BannerPlugin } = require('webpack');

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      // ES modules are left to webpack, or whole packages arrive where one function was wanted.
      module: { type: 'es6' },
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
};

/**
 * The command line in lib/: ziping.js, worker.js, and chunks that are loaded when a command needs
 * them. Everything is inside but piscina, whose workers start from files of its own.
 */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: { ziping: './src/cli/main.ts', worker: './src/cli/worker.ts' },
  output: {
    path: path.resolve(__dirname, 'lib'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    library: { type: 'commonjs2' },
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [typescript] },
  externals: { piscina: 'commonjs piscina' },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, test: /^ziping\.js$/ })],
  devtool: 'source-map',
  optimization: { minimize: true, chunkIds: 'named' },
  performance: { hints: false },
  stats: 'errors-warnings',
};

module.exports = [cli];
