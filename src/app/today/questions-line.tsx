import '../person/questions.css';
import { countQuestions } from '../../storage/load/load-questions';
import { useLive } from '../base/use-live';
import { Icon } from '../parts/icon';
import { plural } from '../words/t';

/** "3 questions: is this the same person?"; nothing while there is none. */
export function QuestionsLine({ onOpen }: { onOpen: () => void }) {
  const count = useLive(() => countQuestions(), []);
  if (!count) return null;
  return (
    <button type="button" class="questions-line" data-testid="questions-line" onClick={onOpen}>
      <Icon name="help" /> {plural('questionsLine', count)} <Icon name="more" />
    </button>
  );
}
