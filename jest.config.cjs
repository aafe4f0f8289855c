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

/** Files named `.test.tsx` run in a browser-like page (jsdom), all others in plain Node. */
module.exports = {
  projects: [
    { ...shared, displayName: "node", testEnvironment: "node", testMatch: ["<rootDir>/test/**/*.test.ts"] },
    { ...shared, displayName: "page", testEnvironment: "jsdom", testMatch: ["<rootDir>/test/**/*.test.tsx"] },
  ],
};
