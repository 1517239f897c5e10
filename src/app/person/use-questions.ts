import { answerMatch } from '../../storage/facts/answer-match';
import { mergeStoredPeople } from '../../storage/facts/merge-stored-people';
import { undoMerge } from '../../storage/facts/undo-merge';
import { loadQuestions, type MatchQuestion } from '../../storage/load/load-questions';
import { useLive } from '../base/use-live';
import type { Say } from '../base/use-undo';
import { isolate, t } from '../words/t';

/** The open questions and the way to answer one; every answer is remembered and can be taken back. */
export function useQuestions(say: Say) {
  const questions = useLive(() => loadQuestions(), []);
  const answer = async (question: MatchQuestion, isSame: boolean) => {
    const takeBack = await settle(question, isSame);
    const name = isolate(question.person.name);
    say(isSame ? t('saidSame', name) : t('saidTwo', name), takeBack);
  };
  return { questions, answer };
}

/** Answers the way back. */
async function settle(question: MatchQuestion, isSame: boolean): Promise<() => Promise<unknown>> {
  if (isSame && question.kind === 'two-people') {
    const merge = await mergeStoredPeople(question.person.id, question.other.id);
    return async () => merge !== null && undoMerge(merge);
  }
  const before = await answerMatch(question.id, isSame ? 'yes' : 'no');
  return () => answerMatch(question.id, before);
}
