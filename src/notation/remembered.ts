/** Texts whose answer is remembered; a sheet of a million different texts must not fill the memory. */
const LIMIT = 4096;
/** Longer texts are prose, which seldom comes twice. */
const LONGEST = 200;

/** The same question about texts, each distinct text thought about once (until too many came). */
export function remembered<Answer>(question: (text: string) => Answer): (text: string) => Answer {
  const memory = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return question(text);
    const known = memory.get(text);
    if (known !== undefined) return known;
    const answer = question(text);
    if (memory.size >= LIMIT) memory.clear();
    memory.set(text, answer);
    return answer;
  };
}
