import type { SnippetDraft } from './snippet';

/** The library on the first day: general enough to be sent as they are, plain enough to be changed. */
export const STARTER_SNIPPETS: readonly SnippetDraft[] = [
  // Opening
  {
    shortcut: 'hi',
    title: 'Greeting',
    body: 'Hi {{customer.first_name|there}}, thanks for getting in touch. This is {{me.first_name|the support team}}.\n\nWhat can I do for you today?',
    tags: ['greeting'],
  },
  {
    shortcut: 'hello',
    title: 'Greeting, question already asked',
    body: 'Hi {{customer.first_name|there}}, thanks for the details. Let me look into this for you right now.',
    tags: ['greeting'],
  },
  {
    shortcut: 'back',
    title: 'Welcome back',
    body: 'Hi {{customer.first_name|there}}, good to hear from you again.\n\nIs this about the same topic as last time, or something new?',
    tags: ['greeting'],
  },
  {
    shortcut: 'late',
    title: 'Sorry for the wait',
    body: 'Hi {{customer.first_name|there}}, I’m sorry you had to wait. Thank you for your patience.\n\nYou have my full attention now. How can I help?',
    tags: ['greeting', 'apology'],
  },

  // Holding
  {
    shortcut: 'hold',
    title: 'One moment',
    body: 'One moment, please. I’m checking this for you.',
    tags: ['holding'],
  },
  {
    shortcut: 'still',
    title: 'Still looking',
    body: 'Thanks for waiting, {{customer.first_name|and sorry for the delay}}. I’m still on it and haven’t forgotten you. I’ll write again as soon as I know more.',
    tags: ['holding'],
  },
  {
    shortcut: 'ask',
    title: 'Asking a colleague',
    body: 'I’d like to be sure I give you the right answer, so I’m asking a colleague who knows this area well. I’ll be right back.',
    tags: ['holding'],
  },
  {
    shortcut: 'there',
    title: 'Are you still there?',
    body: 'Hi {{customer.first_name|there}}, are you still with me?\n\nNo rush. I’ll keep this chat open for a little while, and you can always write to us again if you have to go.',
    tags: ['holding'],
  },

  // Finding out more
  {
    shortcut: 'order',
    title: 'Ask for the order number',
    body: 'Happy to look that up. Could you send me your order number? You’ll find it in the confirmation email.\n\nIf you don’t have it at hand, the email address you ordered with works too.',
    tags: ['order', 'question'],
  },
  {
    shortcut: 'email',
    title: 'Ask for the account’s email address',
    body: 'Which email address do you use for your account? I’ll find it with that.',
    tags: ['account', 'question'],
  },
  {
    shortcut: 'shot',
    title: 'Ask for a screenshot',
    body: 'Could you send me a screenshot of what you see? The whole window is best. Please cover anything private first.',
    tags: ['bug', 'question'],
  },
  {
    shortcut: 'photo',
    title: 'Ask for a photo of the item',
    body: 'Could you send me a photo or two? One of the item and one of the packaging would help me sort this out faster.',
    tags: ['order', 'question'],
  },
  {
    shortcut: 'clear',
    title: 'Check that I understood',
    body: 'Let me make sure I’ve got this right:\n\n- \n- \n\nIs that correct?',
    tags: ['question'],
  },
  {
    shortcut: 'safe',
    title: 'Please don’t send card details',
    body: 'For your safety, please don’t send card numbers or passwords in this chat. I don’t need them to help you, and we will never ask for them.',
    tags: ['security'],
  },

  // Refunds and returns
  {
    shortcut: 'ref',
    title: 'Refund started',
    body: 'Hi {{customer.first_name|there}},\n\nGood news: I’ve started your refund. The money goes back to the payment method you used. How soon it shows up depends on your bank, so please allow a few working days.\n\nIs there anything else I can do for you?\n\nBest,\n{{me.first_name}}',
    tags: ['refund', 'payment'],
  },
  {
    shortcut: 'refpol',
    title: 'How refunds work',
    body: 'Here’s how a refund works:\n\n1. Tell me which item you’d like to return, and why.\n2. I’ll check that it can be refunded and tell you how to send it back, if that’s needed.\n3. Once it’s approved, the money goes back to the payment method you used.\n\nWould you like me to start?',
    tags: ['refund', 'policy'],
  },
  {
    shortcut: 'refno',
    title: 'No refund possible',
    body: 'Hi {{customer.first_name|there}}, I’ve looked at this carefully, and I’m afraid I can’t refund this order. I know that’s not what you were hoping for.\n\nWhat I can do is look for another way to make this right. Would that help?',
    tags: ['refund', 'apology'],
  },
  {
    shortcut: 'refwhen',
    title: 'Refund is with the bank',
    body: 'Your refund has left us, and your bank is processing it now. Banks differ in how long they take.\n\nIf it isn’t on your statement within a few working days, write to us again and I’ll follow it up.',
    tags: ['refund', 'payment'],
  },
  {
    shortcut: 'return',
    title: 'How to return an item',
    body: 'No problem, you can send it back. Please pack the item well, with everything that came with it, and put the order number inside.\n\nShall I send you the return details?',
    tags: ['return', 'order'],
  },

  // Delivery
  {
    shortcut: 'track',
    title: 'Tracking link',
    body: 'Your parcel is on its way. The tracking page may take a little while to show its first update.\n\nYou can follow it here: ',
    tags: ['delivery', 'order'],
  },
  {
    shortcut: 'delay',
    title: 'Delivery is late',
    body: 'I’m sorry your order isn’t with you yet, {{customer.first_name|I know that’s annoying}}. I’m checking with the carrier where it is.\n\nIf there’s no good news, we’ll find another solution together.',
    tags: ['delivery', 'apology'],
  },
  {
    shortcut: 'lost',
    title: 'Parcel seems to be lost',
    body: 'It looks as if your parcel got lost on the way. I’m sorry about that.\n\nWould you prefer that we send it again, or would you rather have your money back?',
    tags: ['delivery', 'apology'],
  },
  {
    shortcut: 'broken',
    title: 'Item arrived damaged',
    body: 'Oh no, I’m sorry it arrived like that. That’s on us, not on you.\n\nCould you send me a photo of the damage? Then tell me what you’d prefer: a replacement or a refund.',
    tags: ['delivery', 'order', 'apology'],
  },
  {
    shortcut: 'wrong',
    title: 'Wrong item received',
    body: 'I’m sorry, that’s not what you ordered. Please keep the item for now; I’ll tell you how to send it back.\n\nLet me arrange the right one for you.',
    tags: ['order', 'apology'],
  },
  {
    shortcut: 'addr',
    title: 'Change the delivery address',
    body: 'I can try to change that before the order leaves us. Please send me the full new address:\n\nName:\nStreet and number:\nPostcode and city:\nCountry:',
    tags: ['delivery', 'order'],
  },

  // Account and sign-in
  {
    shortcut: 'pw',
    title: 'Reset the password',
    body: 'You can set a new password yourself in a minute:\n\n1. Open the sign-in page and choose “Forgot password”.\n2. Enter the email address of your account.\n3. Open the email from us and follow the link.\n\nNo email after a few minutes? Please have a look in the spam folder.',
    tags: ['account', 'sign-in'],
  },
  {
    shortcut: '2fa',
    title: 'Two-step codes don’t work',
    body: 'When two-step codes are refused, the clock of the phone is often slightly off. Please try this:\n\n1. Set date and time on your phone to automatic.\n2. Close the authenticator app and open it again.\n3. Wait for a fresh code and enter it straight away.\n\nStill refused? Then one of your backup codes will let you in.',
    tags: ['account', 'sign-in', 'security'],
  },
  {
    shortcut: 'locked',
    title: 'Account is locked',
    body: 'Your account was locked to protect it, usually after several sign-ins with a wrong password. Nothing is lost.\n\nI’ll help you unlock it. First I have to make sure that it’s really you. Could you write to me from the account’s email address?',
    tags: ['account', 'security'],
  },
  {
    shortcut: 'newmail',
    title: 'Change the email address',
    body: 'Sure. You can change it in your account settings, under your profile. You’ll get an email at the new address to confirm the change.\n\nNo access to the old address any more? Tell me, and we’ll find another way.',
    tags: ['account'],
  },

  // Billing and plan
  {
    shortcut: 'inv',
    title: 'Where to find the invoice',
    body: 'All your invoices are in your account, under billing. Open the one you need to download it.\n\nIf you’d like, I can also send it to you by email.',
    tags: ['billing', 'invoice'],
  },
  {
    shortcut: 'vat',
    title: 'VAT number on the invoice',
    body: 'I can add that to your invoice. Please send me:\n\nCompany name:\nAddress:\nVAT number:\n\nI’ll let you know as soon as the corrected invoice is ready.',
    tags: ['billing', 'invoice'],
  },
  {
    shortcut: 'double',
    title: 'Charged twice',
    body: 'I can see why that’s worrying. Often the second entry is only a reservation, which your bank drops by itself.\n\nLet me check both payments. If one of them is really a double charge, you’ll get it back.',
    tags: ['billing', 'payment'],
  },
  {
    shortcut: 'declined',
    title: 'Payment declined',
    body: 'Your payment was declined by the bank; we aren’t told why. These steps usually help:\n\n- Check the card number and expiry date.\n- Confirm the payment in your banking app, if it asks.\n- Try another card or payment method.\n\nNothing was charged for the attempt that failed.',
    tags: ['billing', 'payment'],
  },
  {
    shortcut: 'up',
    title: 'Upgrade the plan',
    body: 'Great that you’d like more! You can upgrade in your account, under billing, and see the exact price before you confirm.\n\nIf you tell me what you need most, I’ll help you choose the plan that fits.',
    tags: ['billing', 'plan'],
  },
  {
    shortcut: 'cancel',
    title: 'Cancel the subscription',
    body: 'I’m sorry to see you go, {{customer.first_name|and thank you for trying us}}. You can cancel in your account, under billing. You’ll see there until when you can go on using everything.\n\nMay I ask what made you decide? It helps us get better, but you don’t have to answer.',
    tags: ['billing', 'plan'],
  },

  // Problems and requests
  {
    shortcut: 'bug',
    title: 'Details for a bug report',
    body: 'Thanks for telling us. To find the cause, I need a few details:\n\n1. What did you do just before it happened?\n2. What did you expect, and what happened instead?\n3. Which browser and device do you use?\n4. Does it happen every time?',
    tags: ['bug', 'question'],
  },
  {
    shortcut: 'fresh',
    title: 'Reload and try again',
    body: 'Could you try two quick things?\n\n1. Reload the page while holding Shift.\n2. If that doesn’t help, open it in a private window.\n\nTell me what you see then. It shows us where to look.',
    tags: ['bug'],
  },
  {
    shortcut: 'known',
    title: 'Known problem, being fixed',
    body: 'Thanks for reporting this. We know about the problem, and our team is working on it.\n\nI’ve added your case, so that we can let you know when it’s solved. I’m sorry for the trouble.',
    tags: ['bug', 'apology'],
  },
  {
    shortcut: 'idea',
    title: 'Feature request noted',
    body: 'That’s a good idea, thank you. I’ve passed it on to the team that plans what comes next.\n\nI can’t promise if or when it will come, but your request counts.',
    tags: ['feedback'],
  },

  // Passing on
  {
    shortcut: 'esc',
    title: 'Escalated to a specialist',
    body: 'I’ve passed this on to our specialists, with everything you told me, so you won’t have to explain it again.\n\nThey’ll look into it and get back to you. Thank you for your patience, {{customer.first_name|and for the details}}.',
    tags: ['escalation'],
  },
  {
    shortcut: 'over',
    title: 'Hand over to a colleague',
    body: 'I’m handing you over to a colleague who can help you better with this. They can read our whole chat, so there’s no need to repeat anything.\n\nTake care, {{customer.first_name|and all the best}}!',
    tags: ['escalation'],
  },
  {
    shortcut: 'sorry',
    title: 'Apology',
    body: 'I’m sorry, {{customer.first_name|truly}}. That’s not the experience we want you to have, and I understand that you’re upset.\n\nLet me see what I can do to put it right.',
    tags: ['apology'],
  },
  {
    shortcut: 'calm',
    title: 'An upset customer, step by step',
    body: '{{pick 1. Acknowledge: I can see how frustrating this is / I understand why you are upset / I’m sorry that this has cost you so much time / You should not have had to write to us again}}, {{customer.first_name|and thank you for telling us}}.\n\n{{pick 2. Own it: This is our mistake. / I don’t know yet what went wrong. / I can’t undo what happened.}} I’ll stay with it until it is put right, and you won’t have to explain it a second time.\n\nHere is what I can do for you now: {{ask 3. What you can do}}{{#option A second way}}, or {{ask The second way}}{{/option}}.\n\n{{pick 4. Next step: Shall I go ahead? / Which of these suits you better? / I’ll start now, and write to you here as soon as it is done.}}',
    tags: ['apology', 'upset', 'angry', 'complaint'],
  },

  // Closing
  {
    shortcut: 'else',
    title: 'Anything else?',
    body: 'Is there anything else I can help you with today?',
    tags: ['closing'],
  },
  {
    shortcut: 'bye',
    title: 'Goodbye',
    body: 'Glad I could help, {{customer.first_name|and thanks for writing}}! If anything else comes up, just write to us again.\n\nHave a lovely day,\n{{me.first_name}}',
    tags: ['closing'],
  },
  {
    shortcut: 'follow',
    title: 'Follow-up',
    body: 'Hi {{customer.first_name|there}}, I wanted to check in about our last chat. Is everything working for you now?\n\nIf not, just reply here and I’ll pick it up again.\n\nBest,\n{{me.first_name}}',
    tags: ['closing'],
  },
  {
    shortcut: 'quiet',
    title: 'Closing a quiet chat',
    body: 'I haven’t heard from you for a while, so I’ll close this chat for now. Nothing is lost: write again any time, and we’ll carry on from here.\n\nAll the best,\n{{me.first_name}}',
    tags: ['closing'],
  },
  {
    shortcut: 'ooh',
    title: 'Outside our hours',
    body: 'Hi {{customer.first_name|there}}, thanks for your message. We’re not at our desks right now, but it’s in our queue, and we’ll answer as soon as we’re back.\n\nIf you can, add any details that might help us. That saves you a round of questions.',
    tags: ['hours'],
  },
];
