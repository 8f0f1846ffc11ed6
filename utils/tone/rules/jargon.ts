import { matchesOf, pattern } from '@/utils/tone/pattern';
import { proseOf } from '@/utils/tone/prose';
import type { Span } from '@/utils/text/span';
import { likeIn } from '@/utils/tone/rewrite';
import type { ToneMatch, ToneRule } from '@/utils/tone/rule';

/** Short forms of the trade, and what to say instead where one word does it. */
const SHORT_FORMS = new Map<string, string | undefined>(
  (
    'RMA:return SLA:response_time RCA OMS WMS CRM ERP POS:till SKU:item_number PNR:booking_code KYC ' +
    'AML ACH CSAT NPS POC MVP ETL SDK CDN DNS TTL DHCP NAT MTU MX CNAME SPF DKIM DMARC TLS ' +
    'SSH VLAN CPE ONT ONU OLT DSLAM BGP QoS SQL DB NoSQL QA UAT CI CD EOL COB POD BOL ' +
    'EDI ASN GTIN FOB IMSI ICCID APN HLR MSISDN SSO:single_sign-on SAML LDAP ' +
    'OAuth RBAC ACL IAM MFA JWT CSRF CORS XSS SRE NOC SOC PCI DSS CMS MDM ROI KPI ' +
    'SME:specialist NDA RFP RFC CR PR:change SOAP REST RPC JSON XML YAML CLI GUI UX  VM VPC EC2 S3 K8s ' +
    'TAT:processing_time MTTR RTO RPO BAU CX CSM TAM FNOL COB  BIN ' +
    'PSP:payment_provider PAN 3DS SCA ARN MCC PAYG ADSL2 FTTP FTTC DOA:broken_on_arrival TMS 3PL ' +
    'B2B B2C SaaS PaaS P1 P2 P3 P4 S1 S2 L1 L2:our_specialists L3:our_specialists T1 T2 T3 Sev1 Sev2 sev-1 sev-2 ' +
    'NAS RAID VPS MCL DTI LTV CAB MSP SCIM SMTP TTFB WAF DDoS'
  )
    .split(' ')
    .map((entry) => {
      const [form = '', said] = entry.replaceAll('_', ' ').split(':');
      return [form, said] as const;
    }),
);

