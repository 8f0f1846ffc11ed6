import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { isEnabled } from '@/utils/platform/sites';

type OfferedSite = { readonly origin: string; readonly isOn: boolean };

/** The sites that the organisation offers, and whether Chatside is on there by now. */
export function useOfferedSites(origins: readonly string[] = []): readonly OfferedSite[] {
  const [sites, setSites] = useState<readonly OfferedSite[]>([]);
  const wanted = origins.join(' ');
  useEffect(() => {
    let isOver = false;
    const look = async (): Promise<void> => {
      const looked = wanted
        .split(' ')
        .filter(Boolean)
        .map(async (origin) => ({ origin, isOn: await isEnabled(origin) }));
      const now = await Promise.all(looked);
      if (!isOver) setSites(now);
    };
    const again = (): void => void look();
    again();
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    return () => {
      isOver = true;
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, [wanted]);
  return sites;
}
