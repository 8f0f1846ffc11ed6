// Who may write what into a library: the `validate_doc_update` of its database. CouchDB calls it for every
// write, also for replication and for `new_edits: false`. Plain ES5: CouchDB's own engine is older than
// any browser. What goes into the design document is the function between the outer brackets, with
// LIBRARY replaced by the library's slug.
// eslint-disable-next-line @typescript-eslint/no-unused-expressions -- CouchDB takes the function itself.
(function (doc, before, user) {
  var TYPES = {
    's:': 'snippet',
    'f:': 'folder',
    'p:': 'proposal',
    'c:': 'console',
    'w:': 'words',
    'd:': 'dictionary',
    'b:': 'phrases',
    'v:': 'fact',
  };
  var PATCH = [
    'title',
    'body',
    'rich',
    'shortcut',
    'folder',
    'tags',
    'lang',
    'variants',
    'reviewBy',
    'deleted',
    'restored',
  ];
  var PROPOSAL = [
    '_id',
    '_rev',
    '_revisions',
    'type',
    'target',
    'baseRev',
    'baseHash',
    'patch',
    'author',
    'by',
    'at',
    'op',
    'status',
    'reason',
  ];

  function refuse(why) {
    throw { forbidden: why };
  }
  function has(role) {
    return user.roles.indexOf(role) >= 0;
  }
  function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  }

  if (has('_admin')) return;
  var lead = has('lib:LIBRARY:lead');
  if (!lead && !has('lib:LIBRARY:read')) refuse('You are no member of this library.');
  if (doc._id.slice(0, 8) === '_design/') refuse('Only an administrator may change the rules.');

  // A losing branch is closed by deleting it; what it said was filed as a proposal before.
  if (doc._deleted) {
    if (lead && doc.by === user.name && typeof doc.mergedInto === 'string' && before) return;
    refuse('Only an administrator may remove a document. Set deleted to true.');
  }
  if (doc._attachments) refuse('A document has no attachments here.');

  var expected = doc._id === 'meta' ? 'meta' : TYPES[doc._id.slice(0, 2)];
  if (!expected) refuse('The id of a document begins with its type.');
  if (doc.type !== expected) refuse('The type does not fit the id.');
  if (before && !before._deleted && before.type !== doc.type) refuse('A document keeps its type.');
  if (JSON.stringify(doc).length > 65536) refuse('A document holds at most 64 KB.');
  if (doc.by !== user.name) refuse('“by” must be the one who is signed in.');

  if (doc.type === 'proposal') {
    for (var key in doc) {
      if (PROPOSAL.indexOf(key) < 0) refuse('A proposal has no “' + key + '”.');
    }
    if (!isRecord(doc.patch)) refuse('A proposal says what shall be other.');
    for (var name in doc.patch) {
      if (PATCH.indexOf(name) < 0) refuse('A proposal cannot change “' + name + '”.');
    }
    if (typeof doc.target !== 'string' || !TYPES[doc.target.slice(0, 2)])
      refuse('A proposal has a target.');
    if (doc.target.slice(0, 2) === 'p:') refuse('A proposal is not about a proposal.');
    if (!before || before._deleted) {
      if (doc.status !== 'open') refuse('A new proposal is open.');
      if (doc.author !== user.name) refuse('You propose in your own name.');
      return;
    }
    var kept = ['author', 'target', 'baseRev', 'baseHash', 'reason', 'patch'];
    for (var at = 0; at < kept.length; at++) {
      if (JSON.stringify(doc[kept[at]]) !== JSON.stringify(before[kept[at]])) {
        refuse('What was proposed stays as it is. Withdraw it and propose anew.');
      }
    }
    if (before.status !== 'open') refuse('This proposal is decided.');
    if (lead && (doc.status === 'accepted' || doc.status === 'rejected')) return;
    if (before.author === user.name && doc.status === 'withdrawn') return;
    refuse(lead ? 'A lead accepts or rejects.' : 'Only its author may withdraw a proposal.');
  }

  if (!lead) refuse('You may read this library. Propose a change instead.');
  if (doc.type === 'meta') {
    if (!before) refuse('Only an administrator may begin a library.');
    if (doc.epoch !== before.epoch) refuse('The epoch is written once.');
  }
  if (before && before.deleted && !doc.deleted && !doc.restored)
    refuse('It was deleted. Restore it expressly.');
});
