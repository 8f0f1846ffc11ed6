/** Words that hardly an English sentence does without. */
const ENGLISH =
  /\b(?:the|an?|and|or|is|are|was|were|be|been|am|you|your|i|we|our|it|its|this|that|these|they|to|of|for|in|on|at|with|from|by|not|no|yes|do|does|did|have|has|had|can|could|will|would|should|must|what|when|where|why|how|who|please|thanks?|thank|my|me|us|if|but|so|just|never|all|any|there|here|n't)\b|n't\b|'(?:s|re|ll|ve|m)\b/gi;
const FEWEST_WORDS = 5;

/** Whether a text may be English: a few words can be anything, more of them give themselves away. */
export function mayBeEnglish(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  if (words.length < FEWEST_WORDS) return true;
  const known = text.replace(/’/g, "'").match(ENGLISH)?.length ?? 0;
  return known * 6 >= words.length;
}
