import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openFace } from '@/components/face/open-face';
import { offerFace } from '@/components/face/view';

/** The React face: injected into a page the first time there is something to show. */
export default defineUnlistedScript(() => offerFace(openFace));
