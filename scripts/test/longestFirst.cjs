const path = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * The test files that take longest, the longest first. A fresh checkout has no durations kept, and the size of a file says little: with one of
 * these begun last, one worker would wait for the other.
 */
const LONGEST = [
  "live/seeds.test.ts",
  "reference/xlsx.test.ts",
  "taskpane/accessible.test.tsx",
  "taskpane/registers.test.tsx",
  "actions/rollOver.test.ts",
  "taskpane/packs.test.tsx",
  "taskpane/report.test.tsx",
  "actions/syncs.test.ts",
  "workbench/cli/commands.test.ts",
  "actions/putBack.test.ts",
  "taskpane/checks.test.tsx",
  "live/rolledOver.test.ts",
  "taskpane/rules.test.tsx",
  "commands/commands.test.tsx",
  "actions/refresh.test.ts",
  "actions/explain.test.ts",
  "actions/sampleReport.test.ts",
  "actions/survives.test.ts",
  "taskpane/opening.test.tsx",
  "taskpane/watching.test.tsx",
  "actions/packs.test.ts",
  "actions/rulesSheet.test.ts",
  "xlsx/move/anyMoves.test.ts",
  "functions/samples.test.ts",
  "live/health.test.ts",
  "live/standards.test.ts",
  "workbook/readInPieces.test.ts",
  "actions/otherWorkbooks.test.ts",
  "actions/healthReport.test.ts",
].map((file) => path.join("test", file));

/** Puts the files that are known to take longest first, and leaves the others in Jest's own order. */
class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path: file, context }) => {
      const place = LONGEST.indexOf(path.relative(context.config.rootDir, file));
      return place < 0 ? LONGEST.length : place;
    };
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
}

module.exports = LongestFirst;
module.exports.LONGEST = LONGEST;
