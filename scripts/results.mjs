// results.mjs FOLDER [deep] — reads what every test project left there (NAME.exit, NAME.ctrf.json), names what failed and
// what was skipped, and closes with the one line "N passed, N failed, N skipped". Exit code 1 when anything failed, a
// project ran no test (of the deep runs it may have none) or nothing ran.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [folder, kind] = process.argv.slice(2);
const firstLines = (text, count) => (text ?? '').trim().split('\n').slice(0, count).map(line => '    ' + line.slice(0, 400)).join('\n');

function read(project) {
  const exit = Number(readFileSync(join(folder, `${project}.exit`), 'utf8'));
  try {
    const { summary, tests } = JSON.parse(readFileSync(join(folder, `${project}.ctrf.json`), 'utf8')).results;
    return { project, exit, tests, reported: summary.failed };
  } catch {
    return { project, exit, tests: [], lost: true };
  }
}

const runs = readdirSync(folder).filter(name => name.endsWith('.exit')).sort().map(name => read(name.slice(0, -'.exit'.length)));
const all = runs.flatMap(run => run.tests.map(test => ({ ...test, project: run.project })));
const passed = all.filter(test => test.status === 'passed');
const failed = all.filter(test => test.status === 'failed');
const skipped = all.filter(test => test.status === 'skipped');

// a project that died, failed outside any test or ran none is a failure however its counts look
function trouble({ exit, tests, reported, lost }) {
  const failures = tests.filter(test => test.status === 'failed').length;
  if (lost) return 'left no results';
  if (reported > failures || (exit !== 0 && failures === 0)) return 'failed outside its tests';
  if (tests.length === 0 && kind !== 'deep') return 'ran no test';
}
const broken = runs.map(run => ({ ...run, trouble: trouble(run) })).filter(run => run.trouble);

for (const test of skipped) console.log(`skipped  ${test.name}\n${firstLines(test.message ?? 'no reason given', 3)}`);
for (const test of failed) console.log(`FAILED   ${test.name}\n${firstLines(test.message, 25)}\n${firstLines(test.trace, 12)}`);
for (const run of broken) console.log(`FAILED   ${run.project} ${run.trouble} (exit code ${run.exit}); see its .log in ${folder}`);

const ran = passed.length + failed.length;
if (ran === 0) console.log('FAILED   no test ran');
const failures = failed.length + broken.length + (ran === 0 && broken.length === 0 ? 1 : 0);
console.log(`${passed.length} passed, ${failures} failed, ${skipped.length} skipped`);
process.exit(failures === 0 ? 0 : 1);
