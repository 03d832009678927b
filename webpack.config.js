const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const LicensePlugin = require('webpack-license-plugin');
const { Compilation, sources } = require('webpack');
const officeJs = require('@microsoft/office-js/package.json');
const { guideFrom } = require('./webpack.guide');

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

/** Modules are read once and not at every build. */
const cache = {
  type: 'filesystem',
  cacheDirectory: path.resolve(__dirname, '.cache/webpack'),
  buildDependencies: { config: [__filename] },
};

/**
 * The command line in lib/: ziping.js, which calls start.js, which loads main.js; worker.js; legacy.js (the process that
 * reads old formats); and chunks that are loaded when a command needs them. Everything is inside but piscina, whose workers start from files of its own.
 */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: {
    main: './src/cli/main.ts',
    worker: './src/cli/batch/worker.ts',
    legacy: './src/hosts/legacy/process/child.ts',
  },
  output: {
    path: path.resolve(__dirname, 'lib'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    library: { type: 'commonjs2' },
    clean: { keep: /^library\// },
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [{ ...typescript, use: [path.resolve(__dirname, 'webpack.deferLoader.js'), typescript.use] }],
  },
  externals: [
    { piscina: 'commonjs piscina' },
    // Commander can start commands that are programs of their own. We have none, and loading what it
    // would start them with is a fortieth of a start.
    ({ request, contextInfo }, done) =>
      request === 'node:child_process' && /node_modules.commander/.test(contextInfo.issuer)
        ? done(null, 'var {}')
        : done(),
  ],
  // A process of one file needs none of some packages' tables.
  experiments: { deferImport: true },
  plugins: [
    // What is called: it says so where Node is too old for the rest.
    new CopyPlugin({
      patterns: ['ziping.js', 'start.js'].map((name) => ({
        from: `src/cli/${name}`,
        info: { minimized: true },
      })),
    }),
    licences('piscina', '@vant/area-data'),
  ],
  devtool: false,
  cache,
  // It is built whenever it is installed or npx links it: minified it would start no sooner, take four
  // times as long to build, and `--debug` would show names that nobody wrote.
  optimization: { minimize: false, chunkIds: 'named' },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** How packages are found by what runs outside Node. */
const PORTABLE = {
  extensions: ['.tsx', '.ts', '.js'],
  // numfmt 4.0.1 names a CommonJS file that it does not ship; webpack takes the one for ES modules.
  conditionNames: ['import', 'module', 'browser', 'default'],
};

/**
 * What other programs import (docs/library.md), as one file that needs neither Node nor a page. It is
 * built when the package is packed: whoever uses the command line alone does not wait for it.
 */
const library = {
  name: 'library',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { ziping: './src/library/index.ts' },
  output: {
    path: path.resolve(__dirname, 'lib/library'),
    filename: '[name].cjs',
    globalObject: 'globalThis',
    library: { type: 'commonjs2' },
    clean: true,
  },
  resolve: PORTABLE,
  module: {
    rules: [typescript],
    // One file: whoever bundles it again looks for no others.
    parser: { javascript: { dynamicImportMode: 'eager' } },
  },
  plugins: [
    licences('@vant/area-data'),
    new CopyPlugin({ patterns: ['src/library/ziping.mjs', 'src/library/ziping.d.mts'] }),
  ],
  devtool: false,
  cache,
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** Where manifest.xml says that the pane is served. */
const MANIFEST_HOST = 'https://localhost:3000';

/** Where office.js comes from, unless it is served along. */
const CDN = 'https://appsforoffice.microsoft.com';

/**
 * The add-in in dist/, to be served from anywhere.
 * - `--env host=https://…` writes that address into dist/manifest.xml
 * - `--env support=https://…` and `--env provider=…` write there where users find help, and who provides
 *   the add-in: AppSource wants a public page and a name
 * - `--env offline` serves office.js along, unmodified, for networks without the CDN
 */
const pane = ({ host = MANIFEST_HOST, offline = false, support, provider } = {}) => ({
  name: 'pane',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/addin.ts' },
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: '[name].[contenthash:10].js',
    chunkFilename: '[name].[contenthash:10].js',
    clean: { keep: /^ziping\.html$/ },
  },
  resolve: PORTABLE,
  module: { rules: [typescript] },
  plugins: [
    page('taskpane.html', {
      chunks: ['taskpane'],
      scriptLoading: 'defer',
      templateParameters: {
        policy: policyFor(offline),
        officeJs: offline ? 'office-js/office.js' : `${CDN}/lib/1/hosted/office.js`,
        first: FIRST,
      },
    }),
    page('help.html', { inject: false, templateParameters: { policy: policyFor(true) } }),
    licences('@vant/area-data', ...(offline ? ['@microsoft/office-js'] : [])),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        { from: 'src/taskpane/first.js', to: FIRST, info: { minimized: true } },
        {
          from: 'manifest.xml',
          transform: (xml) => manifestFor(String(xml), { host, support, provider }),
        },
        {
          from: 'docs/guide*.md',
          to: '[name].html',
          transform: guideFrom(
            readFileSync(path.resolve(__dirname, 'src/taskpane/help.html'), 'utf8'),
            policyFor(true),
          ),
        },
        { from: 'docs/pictures', to: 'pictures', info: { minimized: true } },
        ...(offline ? OFFICE_JS.map(copied) : []),
      ],
    }),
  ],
  devtool: 'source-map',
  cache,
  optimization: {
    splitChunks: {
      chunks: 'async',
      // What others wrote changes seldom: a release loads anew what is ours.
      cacheGroups: {
        vendor: {
          name: 'vendor',
          test: /node_modules/,
          chunks: ({ name }) => name === 'taskpane',
          enforce: true,
        },
        // The page and its worker load the same file once.
        decimal: {
          name: 'decimal',
          test: /node_modules[\\/]decimal\.js/,
          chunks: 'all',
          priority: 10,
          enforce: true,
        },
      },
    },
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** dist/ziping.html: one file that is opened from disk and asks the network for nothing (docs/decisions/page-from-disk.md). */
const standalone = {
  name: 'page',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { ziping: './src/page/page.ts' },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js' },
  resolve: PORTABLE,
  module: {
    rules: [typescript],
    // There is no place that a part could be loaded from later.
    parser: { javascript: { dynamicImportMode: 'eager', worker: false, url: false } },
  },
  plugins: [
    licences('@vant/area-data'),
    new OnePage({
      template: path.resolve(__dirname, 'src/page/page.html'),
      script: 'ziping.js',
      page: 'ziping.html',
    }),
  ],
  devtool: false,
  cache,
  performance: { hints: false },
  stats: 'errors-warnings',
};

/**
 * What office.js asks for in Excel on each platform: itself, the part of the host, its messages in the
 * language of Office, telemetry, signing in, and the page by which a web host of somebody's own is
 * trusted, which it asks for in letters of another case.
 */
const OFFICE_JS = [
  'office.js',
  'excel-@(web|win32|mac|ios|android|winrt)-16.0*.js',
  'o15apptofilemappingtable.js',
  'telemetry/oteljs*.js',
  'ariatelemetry/*.js',
  'webauth/*.js',
  '*/office_strings.js',
  { from: 'agaveerrorux', to: 'AgaveErrorUX' },
];

/** What runs before the bundle, as it stands in the source; named after what it says, to be kept by caches. */
const FIRST = `first.${createHash('sha256')
  .update(readFileSync(path.resolve(__dirname, 'src/taskpane/first.js')))
  .digest('hex')
  .slice(0, 10)}.js`;

/**
 * licences.txt: every package inside what is built, with the text of its licence. One that would bind
 * the whole by its terms ends the build.
 * @param others packages that ship along without being bundled, or whose data do (@vant/area-data: the
 *   table of divisions)
 */
function licences(...others) {
  return new LicensePlugin({
    outputFilename: 'licences.json',
    includePackages: () => others.map((name) => path.resolve(__dirname, 'node_modules', name)),
    // Microsoft's own licence: to be shipped with an add-in, unmodified.
    licenseOverrides: { [`@microsoft/office-js@${officeJs.version}`]: 'LicenseRef-Microsoft-Office-JS' },
    unacceptableLicenseTest: (licence) => /GPL/.test(licence),
    additionalFiles: { 'licences.txt': licencesAsText },
  });
}

function licencesAsText(packages) {
  return packages
    .map(({ name, version, license, licenseText }) =>
      `${name} ${version}, ${license}\n\n${licenseText ?? ''}`.trim(),
    )
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n');
}

function copied(file) {
  const context = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  const { from, to } = typeof file === 'string' ? { from: file, to: '' } : file;
  return {
    from,
    context,
    to: `office-js/${to}`,
    globOptions: { ignore: ['**/*.debug.js'] },
    info: { minimized: true },
  };
}

function page(name, options) {
  return new HtmlPlugin({ filename: name, template: `src/taskpane/${name}`, minify: false, ...options });
}

/** Puts the one script into the page, and says by its digest that no other may run. */
function OnePage({ template, script, page }) {
  this.apply = (compiler) =>
    compiler.hooks.thisCompilation.tap('OnePage', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'OnePage', stage }, () => {
        compilation.fileDependencies.add(template);
        // Inside a page these would end the script, or begin a comment that hides its end.
        const code = String(compilation.getAsset(script).source.source())
          .replace(/<\/(?=script)/gi, '<\\/')
          .replace(/<!--/g, '<\\!--');
        const licences = String(compilation.getAsset('licences.txt').source.source()).replace(
          /<(?=\/script)/gi,
          '&lt;',
        );
        const digest = createHash('sha256').update(code).digest('base64');
        const policy = [
          "default-src 'none'",
          `script-src 'sha256-${digest}'`,
          // The worker is made of the same script.
          'worker-src blob:',
          "style-src 'unsafe-inline'",
          'img-src data:',
          "base-uri 'none'",
          "form-action 'none'",
        ].join('; ');
        const html = readFileSync(template, 'utf8')
          .replace(
            '<meta charset="utf-8" />',
            (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
          )
          // Whoever passes the page on passes these on with it.
          .replace('</html>', () => `<script type="text/plain" id="licences">\n${licences}</script>\n</html>`)
          // Last: the script holds pages of its own.
          .replace('</body>', () => `<script id="ziping">${code}</script>\n  </body>`);
        for (const { name } of compilation.getAssets()) compilation.deleteAsset(name);
        // As it is: what is made smaller once more has another digest.
        compilation.emitAsset(page, new sources.RawSource(html), { minimized: true });
      });
    });
}

