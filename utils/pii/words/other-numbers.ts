import type { Reading } from '@/utils/pii/reading';
import { lastBefore, lexicon } from './lexicon';

/** What people give numbers of that are nobody's: orders, parcels, goods, versions, amounts. */
export const OTHER_NUMBERS = lexicon(
  // English
  'order* po purchase_order invoice* receipt* bill_no quote quotation estimate',
  'track* parcel* shipment* shipping package* consignment waybill awb courier delivery',
  'ups usps fedex dhl dpd gls hermes evri tnt colissimo chronopost correos',
  'zip zip_code postcode postal_code plz postleitzahl codigo_postal cep code_postal kod_pocztowy postnummer posta_kodu',
  'sku upc ean gtin isbn issn asin imei imsi iccid meid serial* s/n part_no part_number p/n mpn model*',
  'item items product* barcode batch lot rma return_no returns ticket* jira issue incident case_no case_id case_number',
  'case_nr ref refs reference* transaction* txn trace payment_id charge_id booking* pnr',
  'confirmation confirmation_number customer_no customer_number customer_id client_id client_number',
  'customer_code user_id username user_no account_id member* loyalty subscription* session request_id',
  'request_no build version* firmware driver_version release chrome firefox safari windows macos ios android ubuntu',
  'error exception http status_code commit hash sha md5 checksum uuid guid coupon* voucher* promo discount gift',
  'ending ends contract* policy meter vin mileage odometer bytes timestamp epoch unix score points pts port pid',
  'resolution zoom_meeting meeting_id conference_id room event_id campaign object_id product_id device_id asset',
  'extension_id app_id application_number claim_no claim docket seat row gate flight id_of_order store_no',
  'protocol lottery badge employee_id staff_id pallet container license_key licence_key product_key patent',
  // German
  'bestell* auftrag* rechnung* sendung* paket* serien* artikel* vorgang* kunden*',
  'aktenzeichen referenz* vertrag* lieferschein* gutschein* rabatt* fall_nr teilenummer zahlernummer geratenummer',
  'mitglied* buchung* fehler* angebot* lieferung*',
  // French
  'commande* facture* colis suivi livraison expedition dossier numero_client client article* devis',
  'bon_de code_promo contrat* billet no_de_serie numero_de_serie serie erreur adherent',
  // Spanish and Portuguese
  'pedido* factura* seguimiento envio* guia albaran referencia* cliente caso articulo* reserva*',
  'presupuesto cupon devolucion incidencia expediente folio lote',
  'encomenda* fatura* rastreio rastreamento nota_fiscal protocolo* compra* produto* nf chamado erro boleto_no',
  // Italian
  'ordine* fattura* spedizion* tracciamento pacco riferimento* pratica* prodotto articolo prenotazione*',
  'matricola reso buono errore preventivo segnalazione lotto',
  // Dutch
  'bestelnummer* factuur* zending* klantnummer* klant zaaknummer*',
  'referentie* retour* boeking* track_trace offerte* kenmerk storing* meldingsnummer',
  // Polish, Swedish, Danish, Norwegian, Finnish, Czech, Turkish
  'zamowieni* faktur* przesylk* paczk* numer_klienta klienta zgloszeni* rezerwacj* seryjny wersj* nr_seryjny',
  'bestallning* kundnummer arende* forsandelse* bokning* kollinummer sparning*',
  'ordre* forsendelse* pakke* sagsnummer sag bestilling*',
  'tilaus* lasku* lahetys* asiakasnumero objednavk* zasilk* reklamac* siparis* kargo* takip* musteri* talep* seri_no rezervasyon*',
  // Russian, Ukrainian, Chinese, Japanese, Korean, Hindi
  'заказ* накладн* трек* посылк* счет-фактур* артикул* заявк* обращени* серийн* бронь замовлен* відправлен*',
  '订单 訂單 快递 运单 单号 工单 型号 序列号 注文 お問い合わせ 追跡 伝票 品番 予約番号 주문 송장 운송장 예약번호 ऑर्डर',
);

/** What stands between a noun and its number: "order number is #". */
const SMALL =
  /^(?:[\s:#=.,('"/-]|(?<![a-z])(?:n[or]?|nr|num|number|numer|numero|nummer|numara|nro|ids?|codes?|kodu?|is|was|ist|war|est|es|e|der|die|das|de|del|da|di|no|my|the|ending|starting|with|lautet|jest|ar|er|on|and|und|et|y|i)(?![a-z]))*$/;

/** Whether a number is said to be an order's, a parcel's, a version's: by the noun right before (`from` on). */
export function isOtherNumber(reading: Reading, index: number, from = 0): boolean {
  const noun = lastBefore(OTHER_NUMBERS.hits(reading), index);
  return (
    noun !== undefined &&
    noun.start >= from &&
    index - noun.end <= 36 &&
    SMALL.test(reading.plain.slice(noun.end, index))
  );
}
