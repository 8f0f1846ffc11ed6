/** Verbs whose past or participle no rule forms: base, past, participle. */
const VERBS = `
be was been|have had had|do did done|go went gone|say said said|make made made|get got got|take took taken|see saw seen
come came come|know knew known|give gave given|find found found|think thought thought|tell told told|become became become
leave left left|feel felt felt|put put put|bring brought brought|begin began begun|keep kept kept|hold held held
write wrote written|stand stood stood|hear heard heard|let let let|mean meant meant|set set set|meet met met|run ran run
pay paid paid|sit sat sat|speak spoke spoken|lie lay lain|lead led led|read read read|grow grew grown|lose lost lost
fall fell fallen|send sent sent|build built built|understand understood understood|draw drew drawn|break broke broken
spend spent spent|cut cut cut|rise rose risen|drive drove driven|buy bought bought|wear wore worn|choose chose chosen
seek sought sought|throw threw thrown|catch caught caught|deal dealt dealt|win won won|forget forgot forgotten
sell sold sold|fight fought fought|teach taught taught|eat ate eaten|sing sang sung|strike struck struck|hang hung hung
shake shook shaken|ride rode ridden|feed fed fed|shoot shot shot|drink drank drunk|hit hit hit|arise arose arisen
fly flew flown|sleep slept slept|cost cost cost|beat beat beaten|light lit lit|bind bound bound|cast cast cast
hide hid hidden|swim swam swum|steal stole stolen|freeze froze frozen|tear tore torn|shut shut shut|hurt hurt hurt
split split split|spread spread spread|bet bet bet|quit quit quit|rid rid rid|burst burst burst|sink sank sunk
shrink shrank shrunk|ring rang rung|spin spun spun|stick stuck stuck|sweep swept swept|swear swore sworn|wake woke woken
bend bent bent|bite bit bitten|blow blew blown|breed bred bred|dig dug dug|forgive forgave forgiven|forbid forbade forbidden
lay laid laid|lend lent lent|shine shone shone|show showed shown|slide slid slid|upset upset upset|wind wound wound
withdraw withdrew withdrawn|overcome overcame overcome|undo undid undone|redo redid redone|reset reset reset
rebuild rebuilt rebuilt|resend resent resent|repay repaid repaid|resell resold resold|rewrite rewrote rewritten
mistake mistook mistaken|misunderstand misunderstood misunderstood|oversee oversaw overseen|overpay overpaid overpaid
undergo underwent undergone|undertake undertook undertaken|uphold upheld upheld|withhold withheld withheld|input input input
broadcast broadcast broadcast|offset offset offset|mislead misled misled|retake retook retaken|foresee foresaw foreseen|outgrow outgrew outgrown
`;

export const IRREGULAR_VERBS: ReadonlyMap<string, readonly [past: string, participle: string]> =
  new Map(
    VERBS.trim()
      .split(/[|\n]/)
      .map((line) => {
        const [base = '', past = '', participle = ''] = line.trim().split(' ');
        return [base, [past, participle]];
      }),
  );

/** Plurals that no rule forms. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  (
    'person people|child children|man men|woman women|foot feet|tooth teeth|mouse mice|shelf shelves|half halves|' +
    'leaf leaves|life lives|knife knives|wife wives|self selves|thief thieves|loaf loaves|criterion criteria|' +
    'phenomenon phenomena|analysis analyses|basis bases|crisis crises|diagnosis diagnoses|hero heroes|' +
    'potato potatoes|tomato tomatoes|echo echoes'
  )
    .split('|')
    .map((line) => line.split(' ') as [string, string]),
);
