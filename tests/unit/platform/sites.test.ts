import { expect, test } from 'vitest';
import { patternsOn } from '@/utils/platform/sites';

test('a site that is switched off leaves the patterns; one of many under a pattern cannot', () => {
  const patterns = ['https://app.intercom.com/*', 'https://*.zendesk.com/*', 'http://a.test:81/*'];
  expect(patternsOn(patterns, ['https://app.intercom.com', 'https://acme.zendesk.com'])).toEqual([
    'https://*.zendesk.com/*',
    'http://a.test:81/*',
  ]);
  expect(patternsOn(patterns, [])).toEqual(patterns);
});
