import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { readArchive } from '../../../../src/hosts/xlsx/zip/archive';
import { XmlFault } from '../../../../src/hosts/xlsx/xml/xmlFault';
import { END_OF_XML, START_TAG, TEXT, XmlTokenizer } from '../../../../src/hosts/xlsx/xml/xmlTokenizer';

type Event = readonly [string, ...unknown[]];

/** What our tokenizer makes of a document; the kind of fault where it makes nothing of it. */
function ours(xml: string | Uint8Array): Event[] | string {
  const events: Event[] = [];
  try {
    const tokens = new XmlTokenizer(typeof xml === 'string' ? new TextEncoder().encode(xml) : xml);
    for (let token = tokens.next(); token !== END_OF_XML; token = tokens.next()) {
      if (token === TEXT) addText(events, tokens.text());
      else if (token === START_TAG) {
        const attributes: [string, string, string][] = [];
        for (let index = 0; index < tokens.attributeCount; index += 1) {
          const { text, prefix } = tokens.attributeNames[index]!;
          const space = prefix === 'xmlns' || text === 'xmlns' ? '' : tokens.attributeNamespace(index);
          attributes.push([text, tokens.attributeValue(index), space]);
        }
        events.push(['start', tokens.name.text, tokens.namespace, attributes]);
      } else events.push(['end', tokens.name.text]);
    }
    return events;
  } catch (error) {
    if (error instanceof XmlFault) return error.kind;
    throw error;
  }
}

/** The same from saxes, the strictest XML parser there is in JavaScript. */
function reference(xml: string): Event[] | null {
  const events: Event[] = [];
  const parser = new SaxesParser({
    xmlns: true,
    position: false,
    defaultXMLVersion: '1.0',
    forceXMLVersion: true,
  });
  let failed = false;
  parser.on('error', () => (failed = true));
  parser.on('doctype', () => (failed = true));
  parser.on('opentag', ({ name, uri, attributes }) => {
    const all = Object.values(attributes).map((a): [string, string, string] => {
      return [a.name, a.value, a.prefix === 'xmlns' || a.name === 'xmlns' ? '' : a.uri];
    });
    events.push(['start', name, uri, all]);
  });
  parser.on('closetag', ({ name }) => events.push(['end', name]));
  let depth = 0;
  parser.on('opentagstart', () => (depth += 1));
  parser.on('text', (text) => depth > 0 && addText(events, text));
  parser.on('cdata', (text) => addText(events, text));
  parser.write(xml).close();
  return failed ? null : events.filter(([kind, text]) => kind !== 'text' || text !== '');
}

function addText(events: Event[], text: string): void {
  const last = events.at(-1);
  if (text === '') return;
  if (last?.[0] === 'text') events[events.length - 1] = ['text', `${String(last[1])}${text}`];
  else events.push(['text', text]);
}

/** Text outside the root is space for saxes and nothing for us. */
function inside(events: Event[]): Event[] {
  const first = events.findIndex(([kind]) => kind === 'start');
  const last = events.findLastIndex(([kind]) => kind === 'end');
  return events.slice(first, last + 1);
}

const fixtures = path.join(__dirname, '../../../fixtures');
const parts = readdirSync(fixtures)
  .filter((file) => file.endsWith('.xlsx'))
  .flatMap((file) => {
    const archive = readArchive(new Uint8Array(readFileSync(path.join(fixtures, file))));
    return archive.entries.map(
      ({ name }) => [`${file} ${name}`, new TextDecoder().decode(archive.part(name))] as const,
    );
  });

describe('gives the same tokens as saxes', () => {
  test.each(parts)('%s', (_, xml) => {
    expect(ours(xml)).toEqual(inside(reference(xml)!));
  });

  test.each([
    ['entities', '<a>&lt;&amp;&gt;&quot;&apos;&#65;&#x4E2D;&#x1F600;</a>'],
    ['line ends', '<a b="x\r\ny\rz\tw">1\r\n2\r3\n4&#13;</a>'],
    ['CDATA and comments inside text', '<a>x<![CDATA[<&>\r\n]]>y<!-- - -->z<?p i?>w</a>'],
    ['quotes of either kind', `<a b='"' c="'"/>`],
    ['spaces in tags', '<a  b = "1"\n c="2"  ><b /></a  >'],
    ['namespaces', '<x:a xmlns:x="u" xmlns="v"><b x:c="1" c="2" xmlns=""><d/></b><x:e/><f/></x:a>'],
    ['Chinese names and text', '<表 列="值">年度指标值𠮷</表>'],
    ['xml:space', '<a xml:space="preserve"> b </a>'],
    ['around the root', '<?xml version="1.0"?>\n<!-- c -->\n<a/>\n<!-- d --><?e f?>\n'],
    ['a deep document', '<a>'.repeat(200) + '</a>'.repeat(200)],
  ])('%s', (_, xml) => {
    expect(ours(xml)).toEqual(inside(reference(xml)!));
  });
});