/** No inline script, nothing from elsewhere but office.js; Fluent inserts its styles into the page. */
function policyFor(offline) {
  return [
    "default-src 'none'",
    `script-src 'self'${offline ? '' : ` ${CDN}`}`,
    // What assesses; without this line office.js's own address would be as good.
    "worker-src 'self'",
    // Where a web host asks whether it is trusted, office.js opens a page of its own in a frame.
    `frame-src ${offline ? "'self'" : CDN}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The manifest for an address, a page of support and a provider.
 * @param {string} xml
 * @param {{ host?: string, support?: string, provider?: string | boolean }} options
 * @throws Error where one of them is no address that Office or AppSource would take
 */
function manifestFor(xml, { host = MANIFEST_HOST, support, provider }) {
  let made = xml.replaceAll(MANIFEST_HOST, secure('host', host).replace(/\/+$/, ''));
  if (support !== undefined) {
    const { hostname } = new URL(secure('support', support));
    if (!hostname.includes('.') || /^[\d.]+$|\.(?:local|internal|localhost)$/.test(hostname))
      throw new Error(`--env support=${support}: AppSource asks for a public page.`);
    made = made.replace(/(<SupportUrl DefaultValue=")[^"]*/, (_all, before) => before + escaped(support));
  }
  if (provider !== undefined) {
    const name = String(provider).trim();
    if (provider === true || name === '' || name.length > 125)
      throw new Error('--env provider=…: a name of at most 125 characters.');
    made = made.replace(/(<ProviderName>)[^<]*/, (_all, before) => before + escaped(name));
  }
  return made;
}

function secure(option, address) {
  const url = URL.canParse(String(address)) ? new URL(String(address)) : null;
  if (url?.protocol !== 'https:')
    throw new Error(`--env ${option}=${address}: an address that begins with https://`);
  return String(address);
}

function escaped(text) {
  return String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

module.exports = Object.assign([cli, library, standalone, pane], { manifestFor });
