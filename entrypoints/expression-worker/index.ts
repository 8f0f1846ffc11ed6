import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runUserPattern } from '@/utils/pii/team-rules/user-pattern';
import type { ExpressionDone, ExpressionJob } from '@/utils/platform/expression-port';

/** Runs expressions that people wrote, and nothing else: whoever started it ends it when one hangs. */
export default defineUnlistedScript(() => {
  self.addEventListener('message', ({ data: { text, pattern } }: MessageEvent<ExpressionJob>) => {
    self.postMessage({ spans: runUserPattern(pattern, text) } satisfies ExpressionDone);
  });
  self.postMessage({} satisfies ExpressionDone); // from now on the time counts
});
