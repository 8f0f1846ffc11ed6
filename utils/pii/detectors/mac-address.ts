import type { PiiDetector } from '@/utils/pii/detector';
import { matches } from '@/utils/pii/matches';

const ADDRESS =
  /(?<![\da-z:.-])(?:[\da-f]{2}(?:(:)[\da-f]{2}(?:\1[\da-f]{2}){4}|(-)[\da-f]{2}(?:\2[\da-f]{2}){4})|[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4})(?![\da-z:-]|\.[\da-z])/gi;

export const macAddress: PiiDetector = {
  id: 'pii/mac-address',
  entity: 'MAC_ADDRESS',
  label: 'A device’s network address (MAC)',
  reason: 'It names one device for as long as it lives.',
  severity: 'info',
  confidence: 0.8,
  find: ({ text }) =>
    matches(text, ADDRESS, ({ start, end }) => {
      const digits = text.slice(start, end).replace(/[^\da-f]/gi, '');
      return !/^(.)\1+$/.test(digits) && !(text[start + 4] === '.' && /^\d+$/.test(digits));
    }),
  redact: (value) => `${value.slice(0, 2)}:••:••:••:••:••`,
  examples: {
    finds: [
      'router says MAC [00:1B:44:11:3A:B7]',
      'MAC: [01-23-45-67-89-AB]',
      'Cisco: [0012.3456.789a]',
    ],
    ignores: ['FF:FF:FF:FF:FF:FF', '10:30:45', '1234.5678.9012', 'ZZ:ZZ:ZZ:ZZ:ZZ:ZZ'],
  },
};
