import { matchesOf, pattern } from '@/utils/tone/pattern';
import { proseOf } from '@/utils/tone/prose';
import type { ToneMatch, ToneRule } from '@/utils/tone/rule';

/** Short forms of the trade, and what to say instead where one word does it. */
const SHORT_FORMS = new Map<string, string | undefined>(
  (
    'RMA:return SLA:response_time RCA:cause OMS WMS CRM ERP POS:till SKU:item_number PNR:booking_code KYC:identity_check ' +
    'AML CDD EDD ACH CSR CSAT NPS FCR AHT ASA POC MVP ETL SDK CDN DNS TTL DHCP NAT MTU MX CNAME SPF DKIM DMARC TLS ' +
    'SSH VLAN CPE ONT ONU OLT DSLAM BGP QoS IVR ACD CTI SQL DB NoSQL QA UAT CI CD EOL COB EOB LTL FTL POD BOL AWB MRN ' +
    'EDI ASN MOQ OOS BOM GTIN DDP DAP FOB EXW CIF VOD IMSI ICCID APN HLR MSISDN MNP LOA SSO:single_sign-on SAML LDAP ' +
    'OAuth RBAC ACL IAM MFA JWT CSRF CORS XSS SRE NOC SOC PCI DSS GDS CRS ADR CMS DAM PIM MDM BPO BU LOB ROI KPI OKR ' +
    'SME:specialist PMO SOW NDA RFP RFC CR PR:change ESB SOAP REST RPC JSON XML YAML CLI GUI UX  IDE VM VPC EC2 S3 K8s ' +
    'TAT:processing_time MTTR RTO RPO BAU CX CSM TAM FNOL COB PHI HRA EOP MDR NSF AVS  BIN ' +
    'PSP:payment_provider PAN 3DS SCA ARN MID TID MCC PAYG ADSL2 FTTP FTTC DOA:broken_on_arrival BOPIS ATP TMS 3PL:carrier ' +
    'HAWB B2B B2C SaaS PaaS P1 P2 P3 P4 S1 S2 L1 L2:specialist_team L3:specialist_team T1 T2 T3 Sev1 Sev2 sev-1 sev-2 WIP ' +
    'NFF FOC CRN GRN QC FIFO CTA SERP WAF DDoS'
  )
    .split(' ')
    .map((entry) => {
      const [form = '', said] = entry.replaceAll('_', ' ').split(':');
      return [form, said] as const;
    }),
);

