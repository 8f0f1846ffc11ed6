import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerTone } from '@/utils/findings/offered-tone';
import { tone } from '@/utils/findings/sources/tone';

/** The rules of tone: injected when a composer first has the caret. */
export default defineUnlistedScript(() => offerTone(tone));
