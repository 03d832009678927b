/** Things that ought not to happen; their absence is the number zero. */
const HARM =
  '事故|投诉|上访|信访|差错|违规|违纪|违法|死亡|伤亡|举报|故障|事件|案件|案例|隐患|损失|污染|拖欠|逾期|火灾|火情|纠纷|失误|泄露|泄密|疫情|舆情|超标|欠薪|浪费|流失';

const ABSENCE = new RegExp(
  `^(?:年内|全年|本年度?|未|均)?(?:无|零|没有|未发生|不发生|未出现|未产生|未接到|未收到|未发现)(?:任何|一例|一起)?[^无未没不,。;、]{0,10}(?:${HARM})(?:发生|现象|情况|记录|问题|行为|出现)*$`,
);
const NONE = new Set(['无', '零', '没有', '没有发生', '未发生', '不发生', '未出现']);
const MAX_LENGTH = 30;

/** `无`, `零事故`, `无重大安全事故发生`, `未发生上访`: words for zero (normalised). */
export function isAbsence(normalised: string): boolean {
  if (normalised.length > MAX_LENGTH) return false;
  const text = normalised.endsWith('。') ? normalised.slice(0, -1) : normalised;
  return NONE.has(text) || ABSENCE.test(text);
}
