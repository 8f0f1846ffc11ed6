/**
 * Sentences that ask for patience and answer nothing (definition 2.4, item 7). English, German, French,
 * Spanish, Portuguese, Italian and Dutch; in another language a holding reply counts as one of substance.
 */
const HOLDING: readonly RegExp[] = [
  /\b(?:let me|i'?ll|i will|i am going to|i'm going to|allow me to|i'?d like to|i need to) (?:just |quickly |go |have )*(?:check|look|see|find out|investigate|verify|confirm|pull (?:that|it|this|your\b.*) up|take a (?:quick )?look|ask|get back)\b/,
  /\b(?:one|just a|give me a|hold on (?:for )?a|wait a|bear with me (?:for )?a|(?:right )?back in a) (?:quick |short |brief )?(?:moment|minute|min|sec|second)\b/,
  /\b(?:a few|a couple of|two|five|5|2) (?:moments|minutes|mins|seconds)\b.*\b(?:check|look|please|while)\b|\b(?:give|allow) me (?:a few|a couple of|two|five|\d+) (?:moments|minutes|mins)\b/,
  /\b(?:bear with me|hold on|hang on|stay with me|please (?:wait|hold)(?= (?:a|one|for a|while)\b|$)|thank(?:s| you) for (?:your patience|waiting|holding))\b/,
  /\bi(?:'m| am) (?:just |still )?(?:checking|looking|investigating|verifying|on it|pulling)\b/,
  /\b(?:einen|kleinen|nur einen) (?:kleinen |kurzen )?(?:moment|augenblick)\b|\bich (?:schaue|sehe|prüfe|kläre|frage|guck\w*)\b.*\b(?:nach|kurz|gleich|mal|das|an)\b|\b(?:danke|vielen dank) für (?:ihre|deine|die) geduld\b|\bmoment bitte\b/,
  /\b(?:un instant|un moment|une minute|patientez|merci de patienter|merci de votre patience)\b|\bje (?:vérifie|regarde|me renseigne|vais (?:vérifier|regarder|me renseigner))\b/,
  /\b(?:un (?:momento|segundo|minuto)|dame un|deme un|gracias por (?:su|tu) paciencia)\b|\b(?:déjame|déjeme|permítame|voy a) (?:comprobar|revisar|verificar|consultar|mirar)\b/,
  /\bum (?:momento|minuto|instante|segundo)\b|\b(?:vou|deixe-me|deixa eu) (?:verificar|checar|conferir|ver)\b|\bobrigad[oa] pela paciência\b/,
  /\bun (?:attimo|momento|istante|secondo)\b|\b(?:controllo|verifico) (?:subito|ora|un)\b|\bmi faccia (?:controllare|verificare)\b|\bgrazie per la pazienza\b/,
  /\b(?:een|één) (?:moment|momentje|ogenblik|minuut|minuutje)\b|\bik (?:kijk|zoek|check|controleer|vraag)\b.*\b(?:even|na|het|uit)\b|\bbedankt voor (?:uw|je) geduld\b/,
];

/** Sentences that may stand beside one of those without making it an answer. */
const FILLER =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|sure|of course|certainly|absolutely|okay|ok|alright|got it|i see|i understand|understood|no problem|thanks|thank you|sorry|apologies|hallo|guten tag|klar|gerne|natürlich|bonjour|bien sûr|d'accord|hola|claro|por supuesto|olá|oi|ciao|buongiorno|certo|natuurlijk|prima|dank)\b[^.!?]{0,60}$/;

/** Longer replies say more than "one moment". UTF-16 units. */
const LONGEST = 240;

/** Whether a reply does nothing but ask for patience. */
export function isHolding(reply: string): boolean {
  const said = reply.trim().toLowerCase().replace(/[’`]/g, "'");
  if (!said || said.length > LONGEST) return false;
  const sentences = said
    .split(/[.!?…\n]+|, (?=let me|one moment|bear with)/)
    .map((each) => each.trim());
  const spoken = sentences.filter((each) => /\p{L}/u.test(each));
  const holding = spoken.filter((each) => HOLDING.some((pattern) => pattern.test(each)));
  return holding.length > 0 && spoken.every((each) => holding.includes(each) || FILLER.test(each));
}
