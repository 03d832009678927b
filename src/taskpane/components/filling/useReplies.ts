import { useEffect, useState } from 'react';
import type { Assessment } from '../../../assessment/assessment';
import type { Question } from '../../../form/facts/questions';
import type { NoAnswer } from '../../../revision/answerEdit';
import { noAnswerText, repliesTo } from '../../figures/fillingReply';
import type { Reply } from '../../figures/fillingReply';
import { usePane } from '../pieces/PaneContext';

/** Replies come when the user has not typed for so long. */
const QUIET_MS = 250;

/** Returns what to say about an answer: about the present content at once, about what is typed after a pause. */
export function useReplies(question: Question, typed: string, assessment: Assessment): readonly Reply[] {
  const { session } = usePane();
  const [told, tell] = useState<{ readonly to: string; readonly replies: readonly Reply[] } | null>(null);
  const isTyped = typed.trim() !== question.answer && typed.trim() !== '';
  useEffect(() => {
    if (!isTyped) return;
    let isAsked = true;
    const timer = setTimeout(() => {
      void session
        .filling()
        .then((steps) => steps.check(question, typed))
        .then((found) => {
          if (!isAsked) return;
          tell({ to: typed, replies: repliesOf(question, found) });
        })
        // If nothing can be said now, the checks will say it when the answer is written.
        .catch(() => undefined);
    }, QUIET_MS);
    return () => {
      isAsked = false;
      clearTimeout(timer);
    };
  }, [session, question, typed, isTyped]);
  if (!isTyped) return typed.trim() === '' ? [] : repliesTo(question, assessment);
  return told?.to === typed ? told.replies : [];
}

function repliesOf(question: Question, found: Assessment | NoAnswer | null): readonly Reply[] {
  if (found === null) return [];
  return typeof found === 'string' ? [noAnswerText(found)] : repliesTo(question, found);
}
