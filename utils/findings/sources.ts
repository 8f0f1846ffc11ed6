import type { FindingSource } from './finding';
import { pii } from './sources/pii';
import { tone } from './sources/tone';

/** What finds at once, in the page. Grammar is asked elsewhere: its engine is too large for a page. */
export const SOURCES: readonly FindingSource[] = [pii, tone];
