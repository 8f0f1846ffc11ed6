import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCopyPart } from '@/utils/guard/copy-part';
import { copyRedacted } from './copy-redacted';

/** Copies a conversation without personal data: injected the first time that somebody does. */
export default defineUnlistedScript(() => offerCopyPart(copyRedacted));
