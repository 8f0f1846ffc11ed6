/** Words that hardly an English sentence does without. */
const ENGLISH =
  /\b(?:the|an?|and|or|is|are|was|were|be|been|am|you|your|i|we|our|it|its|this|that|these|they|to|of|for|in|on|at|with|from|by|not|no|yes|do|does|did|have|has|had|can|could|will|would|should|must|what|when|where|why|how|who|please|thanks?|thank|my|me|us|if|but|so|just|never|all|any|there|here|n't|sure|right|new|now|today|tomorrow|order|about|back|get|got|gotta|gonna|lost|sent|shows?|every|days?|first|still|because|after|before|then|than|only|more|very|much|out|up|off|down|again|card|coming|going|need|want|know|works?|working|one|two|been|over|into|some|same|other|look|looks|like|yeah|bring|along|let|hey|guy|guys|way|good|great|thing|think|make|take|use|wait|here's|see|find|try|help|soon|really|well|hello|years?|months?|weeks?|hours?|minutes?|three|ready|open|closed|please)\b|n't\b|'(?:s|re|ll|ve|m)\b/gi;
const FEWEST_WORDS = 5;

/** Whether a text may be English: a few words can be anything, more of them give themselves away. */
export function mayBeEnglish(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  if (words.length < FEWEST_WORDS) return true;
  const known = text.replace(/’/g, "'").match(ENGLISH)?.length ?? 0;
  return known * 6 >= words.length;
}
