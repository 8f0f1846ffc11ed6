import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerTeach } from '@/components/teach/part';
import { followFrames } from '@/utils/dom/frames';
import { teach } from './teach';

/** Learns a site from the person before it: injected when that begins. */
export default defineUnlistedScript(() =>
  offerTeach((scene, signal) => {
    followFrames(signal);
    teach(scene, signal);
  }),
);
