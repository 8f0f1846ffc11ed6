import { createInterface } from 'node:readline';
import process from 'node:process';
import { FINDERS, type Asked } from './findings/finders.ts';

/** `npm run -s findings -- grammar|tone|reading|pii`: JSON lines `{id, text}` in, `{id, findings}` out. */
const [kind = ''] = process.argv.slice(2);
const open = Object.hasOwn(FINDERS, kind) ? FINDERS[kind as keyof typeof FINDERS] : undefined;
if (!open) {
  process.stderr.write(`Say what to look for: ${Object.keys(FINDERS).join(', ')}.\n`);
  process.exit(2);
}
const find = await open();
let line = 0;
for await (const source of createInterface({ input: process.stdin })) {
  line += 1;
  if (!source.trim()) continue;
  const asked = read(source, line);
  const found = await find(asked);
  // A reading is no list of places: it is about the message as a whole.
  const told = Array.isArray(found) ? { findings: found as unknown } : found;
  process.stdout.write(`${JSON.stringify({ id: asked.id, ...told })}\n`);
}

function read(source: string, at: number): Asked & { readonly id: unknown } {
  try {
    const asked = JSON.parse(source) as Record<string, unknown>;
    const { id, text } = asked;
    if (typeof text === 'string') return { ...asked, id, text };
  } catch {
    // Said below, as for a line without a text.
  }
  process.stderr.write(`Line ${at} is not a JSON object with a "text".\n`);
  process.exit(1);
}
