import { stdnum } from 'stdnum';

type Validator = { validate(value: string): { isValid: boolean } };

/** The check of a scheme of the library, by country and name there. */
export function passes(country: string, name: string): (value: string) => boolean {
  const validator = (stdnum as Record<string, Record<string, Validator> | undefined>)[country]?.[
    name
  ];
  if (!validator) throw new Error(`stdnum has no scheme ${country}.${name}.`);
  return (value) => validator.validate(value).isValid;
}
