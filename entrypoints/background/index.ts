import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { seedStarterSnippets } from '@/utils/database/snippets';
import { readAllAnew } from '@/utils/database/teams';
import { serveExpressions } from '@/utils/hosting/serve-expressions';
import { serveGrammar } from '@/utils/hosting/serve-grammar';
import { serveSnippets } from '@/utils/hosting/serve-snippets';
import { tellTeamWords } from '@/utils/hosting/tell-team-words';
import { keepPolicy } from '@/utils/platform/read-policy';
import { answerRequests } from '@/utils/platform/requests';
import { isEnabled } from '@/utils/platform/sites';
import { openQueueByKey } from './open-queue';
import { offerSaving } from './offer-saving';
import { saveSelection, takeSelection } from './open-save-page';
import { answerOmnibox } from './answer-omnibox';
import { countSentences, ignoreSentence } from './count-sentences';
import { keepConsole } from './keep-console';
import { keepQueue } from './keep-queue';
import { letGoWithHost } from './let-go-with-host';
import { loadPart } from './load-part';
import { joinSession, lookElsewhere, muteToday, noteCustomersData } from './keep-seen';
import { recordWaitOf } from './record-wait';
import { pollLibraries } from './poll-libraries';
import { addWord } from './add-word';
import { followEnabledSites } from './serve-sites';
import { passCommands } from './pass-commands';
import { pruneWaitsDaily } from './prune-waits';
import { stopOwnRules } from './stop-own-rules';
import { styleUnderlines } from './style-underlines';
import { wakeHost } from './wake-host';

export default defineBackground(() => {
  keepPolicy();
  answerRequests({
    'part/load': loadPart,
    'underlines/style': styleUnderlines,
    'host/wake': wakeHost,
    'site/allowed': (_ask, { origin }) => isEnabled(origin),
    'selection/take': takeSelection,
    'selection/save': saveSelection,
    'typed/count': countSentences,
    'typed/ignore': ignoreSentence,
    'word/add': addWord,
    'console/keep': keepConsole,
    'wait/record': recordWaitOf,
    'pii/join': joinSession,
    'pii/seen': noteCustomersData,
    'pii/look': lookElsewhere,
    'pii/mute': muteToday,
    'pii/stop': stopOwnRules,
  });
  // In Firefox this very page is the host; in Chromium the offscreen document.
  const library = import.meta.env.FIREFOX ? serveSnippets() : undefined;
  if (import.meta.env.FIREFOX) {
    serveGrammar();
    serveExpressions();
  }
  answerOmnibox(library);
  followEnabledSites();
  passCommands();
  offerSaving();
  pruneWaitsDaily();
  keepQueue();
  letGoWithHost();
  openQueueByKey();
  pollLibraries(library);
  tellTeamWords();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void seedStarterSnippets(Date.now());
    if (reason === 'update') void readAllAnew();
    if (reason === 'install') {
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    }
  });
});
