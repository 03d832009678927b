/** How much is remembered. */
interface Room {
  /** Texts whose answer is kept for certain; a sheet of a million different ones must not fill the memory. */
  readonly texts: number;
  /** Longer texts, which seldom come twice, are thought about each time. */
  readonly longest: number;
}

const USUAL: Room = { texts: 2048, longest: 200 };

/**
 * Returns a function that answers each distinct text once and remembers the answer. When too many texts came, those
 * that nobody asked about again are forgotten: headings outlive names that come once.
 */
export function remembered<Answer>(
  question: (text: string) => Answer,
  { texts, longest }: Room = USUAL,
): (text: string) => Answer {
  let recent = new Map<string, Answer>();
  let older = new Map<string, Answer>();
  return (text) => {
    if (text.length > longest) return question(text);
    const known = recent.get(text);
    if (known !== undefined) return known;
    const former = older.get(text);
    const answer = former !== undefined ? former : question(text);
    if (recent.size >= texts) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, answer);
    return answer;
  };
}
