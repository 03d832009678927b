import type { Localized } from '../../../locales/localized';
import { both } from '../../unreadableFile';

/** What can be wrong with an XML part, each as the end of a sentence about it. */
export const XML_FAULTS = {
  encoding: both('编码不是 UTF-8 或 UTF-16', 'its encoding is neither UTF-8 nor UTF-16'),
  character: both('含有不允许的字符', 'it holds a character that XML forbids'),
  unclosed: both('内容不完整，有标记没有结束', 'it ends before all its elements are closed'),
  'end-tag': both('结束标记与开始标记不配对', 'an end tag does not match its start tag'),
  'no-root': both('没有根元素', 'it has no root element'),
  'second-root': both('根元素之外还有内容', 'there is content outside the root element'),
  name: both('名称不合规则', 'a name is not well formed'),
  attribute: both('属性书写有误', 'an attribute is not well formed'),
  'attribute-twice': both('同一属性出现两次', 'an attribute stands twice in one tag'),
  'attribute-less-than': both('属性值中含有“<”', 'an attribute value holds "<"'),
  reference: both('实体引用有误', 'an entity reference is wrong'),
  'section-end': both('文字中含有“]]>”', 'text holds "]]>"'),
  comment: both('注释书写有误', 'a comment is not well formed'),
  markup: both('标记书写有误', 'a piece of markup is not well formed'),
  declaration: both('XML 声明有误', 'the XML declaration is wrong'),
  prefix: both('命名空间前缀没有声明', 'a namespace prefix is not declared'),
  namespace: both('命名空间声明有误', 'a namespace declaration is wrong'),
} satisfies Record<string, Localized>;

export type XmlFaultKind = keyof typeof XML_FAULTS | 'doctype' | 'too-many-names' | 'too-deep';

/** Thrown by the tokenizer; `xmlProblem` turns it into a Problem with part, line and column. */
export class XmlFault extends Error {
  readonly kind: XmlFaultKind;
  readonly at: number;

  constructor(kind: XmlFaultKind, at: number) {
    super(kind);
    this.kind = kind;
    this.at = at;
  }
}
