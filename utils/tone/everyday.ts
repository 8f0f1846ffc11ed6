/** Words of a sentence that are capitals for effect when they stand in capitals. */
const EVERYDAY: ReadonlySet<string> = new Set(
  (
    'able about above absolutely access account action after again against ago all almost already also always and another ' +
    'answer any anyone anything anyway anywhere are around ask asked attach attention aware away back bad because been before ' +
    'being best better between both broken but buy call calm came cancel cannot card careful cash change charge check choose clear ' +
    'click close closed code come complete confirm contact copy correct could customer damage date day deadline delay delete ' +
    'deliver did different do does done down due during each early either else email end enough enter entire error even ever ' +
    'every everyone everything exactly exclude extra fail fault few final find fine first fix follow for form free from full ' +
    'get give given go going gone good great guarantee had half happen happy has have he hear help her here him his hold ' +
    'home how however hurry if immediate important impossible in include incorrect inform instead into invoice is issue item ' +
    'just keep know last late later least leave left less let like list little long look lost made make manual many may me ' +
    'mean might mine minute missing mistake more most much must my name need never new next nice nobody none nor not note ' +
    'nothing notice now number of off offer often old on once one only open or order other our out over own paid part pay payment people ' +
    'perfect personal phone place plan please policy possible price problem product promise prove put quick quickly quite read ' +
    'ready really reason receipt receive refund regret reply report require reset rest restart return right rule rules safe said same save say see ' +
    'send sent service several shall ship should show sign simple since size so some someone something soon sorry still stop strict such super ' +
    'sure take tell terms than thank thanks that the their them then there these they thing things think this those three time ' +
    'times to today together told tomorrow tonight too total totally touch track true try turn twice two under understand ' +
    'unless until up update urgent use used useful valid very wait want warning was way we welcome well went were what when where ' +
    'which while who whole why will wish with within without won wonderful work working worry would write wrong year yes yesterday ' +
    'yet you your yours yourself'
  ).split(' '),
);
/** Endings that names and acronyms do not have. */
const ENDING =
  /^(?!famil|suppl|ital|jul|repl|appl|month|week|king|spring|boeing|beijing)\p{L}{2,}(?:ly|ing|ed|tion|sion|ment|ness|able|ible|ful|less|ous|ally|ately|n't|ility|ance|ence)$/u;
/** Capitals that are a name of something as well: "IT", "US", "OK". */
const ALSO_A_NAME = new Set([
  'it',
  'us',
  'am',
  'pm',
  'id',
  'in',
  'on',
  'or',
  'so',
  'me',
  'go',
  'do',
  'may',
  "it's",
  'we',
  'if',
  'is',
  'he',
  'of',
  'to',
  'up',
  'off',
  'no',
  'my',
  'his',
  'her',
  'how',
  'who',
  'one',
  'sent',
  'form',
  'super',
  'home',
  'code',
  'size',
  'new',
  'free',
  'sign',
  'plan',
  'safe',
  'save',
  'open',
  'stop',
  'yes',
  'enter',
  'delete',
  'return',
  'end',
  'help',
  'card',
  'error',
  'date',
  'reset',
  'cash',
  'sure',
  'first',
  'and',
  'next',
  'back',
  'send',
  'confirm',
  'start',
  'read',
  'copy',
  'cancel',
  'update',
  'phone',
  'note',
  'list',
  'fine',
  'number',
]);

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
