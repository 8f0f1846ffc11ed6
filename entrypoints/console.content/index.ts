import { defineContentScript } from 'wxt/utils/define-content-script';
import { KNOWN_CONSOLES } from '@/utils/consoles/known-hosts';
import { deepActiveElement, followFrames } from '@/utils/dom/frames';
import { isTag } from '@/utils/dom/kinds';
import { answerPageMessages, NOT_HERE } from '@/utils/platform/page-messages';
import { offeredGuard } from '@/utils/guard/link';
import { watchSite } from './watch-site';
import { offerSnippets } from './offer-snippets';
import { showFindings } from './show-findings';
import { coachTyping } from './coach-typing';
import { copyConversation } from './copy-conversation';
import { knowConsole } from './know-console';
import { NO_CARET, openScene, sceneWithin } from './scene';
import { teachSite } from './teach-site';
import { timeReplies } from './time-replies';
import { readSelection } from './read-selection';
import { describeSite } from './describe-site';

const isTop = window.top === window;

/** Not where a frame of another origin has the focus: there a copy of its own answers. */
function mayHaveCaret(): boolean {
  return (isTop || document.hasFocus()) && !isTag(deepActiveElement(), 'iframe');
}

export default defineContentScript({
  matches: KNOWN_CONSOLES,
  allFrames: true,
  runAt: 'document_idle',
  // By its name it would take the place of the browser's own `console` in this world.
  globalName: false,
  main() {
    watchSite((settings, life) => {
      followFrames(life);
      const stage = openScene(life);
      const teaching = teachSite(stage, life);
      answerPageMessages({ 'teach/start': () => (isTop ? teaching.start() : NOT_HERE) }, life);
      knowConsole((console, signal) => {
        offeredGuard()?.follow(console, signal);
        const scene = sceneWithin(stage, signal);
        const picker = offerSnippets({ console, scene, settings, signal });
        const findings = showFindings({ console, scene, signal });
        if (console?.canTime) {
          const sent = coachTyping({ console, scene, settings, signal });
          timeReplies({ console, scene, settings, sent, signal });
        }
        answerPageMessages(
          {
            'site/describe': () => (isTop ? describeSite(console) : NOT_HERE),
            'picker/open': () => (mayHaveCaret() ? picker.openAtCaret() : NOT_HERE),
            'selection/read': () => readSelection(console),
            'conversation/redacted': () => (isTop ? copyConversation(console, signal) : NOT_HERE),
            'findings/next': () => (mayHaveCaret() ? findings.next() : NOT_HERE),
            'caret/missing': () => (isTop ? scene.say(NO_CARET) : NOT_HERE),
          },
          signal,
        );
      }, life);
    });
  },
});
