import process from 'node:process';
import { parseArgs } from 'node:util';
import { readCases } from './eval/cases.ts';
import { EVALUATIONS } from './eval/evaluations.ts';

/** `npm run eval -- pii --cases FILE`: how well the product finds what a file says is there. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { cases: { type: 'string' }, errors: { type: 'string', default: '0' } },
});
const open = EVALUATIONS[positionals[0] ?? ''];
if (!open || !values.cases) {
  const kinds = Object.keys(EVALUATIONS).join(' or ');
  process.stderr.write(`Say what to score and with which cases: eval -- ${kinds} --cases FILE\n`);
  process.exit(2);
}
const evaluate = await open();
process.stdout.write(await evaluate(readCases(values.cases), { errors: Number(values.errors) }));