const TERMS = pattern(
  'payloads?|(?:re|de|un|auto)?-?provision(?:ed|ing|s)?(?! of)|(?:api |rest )?end-?points?|web ?hooks?|middleware|micro-?services?|back-?ends?(?! office)|cron(?: ?jobs?)?|batch (?:jobs?|runs?|process(?:ing)?)|(?:back-end|nightly|async(?:hronous)?) jobs?|dns|(?:flush|purge|invalidate)(?:d|s|ing)? (?:the |your |our )?(?:\\w+ )?caches?|propagat(?:e|es|ed|ing|ion)|latency|throughput|packet loss|jitter|idempoten\\w+|race conditions?|stack ?traces?|null ?pointers?|regressions?|hot-?fix(?:es)?|roll(?:ed|ing)?[ -]?back(?:s)?|deploy(?:s|ed|ing|ment|ments)?|(?:next |this |current )sprint|(?:dev|product|engineering|our) backlog|escalation matrix|root[ -]cause(?: analysis)?|(?:white|black|allow|deny)-?list(?:ed|ing)?|handshakes?|(?:multi-?|your |a new |the |our )tenants?(?: id)?(?= (?:first|id|config\\w*|was|is|has|migration|on|in|to)|[.,])|schemas?|pars(?:e|er|ing) (?:error|failure)|malformed|ingest(?:ion|ed|ing)?|orchestrat\\w+|load[ -]balanc\\w+|fail-?over|(?:staging|sandbox|prod|production) (?:environment|server|db|database|instance|system|cluster)|in (?:prod|staging)|repos?(?:itory)?(?= )|pull request|merge(?:d)? (?:to|into) (?:main|master)|dunning|pro-?rat(?:ed?|a|ion|ing)|reconcil(?:e|ed|iation|ing)|ledger|remittance|clearing house|interchange|settlement (?:batch|file|cycle)|pre-?auth(?:ori[sz]ation)?s?|auth(?:ori[sz]ation)? hold|chargeback(?: representment)?|representment|acquir(?:er|ing bank)|issuing bank|drop-?ship(?:ped|ping|ment)?|cross-?dock\\w*|last[- ]mile|manifest(?:ed)?|consignee|consignor|way-?bill|line-?haul|in-?bound (?:queue|scan|hub|dock)|out-?bound (?:queue|scan|hub)|warm transfer|cold transfer|wrap-?up code|disposition(?: code)?|kb article|macro(?:s)?|deprecat\\w+|sunset(?:ted|ting)?(?! (?:at|in|view))|granular permission\\w*|oauth|saml|ldap|hash(?:es|ed|ing)?|checksum|regex|kernel|port[ -]forward\\w*|bridge mode|pppoe|underwrit\\w+|subrogat\\w+|indemni\\w+|actuar\\w+|lien|escrow|amorti[sz]\\w+|fare (?:class|bucket|basis)|re-?index(?:ing|ed)?|index(?:ing)? job|db|databases? (?:lock|replica\\w*|shard\\w*|migration|index\\w*|cluster|dump)|replica(?:tion)?(?: lag)?|shard\\w*|data (?:pipeline|warehouse|lake)|pipelines?|clusters?|nodes?|pods?|containers? (?:restart\\w*|image)|kubernetes|docker|daemon|thread pool|memory leak|heap|buffer|socket|proxy(?: server)?|reverse proxy|subnet(?: mask)?|gateway (?:time-?out|error)|firewall rules?|(?:mx|txt|cname|a|spf) records?|nameservers?|name servers?|ssl (?:handshake|chain|termination)|(?:auth|access|bearer|refresh|session) tokens?|tokeni[sz]\\w+|session id|http (?:status|error|request|header|4\\d\\d|5\\d\\d)s?|(?:a |an |error )?(?:4(?:00|01|03|04|22|29)|50[0-4])(?: error| response| status)|(?:json|xml) (?:\\w+)|query string|(?:get|post|put) requests?|api (?:call|gateway|rate|limit|layer|response|request|throttl\\w*|key rotation)s?|rate[- ]limit\\w*|throttl(?:ed|ing|e)|feature flags?|toggl(?:ed) (?:in|on) the backend|(?:server|client)-side|front-?ends?|build (?:number|pipeline|artifact)|changelog|release train|(?:sla|slo|kpi)s?|triag(?:e|ed|ing)|tier[- ]?(?:one|two|three|[1-4i]+)(?! (?:member|plan|pricing|customer))|level[- ]?(?:2|3|two|three) (?:support|team|engineers?|technicians?|agents?)?|second[- ](?:line|level|tier)(?: support)?|(?:severity|priority|sev|prio)[- ]?[1-5]|p[0-4] (?:ticket|incident|issue|bug|priority)|[stl][1-3] (?:support|team|agents?|engineers?|queue)|(?:internal|jira|zendesk|salesforce|servicenow) (?:ticket|id|queue|number)?|jira|servicenow|salesforce|sharepoint|sap(?= )|ticket (?:was )?(?:dispositioned|bucketed)|bandwidth (?:cap|constraints?)|concurrent(?:ly)? sessions?|soft[- ](?:bounce|delete|decline|block)(?:d|s)?|hard[- ](?:bounce|delete|decline|block|reset)(?:d|s)?|firmware (?:build|blob|hash)|eprom|bootloader|power[- ]cycl\\w+|brick(?:ed|ing)|factory image|side-?load\\w*|entitlement(?:s)? (?:service|server|sync|flag|record)?|licen[sc]e (?:seat )?entitlements?|entitlements?|sso|idp|identity provider|orphan(?:ed)? (?:record|account|ticket|session)s?|stale (?:record|cache|session|token|data)s?|flag(?:ged)? in (?:our|the) (?:system|backend|crm)|mapping table|lookup table|record locator|ticket(?:ing)? queue|net[- ]?(?:30|60|90)|accrual\\w*|write-?off|gl (?:code|account)|credit memo|debit memo|purchase requisition|back-?order queue|pick(?:ing)? (?:wave|list|ticket)|wave (?:pick|plan)\\w*|putaway|bill of lading|incoterms?|demurrage|customs bond|hs codes?|tariff codes?|harmoni[sz]ed code|(?:customer|user) journey|touch ?points?|synergi\\w+|leverag(?:e|ed|ing)|bandwidth to|circle back|deep[- ]dive|low[- ]hanging|stakeholders?|action items?|going forward,? we|value[- ]add|holistic\\w*|paradigm|swim ?lane',
);
/** Everyday, or the words of another sense: no stumbling block. */
const LOOSE =
  /^(?:pods?|nodes?|hash(?:es|ed|ing)?|heap|buffer|socket|macros?|repos?(?:itory)?|regressions?|manifest|pipelines?|clusters?|rollbacks?|roll(?:ed|ing) back|ledger|lien|entitlements?|stakeholders?|action items?|kernel|changelog|concurrent sessions?|deploy(?:s|ed|ing)?|sap|server-side|client-side|sunset|bricked|ge|hard reset|credit memo|leverage|internal|jira|salesforce|(?:access|session) tokens?|chargeback|hard block|soft block|proxy|touch ?points?|internal (?:number|id)|orphan\w*|front-?ends?|prorata|pro rata|sharepoint|triage|zendesk (?:id|number)?)$/;

