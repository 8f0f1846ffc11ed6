import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openHarper } from '@/utils/grammar/harper';
import { answerFor } from '@/utils/grammar/harper-thread';

/** The thread of the WASM engine, which the engine's own thread starts and ends. */
export default defineUnlistedScript(() =>
  answerFor(openHarper(new URL('/harper_wasm_bg.wasm', location.href).href)),
);
