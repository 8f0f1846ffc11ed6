import { candidates, meantBy, saidBy } from './candidates';
import { derive } from './derive';
import { guess } from './guess';

/** What reads a page that nobody described: by its structure, or by what a person points at. */
export const finder = { candidates, meantBy, saidBy, derive, guess };
export type Finder = typeof finder;
