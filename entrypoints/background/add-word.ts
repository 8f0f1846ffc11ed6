import type { Handlers } from '@/utils/platform/requests';
import { addToDictionary } from '@/utils/platform/words';
import { acceptWord } from '@/utils/words/accept';

/** Puts a word into the person's own dictionary: they said so on a hint's card. */
export const addWord: Handlers['word/add'] = async ({ word }) => {
  const accepted = acceptWord(word);
  if (!accepted.ok) return false;
  await addToDictionary([accepted.value]);
  return true;
};
