import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findHeavyPii } from '@/utils/pii/find-all';
import { grammarWith, type Grammar } from '@/utils/grammar/grammar';
import type { Harper } from '@/utils/grammar/harper';
import { harperIn } from '@/utils/grammar/harper-thread';
import type { Finding } from '@/utils/findings/finding';
import { openSpellers, type ReadWords } from '@/utils/grammar/languages/spellers';
import { wholeCheck } from '@/utils/grammar/whole';
import { logFailure } from '@/utils/platform/log';
import {
  ARE_YOU_FREE,
  type GrammarAnswer,
  type GrammarAsk,
  type GrammarDone,
  type GrammarJob,
} from '@/utils/platform/grammar-port';

/** Read once, the lexicon is there before the first draft. */
const WARM_UP = 'She have sent it.';

/**
 * The grammar engine's own thread. Texts come in, findings go out; nothing is kept. While the WASM engine
 * is on its way, our own rules answer alone.
 */
export default defineUnlistedScript(() => {
  let isWhole = false;
  let harper: Promise<Harper> | undefined;
  const grammar = grammarWith(() => start());
  const start = (): Promise<Harper> => {
    if (harper) return harper;
    harper = harperIn(new Worker('/harper-worker.js', { name: 'harper' }));
    harper.then(
      () => (isWhole = true),
      (error: unknown) => logFailure('a part of the grammar hints', error),
    );
    grammar.checkAtOnce(WARM_UP);
    return harper;
  };

  const spellers = openSpellers(readPacked, (error) =>
    logFailure('spelling in another language', error),
  );
  const atOnce: Grammar['check'] = async (text, about) => grammar.checkAtOnce(text, about);

  const answerTo = async (job: GrammarAsk): Promise<GrammarAnswer> => {
    const { text, context, known, piiOnly, whole } = job;
    const pii = idsIn(text);
    if (piiOnly) return { findings: [], pii };
    const started = start();
    if (whole) await started;
    const isAllHere = isWhole;
    const check = isAllHere ? grammar.check : atOnce;
    const findings = await wholeCheck({ check }, spellers)(text, { context, known });
    return { findings, pii, ...(!isAllHere && { partial: true }) };
  };

  self.addEventListener('message', ({ data }: MessageEvent<GrammarJob>) => {
    if (data === ARE_YOU_FREE) return self.postMessage(data);
    void answerTo(data)
      .then((answer): GrammarDone => ({ n: data.n, answer }))
      .catch((): GrammarDone => ({ n: data.n }))
      .then((done) => self.postMessage(done));
  });
});

/** A detector that throws takes nothing from the others. */
function idsIn(text: string): Finding[] {
  return findHeavyPii(text, { onFault: (id, error) => logFailure(id, error) });
}

/** A file of the package: nothing goes over the wire. */
const readPacked: ReadWords = async (language) => {
  const { body } = await fetch(`/spelling/${language}.gz`);
  const words = body!.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(words).arrayBuffer());
};
