/** Bits for each sign (Shannon): words have about 3, random letters and digits 4 and more. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts.values()].reduce(
    (sum, count) => sum - (count / text.length) * Math.log2(count / text.length),
    0,
  );
}

/** What stands in documents in place of a secret: "xxxx", "YOUR_API_KEY", "$TOKEN", "EXAMPLE". */
export function isStandIn(text: string): boolean {
  return (
    /x{6}|\*{3}|\.{3}|•|your|example|placeholder|changeme|redacted|dummy|<|>|\$\{|\$\(|^\$[A-Z_]/i.test(
      text,
    ) ||
    /([^A])\1{7}/.test(text) ||
    /(?:0123456789|abcdefghij)/i.test(text)
  );
}

/** Whether it looks drawn by a machine: letters and digits mixed, and none much more than others. */
export function looksRandom(text: string): boolean {
  if (text.length < 14 || isStandIn(text)) return false;
  const digits = text.match(/\d/g)?.length ?? 0;
  const letters = text.match(/[a-z]/gi)?.length ?? 0;
  if (/^[\d-]+$/.test(text)) return text.length >= 16 && entropy(text) > 2.6;
  if (!digits || !letters)
    return text.length >= 24 && /[A-Z]/.test(text.slice(1)) && entropy(text) > 4.1;
  return entropy(text) > (text.length < 20 ? 3 : 3.2) && digits >= 2;
}
