import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { openPage } from '@/components/ui/open-page';
import { liveOf, useLive } from '@/components/ui/use-live';
import { Consent } from '@/components/welcome/Consent';
import { Ready } from '@/components/welcome/Ready';
import { changeSettings, watchSettings, withdrawConsent } from '@/utils/platform/settings';
import '@/components/welcome/welcome.css';

const liveSettings = liveOf(watchSettings);

function WelcomePage() {
  const settings = useLive(liveSettings);
  const [justNow, setJustNow] = useState(false);
  const [pickerKeys, setPickerKeys] = useState('');
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      setPickerKeys(commands.find(({ name }) => name === 'open-picker')?.shortcut ?? '');
    });
  }, []);
  const title = settings && (settings.consentedAt === undefined ? 'Welcome' : 'Ready');
  useEffect(() => {
    if (title) document.title = `${title} · Chatside`;
  }, [title]);
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
      onWithdraw={() => void withdrawConsent()}
    />
  );
}

openPage(<WelcomePage />);
