const HtmlPlugin = require("html-webpack-plugin");
const { workbenchPolicy } = require("./scripts/build/workbenchPolicy.cjs");
const product = require("./webpack.config.js");

/**
 * The workbench's own page: no part of the add-in and never in `dist`. Where it is built to, the workbench's server says
 * (src/workbench/server/build.ts), and it serves the page under /workbench/.
 */
module.exports = (_env, { mode }) => {
  const { module: rules, resolve, devtool, optimization } = product(_env, { mode });
  return {
    mode,
    entry: { workbench: "./src/workbench/page/index.tsx" },
    output: { publicPath: "/workbench/", filename: "[name].[contenthash:8].js", clean: true },
    resolve,
    module: rules,
    experiments: { css: true },
    plugins: [
      new HtmlPlugin({
        filename: "index.html",
        template: "./src/workbench/page/index.html",
        minify: false,
        templateParameters: { policy: workbenchPolicy() },
      }),
    ],
    devtool,
    optimization: { minimizer: optimization.minimizer },
    performance: { hints: false },
    cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
    stats: "errors-warnings",
  };
};
