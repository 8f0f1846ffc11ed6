/** What a desk does to an order, an account, a parcel: verbs, though some of them are nouns as well. */
export const ACTIONS: ReadonlySet<string> = new Set(
  (
    'process ship charge refund cancel deliver lock unlock schedule update contact notify return replace credit debit check ' +
    'repair fix escalate transfer forward release approve confirm remove delete reset reopen close resolve mail email upgrade ' +
    'downgrade activate deactivate track invoice record sign block unblock report send receive pay create open inform ask ' +
    'review change move order download upload install reject decline accept reserve renew extend waive apply add adjust ' +
    'assign attach book call collect complete correct damage dispatch exchange expire handle investigate log lose mark ' +
    'merge pack pick place post print publish redirect redeem reimburse reissue resend restore save scan select share ' +
    'solve split start stop store submit suspend test use verify withdraw work look try wait choose finish discuss reply answer respond'
  ).split(' '),
);

/** Verbs that take no object, so that "it is look" can only be "looking". */
export const INTRANSITIVE: ReadonlySet<string> = new Set(
  'look work wait try go come talk happen arrive speak listen stay think search plan hope'.split(
    ' ',
  ),
);

/** Verbs of a state: "I am agree" means "I agree". */
export const STATES: ReadonlySet<string> = new Set(
  'agree disagree know understand believe belong contain consist seem prefer mean depend want need hope apologize apologise'.split(
    ' ',
  ),
);
