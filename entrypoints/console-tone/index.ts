import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerTone } from '@/utils/findings/offered-tone';
import { findTone } from '@/utils/tone/find';

/** The rules of tone: injected when a composer first has the caret. */
export default defineUnlistedScript(() => offerTone({ id: 'tone', find: findTone }));
