/**
 * Two pages from one build: `taskpane.html`, the add-in as Excel loads it (pane and ribbon functions in one shared
 * runtime), and `index.html`, the workbench, which shows the same `addin.js` in a frame in front of the embedded host.
 *
 * --env url=https://…           the address the add-in will be served from; writes dist/manifest.xml for it, leaves the workbench out
 * --env cdn=global|china|self   where office.js comes from: Microsoft's CDN, 21Vianet's, or a copy beside the add-in
 * --env https                   the development server with a certificate that desktop Excel trusts
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const DEVELOPMENT_URL = 'https://localhost:3000';
const OFFICE_JS = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** The library's own address, and the origins that it loads more of itself from. */
const CDN = {
  global: {
    script: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    origins: ['https://appsforoffice.microsoft.com'],
  },
  china: {
    script: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    origins: ['https://appsforoffice.cdn.partner.office365.cn'],
  },
  self: { script: 'office-js/office.js', origins: [] },
};

/** No eval, no inline script, no foreign origin but the library's. Fluent UI writes its styles at run time. */
const contentSecurityPolicy = (origins) =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...origins].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    ["connect-src 'self'", ...origins].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/**
 * The manifest for another address: every page and picture moves there, and the allowed domain is its origin.
 * Throws when the address is not https, because Office loads nothing else.
 */
function productionManifest(manifest, url) {
  if (typeof url !== 'string' || !URL.canParse(url) || new URL(url).protocol !== 'https:')
    throw new Error(`--env url must be an https address, for example https://addins.example.com/taizhang, not ${url}`);
  const { origin, search, hash, href } = new URL(url);
  if (search || hash) throw new Error(`--env url must not carry a query or a fragment: ${url}`);
  const base = href.replace(/\/+$/, '').replace(/&/g, '&amp;');
  return manifest
    .replaceAll(`<AppDomain>${DEVELOPMENT_URL}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(DEVELOPMENT_URL, base);
}

/** The certificate of office-addin-dev-certs, asked for only when the server runs with https. */
const certificate = () => require('office-addin-dev-certs').getHttpsServerOptions();

module.exports = async (env = {}, argv = {}) => {
  const production = argv.mode === 'production';
  const cdn = CDN[env.cdn ?? 'global'];
  if (!cdn) throw new Error(`--env cdn must be one of ${Object.keys(CDN).join(', ')}, not ${env.cdn}`);
  const workbench = !env.url;

  const copies = [
    { from: 'assets/icons/*.png' },
    { from: 'assets/support.html', to: 'support.html' },
    {
      from: 'manifest.xml',
      transform: (content) => (env.url ? productionManifest(content.toString('utf8'), env.url) : content),
    },
  ];
  if (env.cdn === 'self')
    copies.push({
      context: OFFICE_JS,
      from: '**/*.js',
      to: 'office-js/[path][name][ext]',
      globOptions: {
        ignore: ['**/*debug*', '**/{access,onenote,outlook,powerpoint,project,word}*', '**/office-vsdoc.js'],
      },
      info: { minimized: true },
    });
  if (workbench)
    copies.push({ from: path.join(OFFICE_JS, 'excel-web-16.00.js'), to: 'office/', info: { minimized: true } });

  const pages = [
    new HtmlPlugin({
      template: 'src/pane/index.html',
      filename: 'taskpane.html',
      chunks: ['addin'],
      hash: production,
      libraries: [cdn.script],
      policy: contentSecurityPolicy(cdn.origins),
    }),
  ];
  if (workbench)
    pages.push(
      new HtmlPlugin({
        template: 'src/workbench/index.html',
        filename: 'index.html',
        chunks: ['workbench'],
        hash: production,
        policy: contentSecurityPolicy([]),
      }),
      new HtmlPlugin({
        template: 'src/pane/index.html',
        filename: 'frame.html',
        chunks: ['frame'],
        hash: production,
        libraries: [],
        policy: contentSecurityPolicy([]),
      }),
    );

  return {
    mode: production ? 'production' : 'development',
    target: ['web', 'es2022'],
    entry: {
      addin: './src/pane/main.tsx',
      ...(workbench && { workbench: './src/workbench/main.tsx', frame: './src/workbench/frame/frame.ts' }),
    },
    output: {
      path: path.join(__dirname, 'dist'),
      filename: '[name].js',
      chunkFilename: 'chunks/[name].js',
      clean: true,
    },
    // A map in a file of its own: the policy forbids eval.
    devtool: production ? false : 'cheap-module-source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    plugins: [new CopyPlugin({ patterns: copies }), ...pages],
    cache: {
      type: 'filesystem',
      cacheDirectory: path.join(__dirname, '.cache/webpack'),
      buildDependencies: { config: [__filename] },
    },
    performance: { hints: false },
    devServer: {
      port: 3000,
      server: env.https ? { type: 'https', options: await certificate() } : 'http',
      static: false,
      hot: false,
      // Office embeds the page; the workbench is opened by hand at the address that is printed.
      open: false,
      onListening: () => console.log(`客户台账 · ${env.https ? 'https' : 'http'}://localhost:3000/`),
      client: { overlay: false },
      headers: { 'Cache-Control': 'no-store' },
    },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
  };
};

module.exports.productionManifest = productionManifest;
module.exports.DEVELOPMENT_URL = DEVELOPMENT_URL;
