import { findTone } from '@/utils/tone/find';
import type { FindingSource } from '@/utils/findings/finding';

/** How a customer may read it. */
export const tone: FindingSource = { id: 'tone', find: findTone };
