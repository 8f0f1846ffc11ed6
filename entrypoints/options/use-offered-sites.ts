import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { watchSettings } from '@/utils/platform/settings';
import { isOn } from '@/utils/platform/sites';

type OfferedSite = { readonly origin: string; readonly isOn: boolean };

/** The sites that the organisation offers, and whether Chatside is on there by now. */
export function useOfferedSites(origins: readonly string[] = []): readonly OfferedSite[] {
  const [sites, setSites] = useState<readonly OfferedSite[]>([]);
  const wanted = origins.join(' ');
  useEffect(() => {
    const life = new AbortController();
    const look = async (): Promise<void> => {
      const looked = wanted
        .split(' ')
        .filter(Boolean)
        .map(async (origin) => ({ origin, isOn: await isOn(origin) }));
      const now = await Promise.all(looked);
      if (!life.signal.aborted) setSites(now);
    };
    const again = (): void => void look();
    // At once, and when a site is switched off or on again.
    watchSettings(again, life.signal);
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    return () => {
      life.abort();
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, [wanted]);
  return sites;
}
