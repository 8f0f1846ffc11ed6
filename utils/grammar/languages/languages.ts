/** A language whose spelling can be checked, and the small words that give it away. */
export type Language = {
  readonly id: 'fr' | 'es' | 'pt' | 'nl';
  readonly label: string;
  readonly small: ReadonlySet<string>;
  /** Words are put together to new ones, which no dictionary has. */
  readonly compounds?: true;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const LANGUAGES: readonly Language[] = [
  {
    id: 'fr',
    label: 'French',
    small: set(
      'le la les un une des du de et ou est sont a ont été être avoir je tu il elle nous vous ils elles mon ma mes votre vos notre nos son sa ses leur ce cet cette ces que qui ne pas plus très bien avec pour dans sur sous par en au aux se si mais donc car merci bonjour bonne journée suis avez avons peut pouvez fait dès afin cela tout tous toute toutes aussi encore après avant chez sans comme quand où',
    ),
  },
  {
    id: 'es',
    label: 'Spanish',
    small: set(
      'el la los las un una unos unas de del y e o es son está están ha han he hemos ser estar yo tú usted ustedes nosotros mi mis su sus tu nuestro nuestra este esta estos ese esa que quien no más muy bien con para por en al se si pero gracias hola buenos buenas días puede puedo podemos también como cuando donde lo le les me nos ya todo todos desde hasta sin sobre entre porque fue',
    ),
  },
  {
    id: 'pt',
    label: 'Portuguese',
    small: set(
      'o a os as um uma uns umas de do da dos das e ou é são está estão foi ser estar eu você vocês nós meu minha seu sua seus suas nosso nossa este esta esse essa isso isto que quem não mais muito bem com para por em no na nos nas ao à se mas obrigado obrigada olá bom boa dia tarde pode posso podemos também como quando onde lhe já tudo todos desde até sem sobre entre porque pelo pela',
    ),
  },
  {
    id: 'nl',
    label: 'Dutch',
    small: set(
      'de het een en of is zijn was heeft hebben wordt worden ik je jij u wij we hij zij ze mijn uw jouw ons onze hun deze dit die dat niet geen meer heel goed met voor in op aan van bij naar uit om te er als maar dus want dank bedankt graag kan kunt kunnen ook nog al wel zal zullen over door na tot zonder omdat wat waar wanneer hoe',
    ),
    compounds: true,
  },
];

/** Others that must not be taken for one of these. */
export const RIVALS: readonly ReadonlySet<string>[] = [
  set(
    'the a an and or is are was were be been i you he she it we they my your our their this that these not no with for in on at to of from by as if but so can could will would have has had do does thanks thank please hello',
  ),
  set(
    'der die das ein eine einen und oder ist sind war wird werden ich du sie er wir ihr mein ihre unser nicht kein mehr sehr gut mit für in auf an von bei zu zum zur aus um als aber danke bitte gerne kann können auch noch schon über durch nach ohne weil was wo wenn wie im am dem den des',
  ),
  set(
    'il lo la i gli le un una di del della e o è sono ha hanno essere io tu lei noi voi mio suo nostro questo questa che chi non più molto bene con per in su da al si ma grazie ciao buongiorno può posso anche come quando dove ci già tutto fino senza perché',
  ),
  set(
    'el la els les un una de del dels i o és són ha han ser jo vostè nosaltres meu seva aquest aquesta que qui no més molt bé amb per en al es si però gràcies hola bon dia pot puc també com quan on li ja tot fins sense',
  ),
];
