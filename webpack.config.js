const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const Minimizer = require("minimizer-webpack-plugin");
const { developerCertificate } = require("./scripts/build/certificate.cjs");
const { FunctionsPlugin } = require("./scripts/build/functionsPlugin.cjs");
const { contentSecurityPolicy, FUNCTIONS_RUNTIME, OFFICE_JS } = require("./scripts/build/policy.cjs");

/** Where manifest.xml says that the add-in stands; SCRUTINEER_URL says where it will. */
const LOCAL_URL = "https://localhost:3000/";

/** The file that starts each page, and the page. */
const PAGES = {
  taskpane: { entry: "./src/taskpane/index.tsx", template: "./src/taskpane/index.html" },
  commands: { entry: "./src/commands/commands.ts", template: "./src/commands/commands.html" },
  functions: { entry: "./src/functions/functions.ts", template: "./src/functions/functions.html" },
};

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "es6" },
  },
};

/** What React and Fluent the pane's frame needs changes seldom, so it is a file of its own that a browser can keep; the rest comes with the views. */
const fluent = {
  chunks: "initial",
  test: /node_modules[\\/](@fluentui|@griffel|react|react-dom|scheduler|tabster|keyborg|@floating-ui)[\\/]/,
  name: "fluent",
  priority: 2,
};

/** The address that the add-in will be published at, with its final slash. */
function publishedUrl() {
  const url = process.env.SCRUTINEER_URL ?? LOCAL_URL;
  return new URL(url.endsWith("/") ? url : `${url}/`).href;
}

const page = (name, development) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: PAGES[name].template,
    chunks: [name],
    minify: false,
    templateParameters: {
      policy: contentSecurityPolicy({ development }),
      officeJs: OFFICE_JS,
      functionsRuntime: FUNCTIONS_RUNTIME,
    },
  });

const copies = new CopyPlugin({
  patterns: [
    { from: "assets/*.{png,html}" },
    { from: "manifest.xml", transform: (xml) => xml.toString().replaceAll(LOCAL_URL, publishedUrl()) },
  ],
});

/** Excel for Windows runs the custom functions' script without any page, so that it is one file, under the name that manifest.xml gives it. */
const isFunctions = ({ name }) => name === "functions";

module.exports = (_env, { mode }) => {
  const development = mode === "development";
  return {
    mode,
    entry: Object.fromEntries(Object.entries(PAGES).map(([name, { entry }]) => [name, entry])),
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: ({ chunk }) => (development || isFunctions(chunk) ? "[name].js" : "[name].[contenthash:8].js"),
      chunkFilename: development ? "[name].js" : "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [typescript] },
    plugins: [
      ...Object.keys(PAGES).map((name) => page(name, development)),
      copies,
      new FunctionsPlugin(publishedUrl()),
    ],
    // Never `eval`, not even in development: the policy of the pages forbids it.
    devtool: "source-map",
    optimization: {
      minimizer: [new Minimizer({ minify: Minimizer.swcMinify, extractComments: false })],
      splitChunks: { chunks: (chunk) => !isFunctions(chunk), cacheGroups: { fluent } },
    },
    performance: { hints: development ? false : "error", maxAssetSize: 700_000, maxEntrypointSize: 1_400_000 },
    cache: {
      type: "filesystem",
      buildDependencies: {
        config: [
          __filename,
          ...["policy", "functionsPlugin"].map((name) => require.resolve(`./scripts/build/${name}.cjs`)),
        ],
      },
    },
    devServer: {
      server: { type: "https", options: developerCertificate() },
      host: "localhost",
      port: 3000,
      static: false,
    },
    stats: "errors-warnings",
  };
};
