/**
 * What WordNet lacks or knows from other times: the vocabulary of a support desk. A line is the
 * class as in words.json: capitals for what a word mainly is.
 */
export const SUPPORT_WORDS: Readonly<Record<string, string>> = {
  N:
    'screenshot smartwatch headset bot chatbot widget toolbar sidebar avatar emoji hashtag giftcard chargeback payslip wishlist ' +
    'barcode pallet coworker webinar payout podcast playlist webcam earbud endpoint subdomain hostname checkbox tooltip ' +
    'hyperlink footer addon reseller ebook plugin sandbox laptop ' +
    'app inbox url webhook workspace dashboard voucher hotline helpdesk smartphone touchscreen spreadsheet router modem ' +
    'website webpage homepage signup checkout dropdown popup timezone postcode passcode username timeline firmware ' +
    'warehouse courier colleague technician engineer customer',
  NV:
    'email download upload refund reset restart reboot login contact process ship charge update upgrade downgrade backup ' +
    'sync track invoice order return transfer check click call text tap log access request report delay block issue ' +
    'reply answer repair test change help work show cost need use credit debit review export import ping host sign ' +
    'schedule balance cache debug plug support discount waste step support display format link mail print record ' +
    'release scan search store stop stay start trial visit wait walk watch try share sort view vote transfer exchange ' +
    'crash notice promise bill label list move name purchase rate reason result risk sale cancel look talk message drop',
  V:
    'prepone intimate rebook preorder undercharge unarchive mislabel reroute mishandle onboard unmute ' +
    'apologize apologise reinstall uninstall install unsubscribe resubscribe deactivate reactivate escalate troubleshoot ' +
    'unblock unlock reship resend restock redeem reimburse configure verify expire renew notify forward include contain ' +
    'receive deliver arrive provide require allow depend seem appear happen become send bring give say keep get know ' +
    'investigate proceed resolve dispatch confirm attach mention explain describe inform advise suggest recommend',
};

/** Nouns that are not counted, so that "an information" and "informations" are wrong. */
export const MASS = new Set(
  (
    'information advice feedback equipment software hardware furniture luggage baggage knowledge homework money stuff ' +
    'data evidence progress news traffic weather music assistance patience attention access storage bandwidth malware ' +
    'spam merchandise packaging clothing jewellery jewelry money cash help support paperwork research understanding ' +
    'info footwear postage insurance'
  ).split(' '),
);

/** Nouns of several people or things, which take either number. */
export const COLLECTIVE = new Set(
  (
    'team staff police company support group family crew crowd audience committee board department majority minority ' +
    'number couple range variety bunch lot rest half most bank government data media public pair set series press ' +
    'portion horde management agency firm bulk percentage percent handful dozen customer-service sales kind sort type part ' +
    'class total billing finance logistics engineering lots plenty host folk people'
  ).split(' '),
);

/** Words that end as plurals do and are none. */
export const NOT_PLURAL = new Set(
  (
    'news series species score means customs logistics physics mathematics politics economics analytics headquarters goods ' +
    'always perhaps sometimes besides towards afterwards thanks regards business address process access express ' +
    'success status bonus basis analysis gas bus plus previous various sales savings premises glasses windows ' +
    'less across yes lens address cross press pass class loss boss'
  ).split(' '),
);

/** Words of time and measure: "ten days is enough", "a 3 month plan". */
export const UNITS = new Set(
  (
    'second minute hour day night week weekend month year euro dollar pound yen rupee cent percent kg km cm gb mb tb ' +
    'ms lakh crore dozen hundred thousand million billion mile metre meter litre liter gram kilo inch pixel star business'
  ).split(' '),
);

/** Nouns that exist in the plural only: "the scissors are". */
export const PLURAL_ONLY = new Set(
  (
    'scissors glasses sunglasses headphones earphones trousers jeans shorts goods premises savings earnings pliers tweezers ' +
    'binoculars leggings pyjamas tights contents remains belongings surroundings clothes funds thanks'
  ).split(' '),
);
