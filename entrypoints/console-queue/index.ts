import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerQueuePart } from '@/utils/consoles/queue-part';
import { tellWaits } from './tell-waits';

/** Tells the queue who waits: injected the first time that somebody does. */
export default defineUnlistedScript(() => offerQueuePart(tellWaits));
