import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { openPage } from '@/components/ui/open-page';
import { liveOf, useLive } from '@/components/ui/use-live';
import { Consent } from '@/components/welcome/Consent';
import { Ready } from '@/components/welcome/Ready';
import { changeSettings, watchSettings, type Settings } from '@/utils/platform/settings';
import '@/components/welcome/welcome.css';

const liveSettings = liveOf(watchSettings);

/** A consent that is no longer there: the key itself goes when storage writes the settings. */
const WITHDRAWN = { consentedAt: undefined } as unknown as Partial<Settings>;

function WelcomePage() {
  const settings = useLive(liveSettings);
  const [justNow, setJustNow] = useState(false);
  const [pickerKeys, setPickerKeys] = useState('');
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      setPickerKeys(commands.find(({ name }) => name === 'open-picker')?.shortcut ?? '');
    });
  }, []);
  if (!settings) return null;
  const { consentedAt, trigger } = settings;
  if (consentedAt === undefined) {
    return (
      <Consent
        onAccept={() => {
          setJustNow(true);
          void changeSettings({ consentedAt: Date.now() });
        }}
      />
    );
  }
  return (
    <Ready
      consentedAt={consentedAt}
      trigger={trigger}
      pickerKeys={pickerKeys}
      justNow={justNow}
      onWithdraw={() => void changeSettings(WITHDRAWN)}
    />
  );
}

openPage(<WelcomePage />);
