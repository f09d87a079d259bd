/** Prints one line for the whole run, whatever the number of projects. */
export default class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const broken = results.numRuntimeErrorTestSuites;
    process.stdout.write(`\nTests: ${results.numPassedTests} passed, ${results.numFailedTests + broken} failed\n`);
  }
}
