import { areaList } from '@vant/area-data';

/** Taiwan, Hong Kong and Macao stand in GB/T 2260 as a whole: what is below them files no such form. */
const WHOLE = /^(?:71|81|82)/;
/** 市辖区, 省直辖县: lines that hold counties together and are nobody's name. */
const LINE = /^(?:县|市辖区|(?:自治区|省)直辖县(?:级行政区划)?)$/;
/** Cities without counties: below them stand towns and streets, which are named alike in many provinces. */
const WITHOUT_COUNTIES = /^(?:4419|4420|4604|6202)/;
/** What is more than a county in statistics only: development zones, numbered from 71 and from 90 on. */
const ZONE = /(?:7\d|9\d)$/;
/** The same, numbered like a district. */
const ZONES = ['320112'];

/**
 * The table of divisions by the first two digits of their codes: the province, then with the other
 * four digits its prefectures and counties: `北京市0101东城区0102西城区…`.
 */
export function divisionsOfPackage(): Readonly<Record<string, string>> {
  const { province_list: provinces, city_list: prefectures, county_list: counties } = areaList;
  const below = Object.entries({ ...prefectures, ...counties })
    .filter(([code, name]) => isDivision(code, name))
    .sort(([a], [b]) => Number(a) - Number(b));
  const all: Record<string, string> = {};
  for (const [code, name] of Object.entries(provinces)) {
    const start = code.slice(0, 2);
    const own = below.filter(([each]) => each.startsWith(start));
    all[start] = name + own.map(([each, named]) => each.slice(2) + named).join('');
  }
  return all;
}

function isDivision(code: string, name: string): boolean {
  if (WHOLE.test(code) || LINE.test(name)) return false;
  // 北京市 once more, as its own prefecture.
  if (/^(?:11|12|31|50)..00$/.test(code)) return false;
  if (code.endsWith('00')) return true;
  return !WITHOUT_COUNTIES.test(code) && !ZONE.test(code) && !ZONES.includes(code);
}
