import * as v from 'valibot';
import type { ConsoleDescription } from './description';

/** What a console description says of itself when it is a file. */
const FORMAT = 'chatside/console';
const VERSION = 1;

/** Characters of the largest file that is read; one that was taught has about 2,000. */
export const LARGEST_DESCRIPTION = 32_768;

const TOO_LARGE = 'It is too large for a console.';
const LONGEST_SELECTOR = 300;
const MOST_SELECTORS = 6;

/** A description for one site, or a sentence that says what is wrong with it. */
export type Accepted =
  | { readonly site: string; readonly description: ConsoleDescription; readonly problem?: never }
  | { readonly problem: string; readonly description?: never };

/** Fields that no description may lead to; the adapter looks at the field itself as well. */
const SECRET = /password|one-time|otp\b|cc-(?:number|csc|exp)|cvc|cvv/i;

/** How much work a selector may ask of the browser for each element of the page. */
function isCheap(selector: string): boolean {
  const many = (pattern: RegExp): number => selector.match(pattern)?.length ?? 0;
  return (
    many(/:has\(/g) <= 1 &&
    many(/:(?:is|not|where|nth-child|nth-last-child)\(/g) <= 3 &&
    many(/(?:^|[\s>+~(,])\*/g) <= 1 &&
    many(/[\s>+~,]+/g) <= 20
  );
}

function shapes(isSelector: (text: string) => boolean) {
  const word = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
  const selector = v.pipe(
    v.string('is not a selector'),
    v.minLength(1, 'is empty'),
    v.maxLength(LONGEST_SELECTOR, 'is too long'),
    v.check(isCheap, 'would keep the page busy'),
    v.check((text) => !SECRET.test(text), 'leads to a field for secrets'),
    v.check(isSelector, 'is not a selector'),
  );
  const some = v.pipe(v.array(selector), v.maxLength(MOST_SELECTORS, 'has too many selectors'));
  const needed = v.pipe(some, v.minLength(1, 'is empty'));
  const maybe = v.exactOptional(some);
  const attribute = v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/, 'is not the name of an attribute'));
  const reading = v.strictObject({ select: needed, attribute: v.exactOptional(attribute) });
  const segments = v.pipe(v.array(word), v.minLength(1), v.maxLength(8));

  const description = v.strictObject({
    id: word,
    label: word,
    canTime: v.boolean(),
    hosts: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[\w.-]{1,253}$/))), v.length(1)),
    path: v.pipe(v.string(), v.startsWith('/'), v.maxLength(200)),
    mark: maybe,
    idInPath: v.exactOptional(segments),
    idInQuery: v.exactOptional(word),
    idInPage: v.exactOptional(reading),
    unnamed: v.exactOptional(v.boolean()),
    shadowHosts: maybe,
    conversation: needed,
    conversationId: v.exactOptional(reading),
    active: maybe,
    transcript: needed,
    message: needed,
    newestFirst: v.exactOptional(v.boolean()),
    messageId: v.exactOptional(v.pipe(v.array(reading), v.maxLength(3))),
    author: v.strictObject({
      system: maybe,
      note: maybe,
      bot: maybe,
      customer: maybe,
      operator: maybe,
    }),
    by: v.exactOptional(v.strictObject({ me: some, other: some })),
    ownSide: v.exactOptional(v.picklist(['left', 'right'])),
    automated: maybe,
    time: v.exactOptional(reading),
    timeText: v.exactOptional(reading),
    text: needed,
    notText: maybe,
    composer: needed,
    send: maybe,
    note: v.exactOptional(v.strictObject({ on: some, off: some })),
    customerName: maybe,
    customerNameInPage: maybe,
    operatorName: maybe,
    ticket: maybe,
    subject: v.exactOptional(reading),
  });
  const file = v.strictObject({
    format: v.literal(FORMAT, 'is not a console of Chatside'),
    version: v.literal(VERSION, 'is of another version'),
    site: v.pipe(v.string(), v.regex(/^[\w.-]{1,253}(?::\d{1,5})?$/, 'is not the name of a host')),
    description,
  });
  return file;
}

/**
 * Lets a console description through that was made elsewhere. It is data and stays data: selectors that the
 * browser can read and that cost it little, for one host, and for no field that holds a secret.
 */
export function acceptDescription(value: unknown, isSelector: (text: string) => boolean): Accepted {
  const { success, output, issues } = v.safeParse(shapes(isSelector), value, { abortEarly: true });
  if (!success) {
    const [{ type, received, message }] = issues;
    const path = v.getDotPath(issues[0]);
    if (!path || path === 'format') return { problem: 'It is not a console of Chatside.' };
    const unknown = received === 'undefined' ? 'is missing' : 'is not known';
    return { problem: `Its “${path}” ${type === 'strict_object' ? unknown : message}.` };
  }
  const { site, description } = output;
  if (description.hosts[0] !== site.replace(/:\d+$/, '')) {
    return { problem: `It is for ${site}, but would read ${description.hosts[0]}.` };
  }
  // A file was measured as a text; an entry of a library has its measure only here.
  if (JSON.stringify(output).length > LARGEST_DESCRIPTION) return { problem: TOO_LARGE };
  return { site, description };
}

/** Reads a file; what is no JSON, or too long to be a description, is said. */
export function readDescription(text: string, isSelector: (text: string) => boolean): Accepted {
  if (text.length > LARGEST_DESCRIPTION) return { problem: TOO_LARGE };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'It is not a file of Chatside: it is not JSON.' };
  }
  return acceptDescription(value, isSelector);
}

/** The file of a description, as `readDescription` takes it. */
export function writeDescription(site: string, description: ConsoleDescription): string {
  return `${JSON.stringify(asFile(site, description), null, 2)}\n`;
}

/** In the form that `acceptDescription` takes. */
export function asFile(site: string, description: object): object {
  return { format: FORMAT, version: VERSION, site, description };
}