const MALFORMED: readonly (readonly [string, string])[] = [
  ['', 'no-root'],
  ['  ', 'no-root'],
  ['text', 'no-root'],
  ['<a>', 'unclosed'],
  ['<a', 'unclosed'],
  ['<a b="1', 'unclosed'],
  ['<a></b>', 'end-tag'],
  ['<a></a', 'unclosed'],
  ['</a>', 'end-tag'],
  ['<a></aa>', 'end-tag'],
  ['<a/><b/>', 'second-root'],
  ['<a/>x', 'second-root'],
  ['<a b=1/>', 'attribute'],
  ['<a b/>', 'attribute'],
  ['<a b="1"c="2"/>', 'attribute'],
  ['<a b="1" b="2"/>', 'attribute-twice'],
  ['<a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>', 'attribute-twice'],
  ['<a b="<"/>', 'attribute-less-than'],
  ['<a>&nbsp;</a>', 'reference'],
  ['<a>&</a>', 'reference'],
  ['<a>&#0;</a>', 'reference'],
  ['<a>&#xD800;</a>', 'reference'],
  ['<a>&#x110000;</a>', 'reference'],
  ['<a b="&constructor;"/>', 'reference'],
  ['<a>]]></a>', 'section-end'],
  ['<a>\u0001</a>', 'character'],
  ['<a>\uFFFF</a>', 'character'],
  ['<a><!-- -- --></a>', 'comment'],
  ['<a><!-- </a>', 'comment'],
  ['<a><![CDATA[ </a>', 'unclosed'],
  ['<a><!x></a>', 'markup'],
  ['<a / >', 'markup'],
  ['<1a/>', 'name'],
  ['< a/>', 'name'],
  ['<a:/>', 'name'],
  ['<:a/>', 'name'],
  ['<a:b:c xmlns:a="u"/>', 'name'],
  ['<p:a/>', 'prefix'],
  ['<a p:b="1"/>', 'prefix'],
  ['<a xmlns:p=""/>', 'namespace'],
  ['<a xmlns:xmlns="u"/>', 'namespace'],
  [' <?xml version="1.0"?><a/>', 'declaration'],
  ['<?xml version="1.0" encoding="utf-8"?><?xml version="1.0"?><a/>', 'declaration'],
  ['<?xml encoding="utf-8"?><a/>', 'declaration'],
];

test.each(MALFORMED)('refuses %j: %s, as saxes does', (xml, kind) => {
  expect(ours(xml)).toBe(kind);
  expect(reference(xml)).toBeNull();
});

test.each([
  ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'doctype'],
  ['elements deeper than any sheet has', '<a>'.repeat(300), 'too-deep'],
  [
    'more names than any sheet has',
    `<a>${Array.from({ length: 10_100 }, (_, i) => `<b${i}/>`).join('')}</a>`,
    'too-many-names',
  ],
  ['another encoding', '<?xml version="1.0" encoding="GBK"?><a/>', 'encoding'],
])('refuses %s', (_, xml, kind) => {
  expect(ours(xml)).toBe(kind);
});

describe('encodings', () => {
  const utf16 = (text: string, little: boolean) =>
    new Uint8Array(
      [...text].flatMap((c) =>
        little
          ? [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]
          : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255],
      ),
    );
  const xml = '<?xml version="1.0" encoding="UTF-16"?><a>自评</a>';
  const expected = [
    ['start', 'a', '', []],
    ['text', '自评'],
    ['end', 'a'],
  ];

  test.each([
    ['UTF-8 with a byte order mark', new TextEncoder().encode('\uFEFF<a>自评</a>')],
    ['UTF-16LE with one', utf16(`\uFEFF${xml}`, true)],
    ['UTF-16BE with one', utf16(`\uFEFF${xml}`, false)],
    ['UTF-16LE without', utf16(xml, true)],
    ['UTF-16BE without', utf16(xml, false)],
  ])('%s', (_, bytes) => {
    expect(ours(bytes)).toEqual(expected);
  });

  test.each([
    ['a lone continuation byte', [0x80]],
    ['a cut-off character', [0xe4, 0xbd]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['an overlong three-byte form', [0xe0, 0x80, 0xaf]],
    ['half a surrogate pair', [0xed, 0xa0, 0x80]],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
  ])('refuses %s', (_, bytes) => {
    expect(ours(new Uint8Array([0x3c, 0x61, 0x3e, ...bytes, 0x3c, 0x2f, 0x61, 0x3e]))).toBe('character');
    expect(ours(new Uint8Array([0x3c, 0x61, 0x20, 0x62, 0x3d, 0x22, ...bytes, 0x22, 0x2f, 0x3e]))).toBe(
      'character',
    );
  });
});

test('decides as saxes does on documents with random changes', () => {
  const base =
    '<?xml version="1.0"?><x:a xmlns:x="u" xmlns="v" b="1&amp;2"><c r="A1" s=\'2\'><v>12</v></c><!-- n --><![CDATA[<]]>中&#65;<d/>\r\n</x:a>';
  const piece = fc.constantFrom(
    '<',
    '>',
    '/',
    '"',
    "'",
    '=',
    ' ',
    '&',
    ';',
    '&lt;',
    '&#9;',
    ']]>',
    '<!--',
    '-->',
    '--',
    '<?',
    '?>',
    '<b>',
    '</b>',
    '<b/>',
    'x:',
    ':',
    'xmlns:y="z"',
    'é',
    '中',
    '\u0002',
    '\uFFFE',
    '😀',
    '<![CDATA[',
    '!',
    '-',
    '1',
    'r="1"',
    '\t',
    '\r',
  );
  const change = fc.tuple(fc.nat(base.length), fc.nat(6), fc.oneof(piece, fc.constant('')));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      let xml = base;
      for (const [at, length, text] of changes) xml = xml.slice(0, at) + text + xml.slice(at + length);
      const expected = reference(xml);
      const found = ours(xml);
      if (expected === null) expect(typeof found).toBe('string');
      else expect(found).toEqual(inside(expected));
    }),
    { numRuns: 1000 },
  );
});
