/** One thing a customer says back when the operator's words match. */
export interface Answer {
  when: RegExp;
  say: string[];
  /** The customer is content: nothing more comes after this. */
  ends?: boolean;
}

export interface Scenario {
  id: string;
  name: string;
  topic: string;
  /** 0: already in the queue when the console starts. */
  arrivesAfterSeconds: number;
  /** How long they have been waiting, for customers who are there at the start. */
  waitedSeconds?: number;
  /** The assistant's first line, before a person joins. */
  welcome: string;
  opening: string[];
  /** An internal note a colleague leaves after the opening. */
  colleagueNote?: string;
  /** Said in order when no reply comes. */
  impatience: { afterSeconds: number; text: string }[];
  /** The first unused match is said. */
  answers: Answer[];
  /** Said in order when nothing matches. */
  smallTalk: string[];
  /** Said when the operator resolves the conversation. */
  farewell: string;
}

const CLOSING = /anything else|else i can|take care|have a (great|good|nice|lovely)/i;

export const SCENARIOS: readonly Scenario[] = [
  {
    id: 'dana-cruz',
    name: 'Dana Cruz',
    topic: 'Refund for order LF-20418',
    arrivesAfterSeconds: 0,
    waitedSeconds: 190,
    welcome: 'Hi Dana, thanks for writing to Larkfield. A teammate will be with you shortly.',
    opening: [
      'Hi there! I returned a rain jacket from order LF-20418 almost two weeks ago.',
      'The tracking says you received it on Monday, but I still don’t see the refund. Could you check?',
    ],
    impatience: [
      { afterSeconds: 60, text: 'Hello? Just checking that someone is there 🙂' },
      {
        afterSeconds: 120,
        text: 'I have to leave in a few minutes. Could anyone take a quick look?',
      },
    ],
    answers: [
      {
        when: /refund(ed)? .*(today|issued|sent|started|processed)|(issued|sent|started|processed) .*refund/i,
        say: ['Oh, that was quick. Thank you!', 'How long until it shows on my card?'],
      },
      {
        when: /order number|which order|confirm|e-?mail address/i,
        say: ['Sure, it’s LF-20418. One jacket, size M, in moss green.'],
      },
      {
        when: /check|look(ing)? into|moment|one (sec|minute)/i,
        say: ['Of course, take your time.'],
      },
      {
        when: /\d\s*(–|-|to)\s*\d|business days|working days|few days|your bank/i,
        say: ['That works for me. Thanks so much for sorting it out, Sam!'],
        ends: true,
      },
      { when: CLOSING, say: ['No, that was all. Have a lovely day!'], ends: true },
    ],
    smallTalk: ['Okay, thank you.', 'Good to know. So is the refund on its way?'],
    farewell: 'Thanks for your help!',
  },
  {
    id: 'omer-yildiz',
    name: 'Ömer Yıldız',
    topic: 'Password reset',
    arrivesAfterSeconds: 0,
    waitedSeconds: 75,
    welcome: 'Hi Ömer, tell us what happened and a teammate will pick it up.',
    opening: [
      'Hello, I can’t sign in any more. I asked for a password reset three times and no email arrives.',
    ],
    impatience: [
      { afterSeconds: 75, text: 'I also checked the spam folder, nothing there.' },
      { afterSeconds: 150, text: 'Is this a known problem today?' },
    ],
    answers: [
      {
        when: /spam|junk|promotions/i,
        say: ['Yes, I looked in spam and in all other folders. Nothing from you.'],
      },
      {
        when: /which (e-?mail|address)|e-?mail address|what (e-?mail|address)/i,
        say: [
          'omer@example.com',
          'Hmm wait, maybe I registered with my old work address. Is there a way to see that?',
        ],
      },
      {
        when: /sent|new link|reset link|try (it )?(again|now)|updated|changed/i,
        say: ['The email is here now! Let me try it.', 'It works, I’m in. Thank you very much! 🙏'],
        ends: true,
      },
      { when: CLOSING, say: ['No, everything works now. Thanks!'], ends: true },
    ],
    smallTalk: ['Alright.', 'Okay, what should I do next?'],
    farewell: 'Great, thanks again!',
  },
  {
    id: 'priya-natarajan',
    name: 'Priya Natarajan',
    topic: 'Late delivery LF-20533',
    arrivesAfterSeconds: 20,
    waitedSeconds: 20,
    welcome: 'Hi Priya, thanks for reaching out. A teammate will join in a moment.',
    opening: [
      'My parcel was promised for Friday and it is now Tuesday.',
      'It’s a birthday present, the party is TOMORROW. I’m honestly quite upset. Order LF-20533.',
    ],
    colleagueNote:
      'The carrier shows this parcel at the Harbour Road depot since 06:40. Express redelivery is possible until 18:00 today.',
    impatience: [
      { afterSeconds: 40, text: 'Can somebody please answer? This is really urgent.' },
      { afterSeconds: 60, text: 'I’ve been a customer for six years and this is disappointing.' },
    ],
    answers: [
      {
        when: /sorry|apolog|understand/i,
        say: ['Thank you, I appreciate that. But will it be here by tomorrow noon?'],
      },
      {
        when: /(today|tonight|tomorrow|express|courier|pick(ed)? up|collect)/i,
        say: ['Really? That would save the day. Can you send me the new tracking link?'],
      },
      {
        when: /https?:\/\/|tracking (link|number|code)|track(ed)? (it|here)|LF-\d+/i,
        say: ['Got it. You’ve turned my day around, thank you so much! 💛'],
        ends: true,
      },
      { when: /refund|discount|voucher|credit/i, say: ['That’s kind of you, thanks.'] },
      { when: CLOSING, say: ['No, just please make sure it arrives. Thank you.'], ends: true },
    ],
    smallTalk: ['Okay… so when will it arrive exactly?', 'Please just tell me it will be on time.'],
    farewell: 'Okay. Thank you for helping so fast.',
  },
  {
    id: 'lukas-brandt',
    name: 'Lukas Brandt',
    topic: 'VAT on invoice 2024-0917',
    arrivesAfterSeconds: 50,
    welcome: 'Hi Lukas, thanks for writing to Larkfield. A teammate will be with you shortly.',
    opening: [
      'Good morning. Our accounting needs a corrected invoice: number 2024-0917 is missing our VAT ID.',
      'Could you add it and send us a new PDF?',
    ],
    impatience: [
      { afterSeconds: 90, text: 'Any news about the invoice? We close the month today.' },
      { afterSeconds: 180, text: 'Should I rather write to your billing department?' },
    ],
    answers: [
      {
        when: /vat (id|number)|tax (id|number)|company (name|address)|could you (send|share|tell)/i,
        say: ['Yes: DE000000000, Brandt Möbelwerkstatt GmbH, address as on the invoice.'],
      },
      {
        when: /(corrected|new|updated) (invoice|pdf)|sent|attached|in your inbox/i,
        say: ['Perfect, the PDF has arrived and the VAT ID is on it. Many thanks!'],
        ends: true,
      },
      { when: /check|moment|look/i, say: ['Sure, thank you.'] },
      { when: CLOSING, say: ['No, that’s everything. Have a nice day!'], ends: true },
    ],
    smallTalk: ['Understood.', 'And when can we expect the corrected invoice?'],
    farewell: 'Thank you, have a good day.',
  },
  {
    id: 'mei-ling-wong',
    name: 'Mei-Ling Wong',
    topic: 'Upgrade to Member Plus',
    arrivesAfterSeconds: 80,
    welcome: 'Hi Mei-Ling, ask away. A teammate will join as soon as possible.',
    opening: [
      'Hey! I’m on the basic membership and thinking about Member Plus.',
      'If I upgrade in the middle of the month, do I pay the full price again?',
    ],
    impatience: [
      { afterSeconds: 100, text: 'No rush, I’m just browsing the plans in the meantime 😄' },
    ],
    answers: [
      {
        when: /pro-?rat|difference|only pay|remaining (days|time)|half/i,
        say: ['Oh nice, that’s fair!', 'And does Plus include free returns abroad as well?'],
      },
      {
        when: /free returns|returns|abroad|international/i,
        say: ['Great, then I’m convinced. Can you upgrade me, or do I do it myself?'],
      },
      {
        when: /upgraded|switch(ed)?|settings|account page|done|all set/i,
        say: ['I can see it in my account already. Thanks, that was easy!'],
        ends: true,
      },
      { when: CLOSING, say: ['Nope, all clear. Thanks, bye!'], ends: true },
    ],
    smallTalk: ['Okay, got it!', 'Sounds good. So what would I pay this month?'],
    farewell: 'Thanks, bye! 👋',
  },
  {
    id: 'tom-oconnor',
    name: "Tom O'Connor",
    topic: 'Damaged item LF-20561',
    arrivesAfterSeconds: 115,
    welcome: 'Hi Tom, sorry something is not right. A teammate will be with you shortly.',
    opening: [
      'Hi, my camping lamp came today and the glass is cracked right across.',
      'The box looked fine from the outside. Order LF-20561. What do we do?',
    ],
    impatience: [
      { afterSeconds: 80, text: 'Do I need to send it back? I’d rather not ship broken glass.' },
      { afterSeconds: 150, text: 'Still here, whenever you have a minute.' },
    ],
    answers: [
      {
        when: /photo|picture|image/i,
        say: ['I took two photos and sent them to the address on the packing slip just now.'],
      },
      {
        when: /replacement|new (lamp|one)|send (you )?(a|another)/i,
        say: ['Brilliant. And what should I do with the broken one?'],
      },
      {
        when: /keep|recycle|dispose|throw|no need to (return|send)/i,
        say: ['Easy enough. Cheers for the quick help!'],
        ends: true,
      },
      { when: /sorry|apolog/i, say: ['No worries, these things happen.'] },
      { when: CLOSING, say: ['That’s it from me. Cheers!'], ends: true },
    ],
    smallTalk: ['Right, okay.', 'So would you send a replacement?'],
    farewell: 'Cheers, all the best!',
  },
];

/** How many conversations exist from the start when no customer is scripted. */
export const UNSCRIPTED_COUNT = 3;
