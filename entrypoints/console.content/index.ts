import { defineContentScript } from 'wxt/utils/define-content-script';
import { consoleOf } from '@/utils/consoles/consoles';
import { KNOWN_CONSOLES } from '@/utils/consoles/known-hosts';
import { answerPageMessages } from '@/utils/platform/page-messages';
import { watchSite } from './watch-site';
import { offerSnippets } from './offer-snippets';
import { showFindings } from './show-findings';
import { coachTyping } from './coach-typing';
import { openScene } from './scene';
import { timeReplies } from './time-replies';
import { readSelection } from './read-selection';
import { describeSite } from './describe-site';

export default defineContentScript({
  matches: KNOWN_CONSOLES,
  runAt: 'document_idle',
  main() {
    watchSite((settings, signal) => {
      const console = consoleOf(new URL(location.href), document);
      const scene = openScene(signal);
      const picker = offerSnippets({ console, scene, settings, signal });
      const findings = showFindings({ console, scene, signal });
      if (console) {
        const sent = coachTyping({ console, scene, settings, signal });
        timeReplies({ console, scene, settings, sent, signal });
      }
      answerPageMessages(
        {
          'site/describe': () => describeSite(console),
          'picker/open': () => picker.openAtCaret(),
          'selection/read': () => readSelection(console),
          'findings/next': () => findings.next(),
        },
        signal,
      );
    });
  },
});