/** A term that is explained where it is used. */
const EXPLAINED_AFTER =
  /^s?(?: \w+)? ?(?:\(|, (?:which|that is|that's|i\.e|meaning|in other words|so|a |an |the )|\s?[–—-] ?(?:that|which|meaning|a |an |the |our )| (?:means|stands for|is (?:the|a|an|our|short)|which is))/;
const EXPLAINED_BEFORE =
  /\((?:[^)]*\b(?:call|called|known|short|so)\b[^)]*|\s*(?:the |an? |called |also )?)$|(?:called|so-called|known as) (?:the |an? )?$/;

function isUnexplained(term: string, before: string, after: string, context: string): boolean {
  if (EXPLAINED_AFTER.test(after) || EXPLAINED_BEFORE.test(before)) return false;
  const bare = term.toLowerCase().replace(/(?:ed|ing|s)$/, '');
  return !context.includes(bare);
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
      const instead = SHORT_FORMS.get(form);
      const span = { start: index, end: index + word.length };
      return [instead && form === word ? { span, instead } : { span }];
    });
    const taken = new Set(named.map(({ span }) => span.start));
    const terms = matchesOf(prose, TERMS)
      .filter(({ words }) => !LOOSE.test(words))
      .filter(({ start }) => !taken.has(start))
      .filter(({ words, before, after }) => isUnexplained(words, before, after, context))
      .map(({ start, end }) => ({ span: { start, end } }));
    return [...named, ...terms];
  },
  examples: {
    flags: ['I’ll open an [RMA].', 'It is with [L2] now.', 'The [payload] was [malformed].'],
    passes: [
      'I’ll open an RMA (a return number).',
      'Your VPN is set up, the PDF has the IBAN.',
      'The return number (RMA) is on the label.',
      'I’ve sent the SMS with your PIN.',
    ],
  },
};
