import type { Asked, Login } from './setup-ask';

/** Those who try what must not be possible; they are removed when it is tried. */
export type Triers = { readonly reader: Login; readonly lead: Login; readonly stranger: Login };

export type Try = {
  /** What was tried, as the end of “Chatside could …”. */
  readonly what: string;
  readonly as: keyof Triers | 'nobody';
  readonly asked: Omit<Asked, 'as'>;
  /** What shows that it was possible: this document is there; the library's own are other; an answer came. */
  readonly shows: { readonly document: string } | 'library changed' | 'answer';
};

/** What a library has of its own. */
export type State = {
  readonly meta: Readonly<Record<string, unknown>> | undefined;
  readonly rules: Readonly<Record<string, unknown>> | undefined;
  readonly security: Readonly<Record<string, unknown>> | undefined;
};

type Place = {
  readonly database: string;
  /** Part of the ids of what is tried; nothing else in the library has it. */
  readonly mark: string;
  readonly state: State;
};

/** Each of what must not be possible in a library, as those who must not. */
export function triesFor({ database, mark, state }: Place, triers: Triers): readonly Try[] {
  return [
    ...triesToRead(database),
    ...triesToWrite(database, mark, triers),
    ...triesToPropose(database, mark, triers),
    ...triesToRule(database, mark, state, triers),
  ];
}

function triesToRead(database: string): readonly Try[] {
  const asked = { method: 'GET', path: `${database}/_all_docs?limit=1` } as const;
  return [
    { what: 'read it without signing in', as: 'nobody', asked, shows: 'answer' },
    { what: 'read it as a lead of another library', as: 'stranger', asked, shows: 'answer' },
  ];
}

const FILE = { 'a.txt': { content_type: 'text/plain', data: 'eA==' } };

function triesToWrite(
  database: string,
  mark: string,
  { reader, lead, stranger }: Triers,
): readonly Try[] {
  const id = `s:${mark}`;
  const by = ({ name }: Login, more: object = {}) => ({
    ...{ _id: id, type: 'snippet', title: 'x', body: 'x', by: name, ...more },
  });
  const shows = { document: id };
  const put = (body: object) => putAt(database, id, body);
  const past = { new_edits: false, docs: [by(reader, { _rev: `1-${'a'.repeat(32)}` })] };
  const bulk = { method: 'POST', path: `${database}/_bulk_docs`, body: past } as const;
  const unknown = `x:${mark}`;
  return [
    { what: 'write as a lead of another library', as: 'stranger', asked: put(by(stranger)), shows },
    { what: 'write a snippet as an operator', as: 'reader', asked: put(by(reader)), shows },
    { what: 'write past the revisions as an operator', as: 'reader', asked: bulk, shows },
    { what: 'write in somebody else’s name', as: 'lead', asked: put(by(reader)), shows },
    {
      what: 'attach a file to a snippet',
      as: 'lead',
      asked: put(by(lead, { _attachments: FILE })),
      shows,
    },
    {
      what: 'store a document of no known kind',
      as: 'lead',
      asked: putAt(database, unknown, { type: 'x', by: lead.name }),
      shows: { document: unknown },
    },
  ];
}

function triesToPropose(database: string, mark: string, { reader, lead }: Triers): readonly Try[] {
  const propose = (what: string, change: object, id = `p:${mark}`): Try => ({
    what,
    as: 'reader',
    asked: putAt(database, id, {
      ...{ type: 'proposal', target: 's:none', baseRev: '', patch: { body: 'x' } },
      ...{ author: reader.name, by: reader.name, status: 'open', reason: 'suggest', ...change },
    }),
    shows: { document: id },
  });
  return [
    propose('put a proposal where a snippet is', {}, `s:${mark}`),
    propose('attach a file to a proposal', { _attachments: FILE }),
    propose('propose to change who wrote a text', { patch: { by: 'x' } }),
    propose('accept one’s own proposal', { status: 'accepted' }),
    propose('propose in somebody else’s name', { author: lead.name }),
  ];
}

function triesToRule(
  database: string,
  mark: string,
  { meta, rules, security }: State,
  { reader, lead }: Triers,
): readonly Try[] {
  const revOf = (document: State['meta']): string => String(document?.['_rev'] ?? '');
  const take = (id: string, rev: string) => ({
    ...{ method: 'DELETE' as const, path: `${database}/${id}?rev=${rev}` },
  });
  const own = `_design/${mark}`;
  const shows = 'library changed';
  const renamed = putAt(database, 'meta', { ...meta, name: 'x', by: reader.name });
  const other = putAt(database, 'meta', { ...meta, epoch: mark, by: lead.name });
  const open = { ...security, members: { names: [], roles: [] } };
  return [
    { what: 'rename the library as an operator', as: 'reader', asked: renamed, shows },
    { what: 'pass the library off as a new one', as: 'lead', asked: other, shows },
    { what: 'delete a document for good', as: 'lead', asked: take('meta', revOf(meta)), shows },
    { what: 'take the rules away', as: 'lead', asked: take('_design/acl', revOf(rules)), shows },
    {
      what: 'add rules of one’s own',
      as: 'lead',
      asked: putAt(database, own, { language: 'javascript', by: lead.name }),
      shows: { document: own },
    },
    {
      what: 'let everybody in',
      as: 'lead',
      asked: { method: 'PUT', path: `${database}/_security`, body: open },
      shows,
    },
  ];
}

function putAt(database: string, id: string, body: object): Omit<Asked, 'as'> {
  return { method: 'PUT', path: `${database}/${id}`, body: { _id: id, ...body } };
}
