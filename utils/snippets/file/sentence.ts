import * as v from 'valibot';

/** What is wrong with an entry of the file: its “variants.0.body” is missing or not a text. */
export function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path ? `Its “${path}” ${issue.message}.` : `It ${issue.message}.`;
}
