import type { DivisionCode, Named } from './divisions';
import { countyStemAtStart, meetOf, nameAtStart, provincesCalled, stemAtStart } from './divisions';

/** The place that an office's name, a title or a file's name begins with. */
export interface PlaceNamed {
  /** As written: 海淀区, 湖北武汉, 自治区. */
  readonly said: string;
  /** The divisions it may be. */
  readonly codes: readonly DivisionCode[];
}

/**
 * Whole names that are words as well, or that many a city calls a part of itself. They count behind
 * another place only: 阳泉市矿区, not 矿区生态修复.
 */
export const WORDS: ReadonlySet<string> = new Set([
  '城区',
  '郊区',
  '矿区',
  '东区',
  '西区',
  '南区',
  '北区',
  '新城区',
  '新市区',
  '城中区',
  '港口区',
  '海港区',
  '解放区',
]);

/**
 * Finds the place that an office’s name begins with; null without one. Whole names count, one after another as long as
 * each lies in the one before. Names without 省, 市, 县 count only where the place is plainly meant: with another name
 * (湖北武汉, 北京海淀), or before what only a place’s own government is called (武汉教育局). 武汉大学 is no office of
 * Wuhan; 北京路 and 南京路 are streets.
 */
export function placeNamed(name: string): PlaceNamed | null {
  const text = name.replace(BEFORE_NAME, '');
  const first = wholeNameAt(text, null) ?? bareNameAt(text);
  if (!first) return abbreviatedAt(text) ?? kindOfProvinceAt(text);
  let { said, codes } = first;
  for (;;) {
    const rest = text.slice(said.length);
    const next = wholeNameAt(rest, codes) ?? countyAt(rest, codes);
    if (!next) return { said, codes };
    said += next.said;
    codes = next.codes;
  }
}

/** What stands before the place: 附件2, 2024年度, 048, 关于, and parties, whose offices are named after it. */
const BEFORE_NAME =
  /^(?:附[件表]\d*|[\d〇零一二三四五六七八九]{4}年度?|[\dA-Za-z]+|关于|中共|中国共产党|共青团|中国共产主义青年团|政协|中国人民政治协商会议|民革|中国国民党革命委员会|民盟|中国民主同盟|民建|中国民主建国会|民进|中国民主促进会|农工党|中国农工民主党|致公党|中国致公党|九三学社|台盟|台湾民主自治同盟)+/;

/**
 * A whole name, within those before it if any. 河北区域 is no district of Tianjin.
 * @param within null at the beginning
 */
function wholeNameAt(text: string, within: readonly DivisionCode[] | null): PlaceNamed | null {
  const found = nameAtStart(text);
  if (!found || /^域/.test(text.slice(found.name.length))) return null;
  if (within) return narrowed(found, within);
  return WORDS.has(found.name) ? null : { said: found.name, codes: found.codes };
}

/** A county without 县, 区 … behind a place that it lies in: only where nothing else can be meant. */
function countyAt(text: string, within: readonly DivisionCode[]): PlaceNamed | null {
  const found = countyStemAtStart(text);
  return found && isAlone(text.slice(found.name.length)) ? narrowed(found, within) : null;
}

/** A province or prefecture without 省, 市 … */
function bareNameAt(text: string): PlaceNamed | null {
  const found = stemAtStart(text);
  if (!found) return null;
  const { name, codes } = found;
  const rest = text.slice(name.length);
  if (isAlone(rest) && !BARE_WORDS.has(text)) return { said: name, codes };
  const whole = wholeNameAt(rest, codes);
  if (whole) return { said: name + whole.said, codes: whole.codes };
  for (const second of [stemAtStart(rest), countyStemAtStart(rest)]) {
    if (!second || STREET.test(rest.slice(second.name.length))) continue;
    const both = narrowed(second, codes);
    if (both && both.codes.some((code) => !codes.includes(code))) {
      return { said: name + both.said, codes: both.codes };
    }
  }
  return null;
}

