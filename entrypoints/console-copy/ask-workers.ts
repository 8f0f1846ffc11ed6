import type { Finding } from '@/utils/findings/finding';
import type { Late } from '@/utils/guard/link';
import type { Expression } from '@/utils/pii/team-rules/find-team';
import type { ExpressionAnswer, ExpressionAsk } from '@/utils/platform/expression-port';
import type { GrammarAnswer, GrammarAsk } from '@/utils/platform/grammar-port';
import type { Ask } from '@/utils/platform/port';

/** A browser lets a window copy within five seconds of the press, and what comes then takes its time, too. */
const PATIENCE_MS = 4000;
/** A longer text is looked at up to here, by the detectors as well. */
const LONGEST = 20_000;

const IDS = 'national, tax and health ids, licences and names';
const EXPRESSIONS = 'what your own expressions find';
const END = 'what stands at the end of a very long message';

/** What workers found, and what could not be looked for, as a person would say it. */
export type Looked = { late(text: string): Late; readonly missing: readonly string[] };

/**
 * Has the workers look at all texts, for as long as somebody may be kept waiting; one text after the other,
 * so that a draft is not behind all of them.
 */
export async function askWorkers(on: {
  readonly texts: readonly string[];
  readonly expressions: readonly Expression[];
  readonly askIds: Ask<GrammarAsk, GrammarAnswer>;
  readonly askExpressions: Ask<ExpressionAsk, ExpressionAnswer>;
}): Promise<Looked> {
  const texts = [...new Set(on.texts)].filter((text) => text.trim());
  const ids = new Map<string, readonly Finding[]>();
  const own = new Map<string, readonly Finding[]>();
  let running = on.expressions;
  let isLate = false;

  const idsIn = async (text: string): Promise<void> => {
    const { pii } = await on.askIds({ text: text.slice(0, LONGEST), piiOnly: true });
    ids.set(text, pii);
  };
  const ownIn = async (text: string): Promise<void> => {
    const patterns = running.map(({ pattern }) => pattern);
    const answer = patterns.length
      ? await on.askExpressions({ text: text.slice(0, LONGEST), patterns })
      : { found: [], stopped: [] };
    // One that took too long for this message would take as long for the next.
    running = running.filter(({ pattern }) => !answer.stopped.includes(pattern));
    own.set(text, foundBy(on.expressions, answer));
  };
  const inEach = async (look: (text: string) => Promise<void>): Promise<void> => {
    for (const text of texts) {
      if (isLate) return;
      await look(text).catch(() => undefined); // it is missing then, and the others are looked at
    }
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([Promise.all([inEach(idsIn), inEach(ownIn)]), tooLate]);
  clearTimeout(timer);
  isLate = true;

  const isOwnWhole = own.size === texts.length && running.length === on.expressions.length;
  return {
    late: (text) => ({ ids: ids.get(text) ?? [], own: own.get(text) ?? [] }),
    missing: [
      ...(ids.size < texts.length ? [IDS] : []),
      ...(isOwnWhole ? [] : [EXPRESSIONS]),
      ...(texts.some(({ length }) => length > LONGEST) ? [END] : []),
    ],
  };
}

function foundBy(expressions: readonly Expression[], { found }: ExpressionAnswer): Finding[] {
  return found.flatMap(
    ({ pattern, spans }) =>
      expressions.find((expression) => expression.pattern === pattern)?.found(spans) ?? [],
  );
}
