const path = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * The test files that take longest, the longest first. A fresh checkout has no durations kept, and the size of a file says little: with one of
 * these begun last, one worker would wait for the other.
 */
const LONGEST = [
  "live/seeds.test.ts",
  "taskpane/report.test.tsx",
  "actions/rulesSheet.test.ts",
  "actions/putBack.test.ts",
  "actions/survives.test.ts",
  "taskpane/accessible.test.tsx",
  "taskpane/registers.test.tsx",
  "actions/syncs.test.ts",
  "reference/xlsx.test.ts",
  "actions/refresh.test.ts",
  "actions/packs.test.ts",
  "workbench/cli/commands.test.ts",
  "actions/newerFormat.test.ts",
  "taskpane/watching.test.tsx",
  "live/rolledOver.test.ts",
  "live/health.test.ts",
  "live/standards.test.ts",
  "live/ratingColumns.test.ts",
  "taskpane/rules.test.tsx",
  "taskpane/checks.test.tsx",
  "taskpane/opening.test.tsx",
  "actions/paneState.test.ts",
  "actions/rulesFormat.test.ts",
  "actions/sampleReport.test.ts",
  "workbook/readInPieces.test.ts",
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
