/** Attributes that were put there to find an element again. */
const TEST_IDS = /^data-(?:test-?id|test|qa|cy|e2e|automation(?:-id)?|hook|selector)$/;

/** Words that say how an element is just now. */
const STATE =
  /(?:^|[-_])(?:active|selected|focus(?:ed|-visible|-within)?|hover(?:ed)?|open(?:ed)?|closed|hidden|visible|disabled|unread|pressed|dragging|current|first|last|loading|animat\w*)(?:$|[-_])/i;

/** What tools generate, other at each release. */
const GENERATED =
  /^(?:css|sc|jss|emotion|svelte|ng-tns|_ng\w+|ember|radix|headlessui|mui|react-aria|lc)[-_:]?\w*\d|^_|\d{3}|[a-z]\d[a-z]|[A-Z]\d|\d[A-Z]|[a-z][A-Z]\w*\d|[^aeiouy\W\d_]{7}|:/;

/** Classes of how it looks, which anything may have. */
const UTILITY =
  /^(?:-?(?:m|p|w|h|z|top|left|right|bottom|inset|gap|space|text|bg|border|rounded|shadow|flex|grid|items|justify|self|order|col|row|font|leading|tracking|overflow|opacity|max|min)[trblxyse]?-.+|flex|grid|block|inline|inline-block|relative|absolute|fixed|sticky|static|truncate|clearfix|container|wrapper|row|col)$/;

const LONGEST_WORD = 60;

/** Whether a word of the page will probably still be there after its next release. */
function isLasting(word: string): boolean {
  return (
    word.length > 1 &&
    word.length <= LONGEST_WORD &&
    !STATE.test(word) &&
    !GENERATED.test(word) &&
    !UTILITY.test(word)
  );
}

/** Attributes whose values may be somebody's. */
const PERSONAL = /name|user|mail|phone|title|label|customer|contact|visitor|subject|text|value/;
/** A value that a program wrote, and no person. */
const WORD = /^[a-z][a-z_-]*$/;

/**
 * Selectors of one element by one mark each, the one that lasts longest first: test ids, other data, role, id,
 * classes that a person named, form name. Labels are left out: they are translated. No value that could be
 * somebody's name is taken: a description is handed on.
 */
export function marksOf(element: Element): string[] {
  const [tests, data, others]: [string[], string[], string[]] = [[], [], []];
  for (const { name, value } of element.attributes) {
    const selector = value
      ? `[${CSS.escape(name)}=${JSON.stringify(value)}]`
      : `[${CSS.escape(name)}]`;
    if (/["\\\n]/.test(value)) continue;
    if (TEST_IDS.test(name)) {
      if (isLasting(value) && !/\s/.test(value)) tests.push(selector);
    } else if (name.startsWith('data-')) {
      if (!isLasting(name.slice(5))) continue;
      const isWord = WORD.test(value) && isLasting(value) && !PERSONAL.test(name);
      data.push(isWord ? selector : `[${CSS.escape(name)}]`);
    } else if (name === 'role' || name === 'name') others.push(selector);
    else if (name === 'id' && isLasting(value)) others.push(`#${CSS.escape(value)}`);
  }
  const classes = [...element.classList].filter(isLasting).map((each) => `.${CSS.escape(each)}`);
  const own = element.localName.includes('-') ? [element.localName] : [];
  return [...tests, ...data, ...others, ...own, ...classes];
}

/** Ancestors that a selector may lean on. */
const DEEP = 8;

/**
 * Selectors that find this element and nothing else in the root, the one that lasts longest first; a path of
 * positions when it has no mark at all. At most three.
 */
export function selectorsOf(element: Element, root: ParentNode): string[] {
  const isOnly = (selector: string): boolean => {
    const found = root.querySelectorAll(selector);
    return found.length === 1 && found[0] === element;
  };
  const kind = kindOf(element);
  const own = marksOf(element);
  const alone = own.filter(isOnly);
  if (alone.length) return alone.slice(0, 3);
  const tries: string[] = own.map((mark) => `${kind}${mark}`);
  for (const [ancestor] of ancestorsOf(element, root)) {
    for (const mark of marksOf(ancestor)) {
      tries.push(...own.map((each) => `${mark} ${each}`), `${mark} ${kind}`);
    }
  }
  const found = tries.filter(isOnly);
  if (found.length) return found.slice(0, 3);
  const path = pathOf(element, root);
  return path && isOnly(path) ? [path] : [];
}

/** What kind of field or element it is, as a selector. */
function kindOf(element: Element): string {
  const editable = element.getAttribute('contenteditable');
  return editable && editable !== 'false'
    ? `[contenteditable="${editable}"]`
    : CSS.escape(element.localName);
}

function* ancestorsOf(element: Element, root: ParentNode): Generator<readonly [Element, number]> {
  let depth = 0;
  for (let each = element.parentElement; each && each !== root && depth < DEEP; depth++) {
    yield [each, depth];
    each = each.parentElement;
  }
}

/** By positions, from the nearest ancestor that has a mark of its own. */
function pathOf(element: Element, root: ParentNode): string | undefined {
  const steps = [stepOf(element)];
  for (const [ancestor] of ancestorsOf(element, root)) {
    const mark = marksOf(ancestor).find((each) => root.querySelectorAll(each).length === 1);
    if (mark) return [mark, ...steps].join(' > ');
    steps.unshift(stepOf(ancestor));
  }
  return steps.join(' > ');
}

/** Where an element stands in a row, by positions only. */
export function placeIn(element: Element, row: Element): string | undefined {
  const steps: string[] = [];
  for (let each: Element | null = element; each !== row; each = each.parentElement) {
    if (!each || steps.length === DEEP) return undefined;
    steps.unshift(stepOf(each));
  }
  return steps.join(' > ') || undefined;
}

function stepOf(element: Element): string {
  const alike = [...(element.parentElement?.children ?? [])].filter(
    ({ localName }) => localName === element.localName,
  );
  const name = CSS.escape(element.localName);
  return alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(element) + 1})` : name;
}
