// Prints the state of the evidence: what was read, what is incomplete, what nothing uses, which reviews are due.
// Faults of the content come first; they, and nothing else, make the command fail.
import { contentProblems } from '../src/checks/integration.ts';
import { formatProblems, readContent } from '../src/evidence/content.ts';
import { evidenceReport } from '../src/evidence/report.ts';

const root = process.cwd();
const problems = contentProblems(root);
if (problems.length > 0) console.log(`${formatProblems(problems)}\n`);
console.log(evidenceReport(readContent(root).content, new Date().toISOString().slice(0, 10)));
if (problems.length > 0) process.exitCode = 1;
