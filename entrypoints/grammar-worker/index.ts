import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findHeavyPii } from '@/utils/pii/find-all';
import { openGrammar } from '@/utils/grammar/grammar';
import type { Finding } from '@/utils/findings/finding';
import { logFailure } from '@/utils/platform/log';
import type { GrammarDone, GrammarJob } from '@/utils/platform/grammar-port';

/** The grammar engine's own thread. Texts come in, findings go out; nothing is kept. */
export default defineUnlistedScript(() => {
  const grammar = openGrammar(new URL('/harper_wasm_bg.wasm', location.href).href);
  self.addEventListener('message', ({ data: { n, text, ...about } }: MessageEvent<GrammarJob>) => {
    void grammar
      .then(({ check }) => check(text, about))
      .then((findings): GrammarDone => ({ n, answer: { findings, pii: idsIn(text) } }))
      .catch((): GrammarDone => ({ n }))
      .then((done) => self.postMessage(done));
  });
});

/** A detector that throws takes nothing from the others. */
function idsIn(text: string): Finding[] {
  return findHeavyPii(text, { onFault: (id, error) => logFailure(id, error) });
}
