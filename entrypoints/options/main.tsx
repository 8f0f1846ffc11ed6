import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Options } from '@/components/options/Options';
import { openPage } from '@/components/ui/open-page';
import { Shell } from '@/components/ui/Shell';
import { liveOf, useLive, type Live } from '@/components/ui/use-live';
import { CONSOLES } from '@/utils/consoles/consoles';
import { forgetTaught, watchAllTaught } from '@/utils/consoles/taught';
import { live } from '@/utils/database/live';
import { allLibraries } from '@/utils/database/teams';
import { expressionRunner } from '@/utils/hosting/run-expressions';
import {
  changeSettings,
  setSchedule,
  setTargetOn,
  setTriggerOn,
  watchSettings,
} from '@/utils/platform/settings';
import { turnOn } from '@/utils/platform/sites';
import { startExpression, watchStoppedExpressions } from '@/utils/platform/stopped-expressions';
import { watchPolicy } from '@/utils/platform/policy';
import { setLateNotification } from '@/utils/platform/late-alerts';
import { logFailure } from '@/utils/platform/log';
import type { TeamLibrary } from '@/utils/snippets/team/library';
import { useOfferedSites } from './use-offered-sites';
import { exportSite, readSite, sharedSites, sitesOf } from './taught-sites';

const liveTaught = liveOf(watchAllTaught);
const liveSettings = liveOf(watchSettings);
const livePolicy = liveOf(watchPolicy);
const liveStopped = liveOf(watchStoppedExpressions);

// A database that cannot be opened takes no settings away: there are only no sites of libraries.
const liveLibraries: Live<readonly TeamLibrary[]> = {
  subscribe: (onValue) =>
    live(allLibraries).subscribe(onValue, (error) => logFailure('sites of libraries', error)),
};

const runExpressions = expressionRunner();
const runExpression = (pattern: string, text: string) =>
  runExpressions({ text, patterns: [pattern] }).then(({ found }) => found[0]?.spans);

function OptionsPage() {
  const settings = useLive(liveSettings);
  const taught = useLive(liveTaught) ?? {};
  const libraries = useLive(liveLibraries) ?? [];
  const stopped = useLive(liveStopped) ?? [];
  const policy = useLive(livePolicy);
  const sites = useOfferedSites(policy?.sites);
  const [pickerKeys, setPickerKeys] = useState('');
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      setPickerKeys(commands.find(({ name }) => name === 'open-picker')?.shortcut ?? '');
    });
  }, []);
  if (!settings) return null;
  return (
    <Shell current="options">
      <Options
        view={{ ...settings, pickerKeys }}
        onTrigger={(trigger) => changeSettings({ trigger })}
        guard={{
          view: settings,
          managed: settings.managed,
          onChange: (change) => void changeSettings(change),
          own: {
            set: settings.piiRules,
            stopped,
            onChange: (step) =>
              void changeSettings(({ piiRules }) => ({ piiRules: step(piiRules) })),
            onSwitchOn: (pattern) => void startExpression(pattern),
            run: runExpression,
          },
        }}
        taught={{
          sites: sitesOf(taught),
          shared: sharedSites(taught, libraries),
          onExport: (site) => exportSite(taught, site),
          onRead: (file) => readSite(taught, file),
          onForget: forgetTaught,
        }}
        onSiteTrigger={setTriggerOn}
        onOperatorName={(operatorName) => changeSettings({ operatorName })}
        alerts={{
          sound: settings.lateSound,
          notification: settings.lateNotification,
          onSound: (lateSound) => void changeSettings({ lateSound }),
          onNotification: setLateNotification,
        }}
        offered={{
          sites,
          leftOut: policy?.sitesLeftOut ?? 0,
          onTurnOn: (origin) => void turnOn(origin),
        }}
        onTips={(tips) => void changeSettings({ tips })}
        targets={{
          consoles: CONSOLES.filter(({ canTime }) => canTime).map(({ id, label }) => ({
            ...{ id, label },
            ...(settings.targets[id] !== undefined && { seconds: settings.targets[id] }),
          })),
          onChange: (id, seconds) => void setTargetOn(id, seconds),
        }}
        grammar={{
          spelling: settings.spelling,
          off: settings.grammarOff,
          onSpelling: (spelling) => void changeSettings({ spelling }),
          onOff: (grammarOff) => void changeSettings({ grammarOff }),
        }}
        toneKinds={{
          off: settings.toneOff,
          onChange: (toneOff) => void changeSettings({ toneOff }),
        }}
        hours={{
          schedule: settings.schedule,
          timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          zones: Intl.supportedValuesOf('timeZone'),
          onChange: (schedule) => void setSchedule(schedule),
        }}
        onTargetSeconds={(targetSeconds) => changeSettings({ targetSeconds })}
        onWaitsKept={(waitsKept) => void changeSettings({ waitsKept })}
      />
    </Shell>
  );
}

openPage(<OptionsPage />);
