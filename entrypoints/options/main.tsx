import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Options } from '@/components/options/Options';
import { openPage } from '@/components/ui/open-page';
import { Shell } from '@/components/ui/Shell';
import { liveOf, useLive } from '@/components/ui/use-live';
import { CONSOLES } from '@/utils/consoles/consoles';
import { forgetTaught, watchAllTaught } from '@/utils/consoles/taught';
import {
  changeSettings,
  setSchedule,
  setTargetOn,
  setTriggerOn,
  watchSettings,
} from '@/utils/platform/settings';
import { setLateNotification } from '@/utils/platform/late-alerts';
import { exportSite, readSite, sitesOf } from './taught-sites';

const liveTaught = liveOf(watchAllTaught);
const liveSettings = liveOf(watchSettings);

function OptionsPage() {
  const settings = useLive(liveSettings);
  const taught = useLive(liveTaught) ?? {};
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
        guard={{ view: settings, onChange: (change) => void changeSettings(change) }}
        taught={{
          sites: sitesOf(taught),
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
        onTips={(tips) => void changeSettings({ tips })}
        targets={{
          consoles: CONSOLES.filter(({ canTime }) => canTime).map(({ id, label }) => ({
            ...{ id, label },
            ...(settings.targets[id] !== undefined && { seconds: settings.targets[id] }),
          })),
          onChange: (id, seconds) => void setTargetOn(id, seconds),
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
