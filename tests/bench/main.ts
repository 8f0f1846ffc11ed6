import os from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { measureDashboard } from './dashboard.ts';
import { measureEditors } from './editors.ts';
import { asMarkdown, type Figures } from './figures.ts';
import { measureFollowing } from './following.ts';
import { measureGuard } from './guard.ts';
import { measureHints } from './hints.ts';
import { measurePicker } from './picker.ts';
import { recordFigures } from './record.ts';
import { measureSearch } from './search.ts';
import { measureSizes } from './sizes.ts';
import { measureIdle, measureTeams } from './teams.ts';
import { measureTyping } from './typing.ts';

const PARTS: Record<string, () => Promise<Figures>> = {
  sizes: measureSizes,
  search: measureSearch,
  typing: measureTyping,
  hints: measureHints,
  guard: measureGuard,
  editors: measureEditors,
  picker: measurePicker,
  following: measureFollowing,
  dashboard: measureDashboard,
  teams: measureTeams,
  idle: measureIdle,
};

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const chosen = positionals.length ? positionals : Object.keys(PARTS);

const load = (): string => os.loadavg()[0]?.toFixed(2) ?? '?';
const before = load();
const measured: string[] = [];
for (const name of chosen) {
  try {
    const measure = PARTS[name];
    if (!measure) throw new Error(`The parts are ${Object.keys(PARTS).join(', ')}.`);
    const part = asMarkdown(await measure());
    measured.push(part);
    console.log(`\n${part}`);
  } catch (error) {
    process.exitCode = 1;
    console.error(`\n${name} could not be measured:`, error);
  }
}

const [{ model = 'unknown processor' } = {}] = os.cpus();
const machine =
  `Measured on ${new Date().toISOString().slice(0, 10)}: ${os.availableParallelism()} cores ` +
  `(${model}), ${Math.round(os.totalmem() / 1e9)} GB, ${os.type()}, Node ${process.versions.node}. ` +
  `Load average ${before} before, ${load()} at the end.`;
console.log(`\n${machine}`);

if (values.write && measured.length === Object.keys(PARTS).length) {
  await recordFigures([machine, ...measured].join('\n\n'));
  console.log('Written to docs/performance.md.');
} else if (values.write) {
  process.exitCode = 1;
  console.error('Nothing was written: docs/performance.md takes only a whole run.');
}
