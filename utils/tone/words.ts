const list = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;

/** Adverbs that may stand before a verb, each with its blank. */
const adverbs = `(?:${list(
  'really just simply clearly obviously still even also actually already apparently probably ' +
    'unfortunately evidently completely totally accidentally mistakenly wrongly incorrectly sadly ' +
    'currently always ever never only personally again yourself also merely basically honestly ' +
    'in\\sfact',
)} )*`;

/** Classes of words by what they mean; `pattern` puts them in place of their names. */
export const WORDS = {
  adv: adverbs,
  we: '(?:we|i|our \\w+|the (?:\\w+ )?(?:team|company|shop|store|system|hotel|bank|carrier|warehouse|engineers?|technicians?|courier|driver|doctor|manager|plumber|kitchen|office|landlord|airline|supplier|manufacturer|department|staff|colleagues?|seller|host))',
  be: "(?:is|are|was|were|'s|'re|be|been|am|'m)",
  cant: "(?:can't|cannot|can not|couldn't|could not|won't|will not|are unable to|am unable to|is unable to|'re unable to|'m unable to|are not able to|am not able to|'m not able to|'re not able to|aren't able to|isn't able to|won't be able to|will not be able to|are not allowed to|aren't allowed to|am not allowed to|'m not allowed to|'re not allowed to|are not permitted to|am not in a position to|are not in a position to|'m not in a position to|'re not in a position to|'m not authori[sz]ed to|am not authori[sz]ed to)",
  dont: "(?:don't|do not|doesn't|does not)",
  didnt: "(?:didn't|did not)",
  /** Past forms and participles. */
  past:
    '(?:\\w{2,}ed|' +
    (
      'asked told sent known seen done made given gave paid put kept said written wrote chosen chose thought begun ' +
      'understood forgotten forgot read(?!\\s(?:access|receipt|permission|only)) set left took taken brought bought lost broke broken went gone let ' +
      'used entered kept held hit cut ran clicked spoke spoken came shut threw drew'
    )
      .trim()
      .split(/\s+/)
      .join('|') +
    ')',
  wrong: list('wrong incorrect invalid false faulty mistaken erroneous outdated incomplete'),
  /** What support gives, and may refuse to give. */
  give: list(
    'refund return exchange replace change cancel extend offer provide give sell ship deliver send accept ' +
      'allow issue grant process approve reimburse compensate credit waive reduce lower match honou?r make ' +
      'do help assist support repair fix book rebook reserve transfer switch upgrade downgrade move ' +
      'disclose share reveal discuss tell release access add remove delete restore recover reopen ' +
      'reactivate guarantee take arrange schedule fulfil fulfill complete respond answer carry stock ' +
      'cover include have combine apply use redeem unlock increase pay store keep hold negotiate bend ' +
      'override bypass modify amend alter edit correct call contact meet open install work serve handle ' +
      'rent lend hire host print teach train insure recycle collect engrave clean wash assemble translate deliver produce speed expedite rush price activate service get put let enter claim leave',
  ),
  sorry: '(?:sorry|apolog(?:y|ies|i[sz]e[sd]?|i[sz]ing))',
} as const;
