const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Things of a desk that are counted, so that one of them needs an article. */
export const THINGS = list(
  'ticket link replacement label case copy photo screenshot picture voucher discount coupon problem question account form ' +
    'message technician colleague error bug passport password parcel package box receipt mistake solution device invoice ' +
    'issue request refund email confirmation reminder number document file manager supervisor option reason card quote ' +
    'courier warranty certificate contract letter feature version subscription workaround chance agent update screenshot order ' +
    'sale idea plan appointment meeting code pin limit deposit signature statement proposal complaint suggestion doubt gift ' +
    'bonus credit penalty fine fee delay backup notification popup page button tab folder laptop phone computer printer router ' +
    'modem charger cable battery adapter keyboard monitor headset ticket seat room table flight car bike bag suitcase key ' +
    'office slot guarantee product item part job project template example summary note',
);

/** Other nouns that are counted: "two part" is wrong, and so is "a range of colour". */
const OTHERS = list(
  'customer client user guest driver engineer developer operator colleague employee member visitor partner supplier seller buyer ' +
    'store shop branch hotel country city address website attempt step way minute second hour day week month year time ' +
    'colour color model size type kind category language method answer reply comment review rating payment transaction ' +
    'transfer purchase delivery shipment return bill charge amount price rate cost rule policy detail setting field column ' +
    'row line word character image video song app tool service upgrade offer promotion deal change reservation booking ' +
    'application profile post review event course class lesson exam book article guide instruction warehouse ' +
    'list choice benefit advantage difference requirement condition exception request inquiry enquiry query ' +
    'concern point topic thing piece pack bottle shirt shoe dress jacket table chair lamp',
);

/** Whether a noun in the singular is counted for certain. */
export const isThing = (noun: string): boolean => THINGS.has(noun) || OTHERS.has(noun);