const TERMS = pattern(
  'nostro|vostro|correspondent (bank|account)|cert(ificate)? chains?|certs?|(intermediate|root) (ca|cert\\w*)|demurrage|consignee|cross-?dock\\w*|way-?bill|awb|stack ?trace|egress|ingress|payloads?|(re|de|un|auto)?-?provision(ed|ing|s)?(?! of)|(api |rest )?end-?points?|web ?hooks?|middleware|micro-?services?|back-?ends?(?! office)|cron( ?jobs?)?|dns|(flush|purge|invalidate)(d|s|ing)? (the |your |our )?(_ )?caches?|propagat(e|es|ed|ing|ion)|latency|throughput|packet loss|hot-?fix(es)?|deployments?|(next |this |current )sprint|escalation matrix|(white|black|allow|deny)-?list(ed|ing)?|handshakes?|(multi-?|your |a new |the |our )tenants?( id)?(?= (first|id|config\\w*|was|is|has|migration|on|in|to)|[.,])|schemas?|malformed|ingest(ion|ed|ing)?|orchestrat_|load[ -]balanc_|fail-?over|in (prod|staging)|pull request|merge(d)? (to|into) (main|master)|dunning|pro-?rat(ed?|ion|ing)|representment|acquir(er|ing bank)|issuing bank|last[- ]mile|oauth|saml|ldap|checksum|regex|port[ -]forward\\w*|underwrit_|subrogat_|indemni_|re-?index(ing|ed)?|index(ing)? job|db|replica(tion)?( lag)?|shard\\w*|kubernetes|docker|proxy server|firewall rules?|(mx|txt|cname|a|spf) records?|nameservers?|name servers?|tokeni[sz]_|session id|(json|xml) (_)|rate[- ]limit\\w*|throttl(ed|ing|e)|feature flags?|(sla|slo|kpi)s?|triag(ed|ing)|tier[- ]?(one|two|three|[1-4i]+)(?! (member|plan|pricing|customer))|(severity|priority|sev|prio)[- ]?[1-5]|p[0-4] (ticket|incident|issue|bug|priority)|[stl][1-3] (support|team|agents?|engineers?|queue)|jira|servicenow|salesforce|(soft|hard)[- ](bounce|delete|decline)(d|s)?|power[- ]cycl_|sso|idp|identity provider|ticket(ing)? queue|back-?order queue|bill of lading|incoterms?|leverag(ed|ing)|inodes?|\\w{3,}(ectomy|plasty|oscopy|opathy|otomy|aemia)|effusion|hypervisors?',
);
/** A term that is explained where it is used. */
const EXPLAINED_AFTER =
  /^s?(?: \w+)? ?(?:\(|, (?:which|that is|that's|i\.e|meaning|in other words|a |an |the )|\s?[–—-] ?(?:that|which|meaning|a |an |the |our )| (?:means|stands for|is (?:the|a|an|our|short)\b|which is))/;
const EXPLAINED_BEFORE =
  /\((?:[^)]*\b(?:call|called|known|short|so)\b[^)]*|\s*(?:the |an? |called |also )?)$|(?:called|so-called|known as) (?:the |an? )?$/;

function isUnexplained(term: string, before: string, after: string, context: string): boolean {
  if (EXPLAINED_AFTER.test(after) || EXPLAINED_BEFORE.test(before)) return false;
  const bare = term.toLowerCase().replace(/(?:ed|ing|s)$/, '');
  return !context.includes(bare);
}

/** What does not make the term a part of another: "the L2 team", "a KYC check". */
const STANDS_ALONE =
  /^(?:$|[.,;:!?)]| (?:is|was|has|had|will|can|may|should|for|of|in|on|to|and|or|but|with|from|by|at|that|which|we|you|i|now|yet|today|tomorrow|so|as|if|until|once|here|there|again|first)\b)/;

/** The plain word with the article that it needs; only shown where it would not fit. */
function replaced(
  { start, end }: Span,
  instead: string,
  { before, after }: { before: string; after: string },
): ToneMatch {
  const span = { start, end };
  const own = instead.startsWith('our ');
  const joins = instead === 'return' && /^ (?:number|label|request|form)\b/.test(after);
  if (!joins && !STANDS_ALONE.test(after)) return { span };
  if (own && /^ (?:has|is|was)\b/.test(after)) return { span };
  if (own && /\b(?:an?|the|our|your|their|this|that|my) $/.test(before)) return { span };
  if (instead === 'broken on arrival' && !/\b(?:arrived|came|is|are|was|were) $/.test(before))
    return { span };
  const article = /(?<![\w'])an? $/.exec(before)?.[0];
  if (article) {
    const needed = /^[aeiou]/.test(instead) ? 'an' : 'a';
    const over = { start: start - article.length, end };
    if (`${needed} ` !== article) return { span: over, instead: `${needed} ${instead}` };
  }
  const opens = !before.trim() || /[.!?]\s*$/.test(before);
  return { span, instead: likeIn(opens ? 'X' : 'x', instead) };
}

export const jargon: ToneRule = {
  id: 'tone/jargon',
  label: 'jargon',
  title: 'Words of the trade',
  reason:
    'The customer may not know this term. Say it in everyday words, or explain it in brackets.',
  find: (draft) => {
    const prose = proseOf(draft);
    const context = draft.context?.toLowerCase() ?? '';
    const named = Array.from(
      prose.written.matchAll(/(?<![\w·.@/-])[A-Za-z][A-Za-z0-9-]{1,7}(?![\w·@])/g),
    ).flatMap(({ 0: word, index }): ToneMatch[] => {
      const form = SHORT_FORMS.has(word) ? word : word.replace(/s$/, '');
      if (!SHORT_FORMS.has(form)) return [];
      const after = prose.low.slice(index + word.length, index + word.length + 24);
      const before = prose.low.slice(Math.max(0, index - 20), index);
      // "RMA-4471", "SKU 1234": a name of one thing, which the customer can copy.
      if (/^-\d/.test(after) || !isUnexplained(word, before, after, context)) return [];
      const span = { start: index, end: index + word.length };
      const instead = form === word ? SHORT_FORMS.get(form) : undefined;
      return [instead === undefined ? { span } : replaced(span, instead, { before, after })];
    });
    const taken = new Set(named.map(({ span }) => span.start));
    const terms = matchesOf(prose, TERMS)
      .filter(({ start }) => !taken.has(start))
      .filter(({ words, before, after }) => isUnexplained(words, before, after, context))
      .map(({ start, end }) => ({ span: { start, end } }));
    return [...named, ...terms];
  },
  examples: {
    flags: ['I’ll open [an RMA].', 'It is with [L2] now.', 'The [payload] was [malformed].'],
    passes: [
      'I’ll open an RMA (a return number).',
      'Your VPN is set up, the PDF has the IBAN.',
      'The return number (RMA) is on the label.',
      'I’ve sent the SMS with your PIN.',
    ],
  },
};
