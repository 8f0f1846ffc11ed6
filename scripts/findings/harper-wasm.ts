import path from 'node:path';

/** The grammar engine as its package ships it; the build takes it from there, too. */
export const HARPER = path.resolve(import.meta.dirname, '../../node_modules/harper.js');
export const HARPER_WASM = path.join(HARPER, 'dist/harper_wasm_bg.wasm');
