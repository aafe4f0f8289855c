const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];
const shared = { transform: { "^.+\\.(t|j)sx?$": swc }, testPathIgnorePatterns: ["/node_modules/", "/test/e2e/"] };

/** A page that loads packages as Node does: the stand-in Excel and Microsoft's client run beside the pane. */
const page = {
  testEnvironment: "jsdom",
  testEnvironmentOptions: { customExportConditions: ["node", "require", "default"] },
  setupFilesAfterEnv: ["<rootDir>/test/support/page.ts"],
};

/** Files named `.test.tsx` run in a browser-like page (jsdom), all others in plain Node. */
module.exports = {
  testSequencer: "<rootDir>/scripts/test/longestFirst.cjs",
  projects: [
    { ...shared, displayName: "node", testEnvironment: "node", testMatch: ["<rootDir>/test/**/*.test.ts"] },
    { ...shared, ...page, displayName: "page", testMatch: ["<rootDir>/test/**/*.test.tsx"] },
  ],
};
