// `npm test`: everything, what fails fastest first; the last line sums it up.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './run.mjs';
import { setUp } from './set-up.mjs';

const total = { passed: 0, failed: 0 };

process.chdir(root);
setUp();
check('types', 'tsc');
check('lint', 'biome', ['check']);
check('unused', 'knip');
test('unit');
if (check('build', 'build')) test('e2e');

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function check(name, tool, args = []) {
  console.log(`\n── ${name}`);
  const good = runTool(tool, args);
  total[good ? 'passed' : 'failed'] += 1;
  return good;
}

function test(project) {
  console.log(`\n── ${project}`);
  const report = join(root, 'output', `${project}.json`);
  rmSync(report, { force: true });
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  const good = runTool('vitest', [...args, `--outputFile.json=${report}`]);
  const { passed, failed } = readReport(report);
  total.passed += passed;
  // A file that never got as far as its tests fails too, and so does a run without any.
  total.failed += good ? failed : Math.max(failed, 1);
}

function readReport(path) {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    const broken = report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
