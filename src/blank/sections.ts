import { Decimal } from '../notation/decimal';
import type { Ruleset } from '../ruleset/ruleset';
import type { BlankLayout } from './layouts';

/** The indicators of the national form: 一级指标 with its 二级指标. */
export const SECTIONS: readonly { readonly name: string; readonly parts: readonly string[] }[] = [
  { name: '产出指标', parts: ['数量指标', '质量指标', '时效指标', '成本指标'] },
  { name: '效益指标', parts: ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'] },
  { name: '满意度指标', parts: ['服务对象满意度指标'] },
];

/** 效益 30 and 满意度 10 as 财预〔2020〕10号 has them; 产出 takes what execution leaves: 50 of 100, 40 beside 20. */
const USUAL: Readonly<Record<string, string>> = { 效益指标: '30', 满意度指标: '10' };

/**
 * A section's label. Its weight is printed where the ruleset prescribes it, and where no column holds
 * weights; elsewhere it would only have to be changed along with them.
 */
export function sectionLabel(
  { name, weight }: { readonly name: string; readonly weight: Decimal | null },
  { statesSections }: BlankLayout,
  ruleset: Ruleset,
): string {
  const { sections } = ruleset;
  // What the rows were approved with counts; the label may not contradict it.
  if (weight) return statesSections ? labelled(name, weight.toFixed()) : name;
  if (!SECTIONS.some((section) => section.name === name)) return name;
  const prescribed = sections?.weights[name];
  if (sections?.required && prescribed !== undefined) return labelled(name, prescribed);
  return statesSections ? labelled(name, prescribed ?? usual(name, ruleset)) : name;
}

function labelled(name: string, weight: string): string {
  return `${name}\n（${weight}分）`;
}

function usual(name: string, { totalWeight, execution }: Ruleset): string {
  const others = Object.values(USUAL).reduce(
    (rest, weight) => rest.minus(weight),
    new Decimal(totalWeight).minus(execution.weight),
  );
  return USUAL[name] ?? others.toFixed();
}
