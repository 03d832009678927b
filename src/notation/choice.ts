/**
 * Scales that forms print for a person to choose from, best first, both ends named. The list counts
 * as unanswered when it runs from one end of a scale to the other.
 */
const SCALES: readonly (readonly string[])[] = [
  ['优', '良', '中', '低', '差'],
  ['优秀', '良好', '中等', '一般', '合格', '及格', '较差', '差', '不合格', '不及格'],
  ['好', '较好', '中', '一般', '较差', '差', '坏'],
  ['高', '较高', '中', '较低', '低'],
  ['强', '中', '弱'],
  ['显著', '明显', '一般', '不显著', '不明显'],
  ['是', '否'],
  ['有', '无'],
  ['达标', '基本达标', '部分达标', '不达标', '未达标'],
  ['合格', '基本合格', '不合格'],
  ['完成', '基本完成', '部分完成', '未完成'],
  ['满意', '较满意', '基本满意', '一般', '不满意'],
  ['健全', '较健全', '不健全'],
  ['有效', '一般', '无效'],
];

/** Which members end a scale: the best one, and those that none is worse than. */
const WORST = new Set([
  '差', '低', '坏', '弱', '否', '无', '不合格', '不及格', '不显著', '不明显', '不达标', '未达标', '未完成', '不满意', '不健全', '无效',
]); // prettier-ignore

/** Printed between or before the choices, on normalised text. */
const SEPARATORS = /[/\\、,;|:□○◯☐()或-]/g;
const ANSWERED = /[☑√✓✔■●☒]/;
const MAX_LENGTH = 40;

/** `优良中低差`, `好/坏`, `□是□否` → the options; a taken choice (`☑是□否`) or other text → null. */
export function readChoice(normalised: string): readonly string[] | null {
  if (normalised.length > MAX_LENGTH || ANSWERED.test(normalised)) return null;
  const text = normalised.replace(SEPARATORS, '');
  for (const scale of SCALES) {
    // A list begins with the best: most texts are no list, and this says so at once.
    const options = text.startsWith(scale[0]!) ? split(text, scale) : null;
    if (options) return options;
  }
  return null;
}

function split(text: string, scale: readonly string[]): readonly string[] | null {
  const options: string[] = [];
  let from = 0;
  while (from < text.length) {
    const option = longestAt(text, from, scale);
    if (option === null) return null;
    options.push(option);
    from += option.length;
  }
  const ranks = options.map((option) => scale.indexOf(option));
  const last = options.at(-1);
  const falls = ranks.every((rank, index) => index === 0 || rank > ranks[index - 1]!);
  return ranks[0] === 0 && falls && WORST.has(last!) ? options : null;
}

function longestAt(text: string, from: number, scale: readonly string[]): string | null {
  let found: string | null = null;
  for (const option of scale) {
    if (text.startsWith(option, from) && option.length > (found?.length ?? 0)) found = option;
  }
  return found;
}
