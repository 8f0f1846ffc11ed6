import * as v from 'valibot';
import { isBroken } from '@/utils/text/unseen';
import { problemsOfFact } from '../fact';
import { fileFact } from './format';
import type { IncomingFact, Remark } from './incoming';
import { leftOut } from './left-out';
import { sentenceOf } from './sentence';
import { BROKEN, unseenSentence } from './signs';

/** The facts of a file, each judged by itself; each has a name of its own. */
export function readFacts(listed: readonly unknown[]): {
  readonly facts: IncomingFact[];
  readonly refused: Remark[];
  readonly lost: Remark[];
  readonly warned: Remark[];
} {
  const facts = new Map<string, IncomingFact>();
  const refused: Remark[] = [];
  const lost: Remark[] = [];
  const warned: Remark[] = [];
  listed.forEach((each, index) => {
    const read = v.safeParse(fileFact, each, { abortEarly: true });
    if (!read.success) {
      return refused.push({ what: `Fact ${index + 1}`, why: sentenceOf(read.issues[0]) });
    }
    const { name, value } = read.output;
    const what = `The fact “${name.slice(0, 40)}”`;
    const [problem] = problemsOfFact(read.output);
    if (problem !== undefined) refused.push({ what, why: problem });
    else if (isBroken(value)) refused.push({ what, why: BROKEN });
    else if (facts.has(name)) refused.push({ what, why: 'It has a value in this file already.' });
    else {
      facts.set(name, read.output);
      const unseen = unseenSentence([value]);
      if (unseen !== undefined) warned.push({ what, why: unseen });
      lost.push(...leftOut(each, fileFact.entries).map((why) => ({ what, why })));
    }
  });
  return { facts: [...facts.values()], refused, lost, warned };
}
