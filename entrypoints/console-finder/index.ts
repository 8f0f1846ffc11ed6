import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { finder } from '@/utils/consoles/finding/finder';
import { offerFinder } from '@/utils/consoles/finding/offered';

/** Reads pages that nobody described: injected the first time one has the caret in it, or is taught. */
export default defineUnlistedScript(() => offerFinder(finder));
