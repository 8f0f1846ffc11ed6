/** Words of a sentence that are capitals for effect when they stand in capitals. */
const EVERYDAY: ReadonlySet<string> = new Set(
  (
    'able about above access account accurate active actual additional after afternoon again against ago all allow ' +
    'almost alone already also although always and another answer any anymore anyone anyway anywhere apply april are ' +
    'around arrive ask attach august automatic aware away back bad basic because been before below best better between ' +
    'big black blank blue both broken but buy call calm came cancel cannot card cash cause central certain change charge ' +
    'check choose clean clear click close code cold come common complete confirm contact copy correct could customer ' +
    'damage date day deadline december decide decline delay delete deliver did different difficult do does done down due ' +
    'each either electronic else email empty end english enough enter entire error even ever every everyone example ' +
    'except exclude expire extra fail fake false fault february few fill final find fine first fix follow for forget ' +
    'form free fresh friday from full future genuine get give given go gone good great ground guarantee had half happen ' +
    'happy hard has have he hear heavy help her here high him his hold home how however hurry identical if immediate ' +
    'important in include incorrect inform instead into invoice is issue item january just keep know large last late ' +
    'later least leave left less let light like limit list little long look lost low made make manual many may me mean ' +
    'meet message might mine minute mistake mobile monday money month more most much must my name national never new ' +
    'next nice nobody none nor not note notice november now number october of off offer official often okay old on once ' +
    'one open opposite or order original other our out outside over own owner paid part password past pay people perfect ' +
    'personal phone place plain plan plastic please policy polite price print problem product promise proper prove put ' +
    'quick quite rather read ready real reason receipt receive recent red refund refuse regret remain remember remove ' +
    'repeat replace reply report require reset respect rest restart return right rule sad safe said same saturday save ' +
    'say seat second secret see select send sent separate september service several shall ship should show sign simple ' +
    'since size so solve some someone soon sorry special stay still stop strict strong such sunday super support sure ' +
    'take tell temporary terms than thank that the their them then there these they think this those three thursday ' +
    'tight time to today together told tomorrow tonight too top total touch track true try tuesday turn twice two under ' +
    'understand unique until up update urgent use valid very wait want warm was way we wednesday week weekend welcome ' +
    'well went were what when where which while white who whole why will wish with within without won work worry worse ' +
    'worst would write wrong year yes yesterday yet you your yourself zero'
  ).split(' '),
);
/** Endings that names and acronyms do not have. */
const ENDING =
  /^(?!famil|suppl|ital|jul|repl|appl|month|week|king|spring|boeing|beijing)\p{L}{2,}(?:ly|ing|ed|tion|sion|ment|ness|able|ible|ful|less|ous|ally|ately|n't|ility|ance|ence)$/u;
/** Capitals that are a name of something as well: "IT", "US", "OK". */
const ALSO_A_NAME = new Set(
  (
    "it us am pm id in on or so me go do may it's we if is he of to up off no my sent form super home code size new " +
    'free sign plan safe save open stop yes enter delete return end help card error date reset cash and next send confirm start read copy cancel update phone note list fine number'
  ).split(' '),
);

/** Whether a word in capitals is one of a sentence. */
export function isEveryday(word: string): boolean {
  const low = word.toLowerCase().replaceAll('’', "'");
  return (
    EVERYDAY.has(low) ||
    EVERYDAY.has(low.replace(/(?<=...)(?:s|n't|'s|'re|'ll|'ve|d|ed)$/, '')) ||
    ENDING.test(low)
  );
}

/** Whether it can be nothing but emphasis, even alone. */
export function isEmphatic(word: string): boolean {
  const low = word.toLowerCase();
  return !ALSO_A_NAME.has(low) && word.length > 1 && isEveryday(word);
}