/** The place within the others, or null where it lies elsewhere. */
function narrowed({ name, codes }: Named, within: readonly DivisionCode[]): PlaceNamed | null {
  const meet = meetOf(codes, within).filter((code) => codes.includes(code));
  return meet.length > 0 ? { said: name, codes: meet } : null;
}

/** 北京东路小学, 江汉路街道: streets are named after places everywhere. */
const STREET = /^[东南西北中]?[一二三四五六七八九十]?(?:路|街|大道|大街|巷|里|桥|广场|站)/;

/** Names of prefectures that stand alone as words of other meaning: guests, great harmony, well-being. */
const BARE_WORDS: ReadonlySet<string> = new Set(['来宾', '大同', '安康', '长治', '兴安', '北海']);

/**
 * What a place's own government is called. 海关, 税务局, 气象局, 海事局 and 铁路局 are the state's and
 * not the city's; 大学, 医院, 银行 may be anybody's.
 */
const OWN_OFFICE =
  /^(?:[省市区县]直|[省市区县]级|[省市区县]本级|人民政府|人民代表大会|人大|政协|政府|[省市区县]委|纪委|(?:教育|教育体育|科学技术|科技|工业和信息化|经济和信息化|发展和改革|发改|民族宗教|公安|民政|司法|财政|人力资源和社会保障|人社|自然资源|自然资源和规划|规划和自然资源|生态环境|环境保护|住房和城乡建设|住房城乡建设|住建|交通运输|交通|水务|水利|农业农村|农业|林业|商务|文化和旅游|文化旅游|文化|文旅|文物|卫生健康|卫健|退役军人事务|应急管理|审计|国有资产监督管理|国资|市场监督管理|体育|医疗保障|医保|城市管理|城管|城市管理综合执法|信访|档案|园林)(?:厅|局|委员会|委|和))/;

function isAlone(rest: string): boolean {
  return rest === '' || OWN_OFFICE.test(rest);
}

const ABBREVIATIONS: Readonly<Record<string, DivisionCode>> = {
  京: '11',
  津: '12',
  冀: '13',
  晋: '14',
  蒙: '15',
  辽: '21',
  吉: '22',
  黑: '23',
  沪: '31',
  苏: '32',
  浙: '33',
  皖: '34',
  闽: '35',
  赣: '36',
  鲁: '37',
  豫: '41',
  鄂: '42',
  湘: '43',
  粤: '44',
  桂: '45',
  琼: '46',
  渝: '50',
  川: '51',
  黔: '52',
  贵: '52',
  滇: '53',
  云: '53',
  藏: '54',
  陕: '61',
  甘: '62',
  青: '63',
  宁: '64',
  新: '65',
};

/** Those that are no words, 新 and 云 being some. */
const ALONE = /^[京津冀晋沪浙皖闽赣鲁豫鄂湘粤桂琼渝黔滇陕]$/;

/** 沪 as all that is said; 京津冀 is no place of its own. */
function abbreviatedAt(text: string): PlaceNamed | null {
  return ALONE.test(text) ? { said: text, codes: [ABBREVIATIONS[text]!] } : null;
}

const DOCUMENT_NUMBER = new RegExp(
  `([${Object.keys(ABBREVIATIONS).join('')}])财[\\p{Script=Han}]{0,2}[〔[(【]\\d{4}[〕\\])】]`,
  'u',
);

/** The province whose document's number a text holds: 京财绩效〔2024〕123号, in NFKC. */
export function documentPlace(text: string): PlaceNamed | null {
  const [said, short] = DOCUMENT_NUMBER.exec(text) ?? [];
  return said === undefined ? null : { said, codes: [ABBREVIATIONS[short!]!] };
}

/** 自治区民政厅 is of one of five, 省教育厅 of all that are called so: with another name they may decide. */
function kindOfProvinceAt(text: string): PlaceNamed | null {
  const kind = /^(?:自治区|省(?=[直级属委政]|本级|人民政府|.{2,9}厅))/.exec(text)?.[0];
  return kind === undefined ? null : { said: kind, codes: provincesCalled(kind) };
}
