/** Things of a desk that are counted, so that one of them needs an article. */
export const THINGS: ReadonlySet<string> = new Set(
  (
    'ticket link replacement label case copy photo screenshot picture voucher discount coupon problem question account form ' +
    'message technician colleague error bug passport password parcel package box receipt mistake solution device invoice ' +
    'issue request refund email confirmation reminder number document file manager supervisor option reason card quote ' +
    'courier warranty certificate contract letter feature version subscription workaround chance agent update screenshot order'
  ).split(' '),
);
