const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const [cli] = require('../../webpack.config.js');

const root = path.resolve(__dirname, '../..');
/** Compiled as what ships is. */
const [typescript] = cli.module.rules;

/** The workbench's page. It is served from this computer, so nothing is made small. */
module.exports = {
  name: 'workbench',
  mode: 'production',
  target: ['web', 'es2022'],
  context: root,
  entry: './test/workbench/page/main.tsx',
  output: {
    path: path.join(root, '.cache/workbench/page'),
    publicPath: '/workbench/',
    filename: 'page.js',
    chunkFilename: '[name].js',
    clean: true,
  },
  resolve: {
    extensions: ['.tsx', '.ts', '.js'],
    // numfmt 4.0.1 names a CommonJS file that it does not ship; webpack takes the one for ES modules.
    conditionNames: ['import', 'module', 'browser', 'default'],
  },
  module: {
    rules: [typescript, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
  },
  plugins: [
    new HtmlPlugin({ template: './test/workbench/page/page.html', minify: false }),
    new MiniCssExtractPlugin({ filename: 'page.css' }),
  ],
  cache: { type: 'filesystem', cacheDirectory: path.join(root, '.cache/webpack') },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
};
