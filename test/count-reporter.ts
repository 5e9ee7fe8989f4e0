import type { Reporter, TestModule } from 'vitest/node';

/** Prints the plain closing line that continuous integration reads: "12 passed, 0 failed, 1 skipped". */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      count.failed += module.state() === 'failed' && module.errors().length > 0 ? 1 : 0;
      for (const test of module.children.allTests()) count[test.result().state] += 1;
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    process.on('exit', () => console.log(`${count.passed} passed, ${count.failed + count.pending} failed${skipped}`));
  }
}
