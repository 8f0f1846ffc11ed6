import type { PiiDetector } from '@/utils/pii/detector';
import type { Reading } from '@/utils/pii/reading';
import type { Span } from '@/utils/text/span';
import { isCalled, isNear } from '@/utils/pii/context';
import { matches } from '@/utils/pii/matches';
import { lexicon } from '@/utils/pii/words/lexicon';

/** Words that only banks use for a number. */
const BANK_NUMBER = lexicon(
  'sort_code s_c routing routing_number routing_no aba aba_number rtn transit_number transit bsb ifsc ifsc_code clabe micr checking checking_account checking_acct savings savings_account bank_account bank_acct bank_account_number bank_acc bank_details account_and_routing direct_deposit ach',
  'kontonummer konto_nr bankkonto bankverbindung girokonto blz bankleitzahl kto kto_nr sparkonto',
  'rib compte_bancaire numero_de_compte n_de_compte coordonnees_bancaires code_banque code_guichet',
  'cuenta_bancaria numero_de_cuenta n_de_cuenta cuenta_corriente cuenta_de_ahorro* cuenta_ahorro cbu ccc conta_corrente conta_bancaria conta_poupanca numero_da_conta agencia_e_conta dados_bancarios nib',
  'conto_corrente numero_di_conto conto_bancario coordinate_bancarie rekeningnummer bankrekening* numer_konta numer_rachunku nr_konta nr_rachunku rachunek_bankowy konto_bankowe bankkontonummer clearingnummer bankgiro tilinumero cislo_uctu banka_hesap hesap_numarasi hesap_no khata',
  'nomor_rekening no_rek norek so_tai_khoan stk номер_счета банковский_счет бик 银行账号 银行帐号 账户号 口座番号 계좌 खाता',
);
const ACCOUNT = lexicon(
  'account acct acc a/c account_number account_no acct_no accno konto compte cuenta conta agencia conto rekening konta rachunek hesap tili',
);
const BANK = lexicon(
  'sort s_c bank banks banking transfer* wire refund deposit payout iban swift bic withdraw* sort_code routing bsb ifsc direct_debit standing_order uberweis* bankeinzug lastschrift erstatt* virement remboursement prelevement banque banco bancaria reembolso deposito bonifico banca rimborso overboek* overmaken terugstorten przelew zwrot banku overforing aterbetalning bankas* havale santander barclays chase natwest hsbc lloyds monzo revolut commbank westpac anz nab hdfc icici sbi axis citi wells_fargo itau bradesco nubank caixa sparkasse volksbank',
);
/** What an "account number" is when it is the shop's own. */
const CUSTOMER = lexicon(
  'customer your our login user online energy meter billing kunden* client cliente loyalty member* utility subscriber',
);

const NUMBER =
  /(?<![\d.,/A-Za-z\u00c0-\u052f-])(?:\d{2}-\d{2}-\d{2}|\d{3}-\d{3}|\d{5}|\d{3} \d{3} \d{2,3}|\d(?:[ -]?\d){5,19}(?:-[\dxk])?|\d{4}\/\d{6,8}|(?:\d{1,6}-)?\d{2,10}\/\d{4})(?![\dA-Za-z\u00c0-\u052f%]|[.,/]\d)/giu;
const IFSC = /(?<![A-Za-z\u00c0-\u052f\d])[A-Z]{4}0[A-Z\d]{6}(?![A-Za-z\u00c0-\u052f\d])/giu;

function accounts(reading: Reading): Span[] {
  const { text } = reading;
  const ifsc = matches(
    text,
    IFSC,
    (span) => isCalled(reading, span, BANK_NUMBER) || isNear(reading, span, BANK),
  );
  const whole = text.trim();
  if (isRoutingNumber(whole))
    return [{ start: text.indexOf(whole), end: text.indexOf(whole) + whole.length }];
  if (!BANK_NUMBER.hits(reading).length && !ACCOUNT.hits(reading).length) return ifsc;
  return [...ifsc, ...matches(text, NUMBER, (span) => isAccount(reading, span))];
}

/** The routing number of a bank in the United States: its range and check digit. */
function isRoutingNumber(value: string): boolean {
  if (!/^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{2}-?\d{4}-?\d$/.test(value)) return false;
  const sum = Array.from(value.replace(/-/g, '')).reduce(
    (total, digit, i) => total + Number(digit) * [3, 7, 1][i % 3]!,
    0,
  );
  return sum % 10 === 0 && sum > 0;
}

function isAccount(reading: Reading, span: Span): boolean {
  const digits = reading.text.slice(span.start, span.end).replace(/\D/g, '').length;
  if (digits < 6 && !isCalled(reading, span, BANK_NUMBER, { before: 20, after: 0 })) return false;
  if (isCalled(reading, span, BANK_NUMBER, { before: 44, after: 20 })) return true;
  if (digits < 6 || !isCalled(reading, span, ACCOUNT, { before: 30, after: 16 })) return false;
  if (isNear(reading, span, CUSTOMER, 24) && !isNear(reading, span, BANK_NUMBER, 80)) return false;
  return isNear(reading, span, BANK, 80) || isNear(reading, span, BANK_NUMBER, 80);
}

export const bankAccount: PiiDetector = {
  id: 'pii/bank-account',
  entity: 'BANK_ACCOUNT',
  label: 'A bank account',
  reason: 'It stands beside words for a bank account, or has the form of a routing code.',
  severity: 'blocking',
  confidence: 0.85,
  find: accounts,
  redact: (value) => `••••${value.replace(/\D/g, '').slice(-3)}`,
  examples: {
    finds: [
      'My checking acct no. is [4539820114], bank of america',
      'BSB [062-000] Acc [12345678] CommBank',
      'la CLABE es [032180000118359719]',
      'sort code [20-00-00] account [55779911]',
      'Kontonummer [1234567890], BLZ [10050000]',
      'refund to account number [12345678] at Barclays',
    ],
    ignores: [
      'my customer account number is 10045567',
      'account 4500123456 is locked',
      'order 12345678, paid by bank transfer',
      'the bank holiday is 2024',
    ],
  },
};
