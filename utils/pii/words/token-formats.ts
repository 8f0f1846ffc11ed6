/**
 * Tokens that say what they are: the prefix, alphabet and length that each provider has published
 * or that its tokens show. `w` is letters, digits, dash and underscore; `a` letters and digits;
 * `A` capitals and digits; `x` hexadecimal; `d` digits; `b` base64 with its padding.
 */
export const TOKEN_FORMATS = `
github     gh[pousr]_ a36-251 | github_pat_ w40-100
gitlab     gl(?:pat|dt|ft|rt|oas|imt|agent|cbt|ptt|ffct|soat)- w20-300 .w{9} | GR1348941 w20
slack      xox[abopres]-\\d{1,14}- w10-90 | xox[ar]- a8-48 | xoxe\\.xox[bp]-\\d- a100-200 | xoxe-\\d- a100-200 | xapp-\\d-A[A-Z0-9]{5,14}-\\d{5,16}- a20-80
aws        (?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9]) A16 | ABSK b90-280 | bedrock-api-key-YmVkcm9j w20-300
google     AIza w35 | ya29\\. w20-200 | GOCSPX- w28
openai     sk-(?:proj|svcacct|admin|None)- w20-200 | sk- a32-64
anthropic  sk-ant-(?:api|admin)\\d\\d- w60-110
stripe     (?:sk|rk)_(?:live|test|prod)_ a10-120 | whsec_ a24-80
sendgrid   SG\\.[\\w=-]{16,24}\\. [\\w=-]{39,50} | SG\\. [.\\w=-]{66}
mailgun    key- a32
mailchimp  [0-9a-f]{32}-us \\d{1,2}
twilio     (?:SK|AC) [0-9a-f]{32}
telegram   \\d{8,10}: [\\w-]{34,36}
discord    [MNO][\\w-]{23,25}\\.[\\w-]{6}\\. w27-40
npm        npm_ a36
pypi       pypi-AgE w50-1000
rubygems   rubygems_ x48
huggingface hf_ a30-40 | api_org_ a30-40
shopify    shp(?:at|ca|pa|ss)_ x32
square     (?:sq0(?:atp|csp|idp)|EAAA)- w20-70 | EAAA w40-70
digitalocean do[opr]_v1_ x64
databricks dapi x32 (?:-\\d)?
dynatrace  dt0c01\\.[A-Z0-9]{24}\\. A64
doppler    dp\\.(?:pt|st|ct|sa|scim|audit)\\. a40-44
grafana    gl(?:c|sa)_ [\\w+/=]{32,200} | eyJrIjoi a60-400
hashicorp  hv[sbr]\\. w24-300 | [A-Za-z0-9]{14}\\.atlasv1\\. [\\w=-]{60,70} | s\\. a24
heroku     HRKU- w30-64
linear     lin_api_ a40
notion     ntn_ a40-50 | secret_ a43
new-relic  NR(?:AK|JS|II|AL|IQ)- w19-40
okta       00 [\\w-]{40}
planetscale pscale_(?:pw|tkn|oauth)_ [\\w.=-]{32,64}
postman    PMAK- [0-9a-f]{24}-[0-9a-f]{34}
prefect    pn[ub]_ a36
pulumi     pul- x40
readme     rdme_ a70
sentry     sntry[us]_ [\\w+/=-]{43,400}
shippo     shippo_(?:live|test)_ x40
sendinblue xkeysib- [0-9a-f]{64}-[a-z0-9]{16}
square-space sq0 w20-60
supabase   sb(?:p|_publishable|_secret)_ w20-60
terraform  tfc- a30-60
typeform   tfp_ [\\w.=-]{40,64}
vercel     vc[pka]_ a24-60
cloudflare v1\\.0-[0-9a-f]{24}- x146
fly        fo1_ w43 | fm[12][ar]?_ [\\w+/]{60,400}={0,3}
1password  A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}- A5 | ops_eyJ b200-1200
age        AGE-SECRET-KEY-1 A58
adobe      p8e- a32
alibaba    LTAI a17-24
artifactory AKCp a69 | cmVmd a59
asana      [12]/\\d{10,20}: a32
atlassian  ATATT3 [\\w=-]{100,220} | ATCTT3 [\\w=-]{100,220}
authress   (?:sc|ext|scauth|authress)_[a-zA-Z0-9]{5,30}\\.[a-zA-Z0-9]{4,6}\\.acc[_-][\\w-]{10,32}\\. [\\w+/=-]{30,120}
azure      [\\w.~]{3}\\dQ~ [\\w.~-]{31,34}
beamer     b_ [\\w=-]{44}
clickhouse 4b1d a38
clojars    CLOJARS_ a60
defined    dnkey-[\\w=-]{26}- [\\w=-]{52}
duffel     duffel_(?:test|live)_ [\\w=-]{43}
easypost   EZ[AT]K a54
facebook   EAA[A-Z] a80-300
flutterwave FLW(?:PUB|SEC)K(?:_TEST)?- [0-9a-h]{12,32}(?:-X)?
frameio    fio-u- [\\w=-]{64}
gocardless live_ [\\w=-]{40}
harness    [ps]at\\.[\\w-]{22}\\.[0-9a-f]{24}\\. a20 | [ps]at\\.[\\w-]{22}\\.[0-9a-z]{24}\\. a20
infracost  ico- a32
jfrog      eyJ2ZXIiOiI b60-400
lob        (?:live|test)_(?:pub_)? x31-35
mapbox     [ps]k\\.[a-zA-Z0-9]{60}\\. a22 | [ps]k\\.eyJ[\\w-]{40,200}\\. w20-40
octopus    API- A26
openshift  sha256~ w43
perplexity pplx- a48
plaid      access-(?:sandbox|development|production)- [0-9a-f-]{36}
privateai  pai_ a30-60
scalingo   tk-us- w48
settlemint sm_[aps]at_ a16
sidekiq    BUNDLE_GEMS w1-4
airtable   pat[a-zA-Z0-9]{14}\\. [0-9a-z]{64}
sourcegraph sgp_ (?:(?:[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40}
yandex     t1\\.[\\w-]{1,200}={0,2}\\. [\\w-]{86}={0,2} | AQVN [\\w-]{35,38} | YC [\\w-]{38}
xai        xai- a70-90
groq       gsk_ a48-60
replicate  r8_ a36-42
langsmith  lsv2_(?:pt|sk)_ w40-60
figma      figd_ w40-50
resend     re_[a-zA-Z0-9]{8}_ a20-30
brevo      xsmtpsib- w60-90
intercom   dG9rOj b30-120
`;
