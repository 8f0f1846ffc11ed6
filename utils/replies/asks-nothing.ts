/** Words of a message that wants no reply. Seven languages; in others nothing is proposed. */
const NOTHING_MORE = new Set(
  `thanks thank thx ty tysm cheers you u so very much a lot lots bunch million for your the help again that was is it's its
  all ok okay k kk okey great perfect awesome cool nice super lovely brilliant excellent wonderful fantastic amazing good
  fine got it will do bye goodbye have day one weekend evening too take care no yes yep yeah sure understood
  noted works now appreciate appreciated really and my best you're welcome and to well of then i've
  danke vielen dank schön herzlichen super prima alles klar gut tschüss passt schönen tag noch ihnen dir auch bestens
  merci beaucoup bien parfait bonne journée soirée au revoir d'accord c'est tout
  gracias muchas muchísimas vale perfecto genial adiós buen día
  obrigado obrigada muito perfeito ótimo tchau valeu
  grazie mille perfetto ottimo ciao buona giornata
  bedankt dankjewel dankuwel dank top prima fijne dag hoor`
    .split(/\s+/)
    .filter(Boolean),
);

const THANKS =
  /\b(?:thank|thanks|thx|ty|cheers|appreciate\w*|danke?|merci|gracias|obrigad[oa]|grazie|bedankt|dank\w*|bye|goodbye|ok|okay|perfect|great|got it)\b|^[\p{Emoji_Presentation}\p{Extended_Pictographic}\s\uFE0F]+$/u;

/** Longer messages are read by a person. Words. */
const MOST = 14;

/**
 * Whether a customer's message probably wants no reply: thanks, "ok", good-byes, a thumb. It is only
 * proposed; the operator's own mark says so (definition 2.4, item 5).
 */
export function asksNothing(message: string): boolean {
  const said = message
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/\bnothing else\b/g, 'all');
  if (!said.trim() || /[?？؟]/.test(said) || !THANKS.test(said)) return false;
  const words = said.match(/[\p{L}\p{N}']+/gu) ?? [];
  return words.length <= MOST && words.every((word) => NOTHING_MORE.has(word));
}
