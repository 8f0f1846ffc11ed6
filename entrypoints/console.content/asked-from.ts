import type { Settings } from '@/utils/platform/settings';
import type { AskedFrom } from '@/utils/platform/snippet-port';
import { customerLanguage } from './customer-language';
import type { Place } from './place';

/** What the page shows of the conversation, for filling a template. */
export async function askedFrom(place: Place, settings: Settings): Promise<AskedFrom> {
  const values = place.values(settings);
  const language = await customerLanguage(place);
  return { values, ...(language && { language }) };
}
