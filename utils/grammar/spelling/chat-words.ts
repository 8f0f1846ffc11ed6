/** Everyday words of a support chat that Harper's dictionary lacks; neither spelling nor case is judged. */
export const CHAT_WORDS: ReadonlySet<string> = new Set(
  (
    'thx pls plz ty tysm np fyi asap eta btw imo tbh lol ok okay kk hey hi hiya yep yup nope hmm haha sry brb idk rn omw ' +
    'aight alrighty righto tho cuz coz cos innit soz thanx obv def prob probs bc yknow yall hun luv congrats pics vid vids ' +
    'gonna gotta wanna gotcha lemme dunno ya yea yeah nah aye cheers ta ooh oops whoops aww argh phew yay hooray ' +
    'min mins sec secs hr hrs yr yrs wk wks mth mths qty nos ref refs approx tel ext incl excl info ' +
    'sku rma vat gst iban bic faq url api app apps sms pdf csv jpeg png wifi ios tbc tbd ooo eod eow ' +
    'webhook webhooks login logins logout signup signin checkout dropdown popup popups inbox lakh lakhs crore crores ' +
    'email emails emailed emailing e-mail e-mails voicemail chatbot chatbots changelog workspace workspaces dashboard ' +
    'dashboards onboarding opt-in opt-out unsubscribe unsubscribed refundable prepaid postcode ' +
    'postcodes preorder pre-order timezone timezones firmware touchscreen autofill tmrw appt acct ' +
    'backend frontend sandbox plugin plugins emoji emojis screenshot screenshots whitelist hotfix signups ' +
    'whitelisted reshipped reship restock restocked paywall freemium multi-factor passcode config admin admins repo ' +
    'fintech geo chargeback chargebacks subdomain subdomains hostname username usernames tablet esim sim iban ' +
    'prod dev devs ops infra auth metadata async misconfigured deprecated unboxing ringtone smartwatch earbuds ' +
    'powerbank courier couriers waybill airway customs prepone preponed timings invoicing upsell dropship ' +
    "welp woah whoa lmao bruh hella momma nerf nerfed nerfing buff hitbox respawn loot gacha noob prog c'mon arvo brekkie chockers " +
    'uuid json yaml csv stdin stdout regex stderr param params args env localhost namespace cron middleware payload tooltip'
  ).split(' '),
);
