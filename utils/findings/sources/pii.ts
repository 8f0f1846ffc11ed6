import { findPii } from '@/utils/pii/find';
import type { FindingSource } from '@/utils/findings/finding';

/** Personal data: a card number, an account, an address. */
export const pii: FindingSource = { id: 'pii', find: ({ text }) => findPii(text) };
